import { spanOf } from '../text/spanOf.ts'
import type { Claim } from './claim.ts'
import { findStance } from './findStance.ts'
import type { Sentence } from './readSentence.ts'

/** "She is cruel to Alya. This is out of jealousy.": a motive of what was claimed in the sentence before. */
export function claimFromMotive(sentence: Sentence, before: readonly Claim[]): readonly Claim[] {
  const { tokens, lexicon } = sentence
  const [deed] = before
  if (!deed) return []
  const at = tokens.findIndex(
    ({ lower }, index) =>
      /^(?:of|from|to)$/.test(lower) &&
      /^(?:out|because|stems?|due)$/.test(tokens[index - 1]?.lower ?? ''),
  )
  const motive = at === -1 ? undefined : tokens[at + 1]
  const cue = lexicon.cues
    .get(motive?.lower ?? '')
    ?.find(({ type, words }) => type === 'noun' && words.length === 1)
  if (!cue || cue.kind === deed.kind || sentence.parties.some(({ form }) => form === 'name'))
    return []
  const stance = findStance(sentence, at + 1, at + 2, 0)
  return stance.isDenied
    ? []
    : [
        {
          ...deed,
          kind: cue.kind,
          mutual: false,
          cue: spanOf(sentence, at + 1, at + 2),
          reason: `the words “${cue.text}”`,
          rule: 'motive',
          hedged: stance.isHedged,
          past: stance.isPast,
        },
      ]
}
