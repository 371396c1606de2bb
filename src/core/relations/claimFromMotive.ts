import { setOf } from '../text/setOf.ts'
import { spanOf } from '../text/spanOf.ts'
import type { Claim } from './claim.ts'
import { findStance } from './findStance.ts'
import type { Sentence } from './readSentence.ts'

const links = setOf('of from to')
const grounds = setOf('out because stem stems due')

/** "She is cruel to Alya. This is out of jealousy.": a motive of what was claimed in the sentence before. */
export function claimFromMotive(sentence: Sentence, before: readonly Claim[]): readonly Claim[] {
  const { tokens } = sentence
  const [deed] = before
  if (!deed) return []
  const at = tokens.findIndex(
    ({ lower }, index) => links.has(lower) && grounds.has(tokens[index - 1]?.lower ?? ''),
  )
  const motive = at === -1 ? undefined : tokens[at + 1]
  const cue = motive?.facts.cues?.find(({ type, words }) => type === 'noun' && words.length === 1)
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
