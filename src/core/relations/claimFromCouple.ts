import { spanOf } from '../text/spanOf.ts'
import { claimWithin, type Claim } from './claim.ts'
import type { Sentence } from './readSentence.ts'

/** Claims a marriage from a shared name: "Mr. and Mrs. Venn". */
export function claimFromCouple(sentence: Sentence): readonly Claim[] {
  return sentence.parties.flatMap((party) => {
    const { from, characters } = party
    if (characters.length !== 2) return []
    if (!isTitle(sentence, from, 'mr') || !isTitle(sentence, from + 2, 'mrs')) return []
    const cue = spanOf(sentence, from, from + 3)
    const reason = 'the words “Mr. and Mrs.”'
    const said = { mutual: true, hedged: false, past: false }
    return claimWithin(sentence, party, { kind: 'romance', cue, reason, rule: 'couple', ...said })
  })
}

function isTitle({ tokens }: Sentence, index: number, title: string): boolean {
  const word = tokens[index]?.lower
  return word === title || word === `${title}.`
}
