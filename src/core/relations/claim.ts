import type { Kind, Span } from '../model.ts'
import { undirectedKinds } from '../model.ts'
import { spanOf } from '../text/spanOf.ts'
import type { Party, Sentence } from './readSentence.ts'

/** What one place of one example says of two characters. */
export interface Claim {
  readonly source: string
  readonly target: string
  readonly kind: Kind
  readonly mutual: boolean
  readonly quote: Span
  readonly cue: Span
  readonly mentions: readonly [source: Span, target: Span]
  /** For the reader: what made the claim. */
  readonly reason: string
  /** For the measure: claims of one rule are right to the same degree. */
  readonly rule: string
  readonly hedged: boolean
  /** It did hold, and does no more. */
  readonly past: boolean
}

type Shared = Pick<Claim, 'kind' | 'mutual' | 'cue' | 'reason' | 'rule' | 'hedged' | 'past'>

/** One claim for each pair across two parties. */
export function claimAcross(
  sentence: Sentence,
  left: Party,
  right: Party,
  shared: Shared,
): readonly Claim[] {
  // "Zuko and Iroh cut off their topknots": what two do to what is theirs is done to neither.
  if (left.characters.length > 1 && isSameGroup(left, right)) return []
  const isByName = left.form === 'name' && right.form === 'name'
  const rule = isByName ? shared.rule : `${shared.rule} by pronoun`
  const quote = wholeOf(sentence)
  const claims: Claim[] = []
  left.characters.forEach((source, i) => {
    right.characters.forEach((target, j) => {
      const mentions = [left.places[i] ?? [0, 0], right.places[j] ?? [0, 0]] as const
      if (source !== target) claims.push(toClaim({ source, target, mentions }, shared, rule, quote))
    })
  })
  return claims
}

const isSameGroup = (one: Party, other: Party) =>
  one.characters.length === other.characters.length &&
  one.characters.every((id) => other.characters.includes(id))

/** Written out, since copying all fields of another object takes several times as long. */
const toClaim = (
  { source, target, mentions }: Pick<Claim, 'source' | 'target' | 'mentions'>,
  { kind, mutual, cue, reason, hedged, past }: Shared,
  rule: string,
  quote: Span,
): Claim => ({ source, target, kind, mutual, quote, cue, mentions, reason, rule, hedged, past })

/** One claim for each pair inside a party: "Carly and Vanessa are friends". */
export function claimWithin(sentence: Sentence, party: Party, shared: Shared): readonly Claim[] {
  const said = { ...shared, mutual: isMutual(shared.kind) }
  const rule = party.form === 'name' ? shared.rule : `${shared.rule} by pronoun`
  const quote = wholeOf(sentence)
  const claims: Claim[] = []
  party.characters.forEach((source, i) => {
    for (let j = i + 1; j < party.characters.length; j++) {
      const target = party.characters[j] ?? source
      const mentions = [party.places[i] ?? [0, 0], party.places[j] ?? [0, 0]] as const
      if (source !== target) claims.push(toClaim({ source, target, mentions }, said, rule, quote))
    }
  })
  return claims
}

export const isMutual = (kind: Kind) => !undirectedKinds.includes(kind)

/** The whole sentence, marks at its end included. */
const wholeOf = (sentence: Sentence): Span => spanOf(sentence, 0, sentence.tokens.length)
