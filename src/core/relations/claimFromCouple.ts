import { spanOf } from '../text/spanOf.ts'
import { claimWithin, type Claim } from './claim.ts'
import type { Sentence } from './readSentence.ts'

/** Claims a marriage from a shared name: "Mr. and Mrs. Venn". */
export function claimFromCouple(sentence: Sentence): readonly Claim[] {
  const wordAt = (index: number) => sentence.tokens[index]?.lower.replace(/\.$/, '') ?? ''
  return sentence.parties.flatMap((party) => {
    const { from, characters } = party
    const isCouple = wordAt(from) === 'mr' && wordAt(from + 2) === 'mrs'
    if (!isCouple || characters.length !== 2) return []
    const cue = spanOf(sentence, from, from + 3)
    const reason = 'the words “Mr. and Mrs.”'
    const said = { mutual: true, hedged: false, past: false }
    return claimWithin(sentence, party, { kind: 'romance', cue, reason, rule: 'couple', ...said })
  })
}
