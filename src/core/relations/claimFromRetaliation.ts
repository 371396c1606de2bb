import { claimAcross, type Claim } from './claim.ts'
import type { Party, Sentence } from './readSentence.ts'

const grounds = /^(?:after|when|whenever|because|since|for|once|as)$/
const farBack = 10

/** "Denzel shoves Austin after Austin pushes Kit", "tackles Aang for burning Katara": who hits back for somebody helps him. */
export function claimFromRetaliation(
  sentence: Sentence,
  claims: readonly Claim[],
): readonly Claim[] {
  if (claims.length < 2) return []
  const harms = claims.filter(({ kind, mutual }) => kind === 'hostility' && !mutual)
  return harms.flatMap((harm) => {
    const answer = harms.find(
      ({ source, target, cue }) =>
        target === harm.source && source !== harm.target && cue[0] !== harm.cue[0],
    )
    if (!answer || !isGround(sentence, harm)) return []
    return claimAcross(
      sentence,
      toParty(answer.source, answer.mentions[0]),
      toParty(harm.target, harm.mentions[1]),
      {
        kind: 'support',
        mutual: false,
        cue: answer.cue,
        reason: 'a blow for somebody’s sake',
        rule: 'retaliation',
        hedged: answer.hedged || harm.hedged,
        past: false,
      },
    )
  })
}

/** The harm is why the answer is given: "after", "when" or "for" stands before it. */
function isGround({ tokens, starts }: Sentence, { cue }: Claim): boolean {
  const at = starts.indexOf(cue[0])
  return tokens.slice(Math.max(0, at - farBack), at).some(({ lower }) => grounds.test(lower))
}

const toParty = (id: string, place: Claim['mentions'][0]): Party => ({
  from: 0,
  to: 0,
  characters: [id],
  places: [place],
  isOwner: false,
  isSubject: false,
  form: 'name',
})
