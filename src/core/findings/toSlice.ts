import type {
  Character,
  Citation,
  Evidence,
  Kind,
  Measures,
  NetworkDocument,
  Relation,
  Visible,
} from '../model.ts'
import { warmKinds } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { storyOrder } from '../text/storyOrder.ts'

/** What findings need to know of the document: when a citation is. */
export interface Times extends Pick<NetworkDocument, 'installments'> {
  readonly citations: readonly Pick<Citation, 'id' | 'installments'>[]
}

/** One piece of evidence with the relation that it claims. */
export interface Claim {
  readonly relation: Relation
  readonly evidence: Evidence
}

/** Two characters with all that is claimed of them, in the order of the work. */
export interface Pair {
  readonly ids: readonly [string, string]
  readonly warm: readonly Claim[]
  readonly cold: readonly Claim[]
}

/** The visible slice as findings are looked for in it. What the page says is over is no ground for a finding. */
export interface Slice {
  readonly claims: readonly Claim[]
  /** By `keyOf` of its two characters. */
  readonly pairs: ReadonlyMap<string, Pair>
  readonly measures: Measures
  /** Ids in the order of the work. */
  readonly order: readonly string[]
  characterOf(id: string): Character
  /** Ids of the installments of a claim that have a place in the story. */
  datesOf(claim: Claim): readonly string[]
  /** The place of an installment in the story. */
  placeOf(installment: string): number
}

/** Names a pair, whichever of the two comes first. */
export const keyOf = (one: string, other: string): string => [one, other].sort().join('~')

/** Lays the slice out for all who look for findings in it. */
export function toSlice(
  { characters, relations }: Pick<Visible, 'characters' | 'relations'>,
  times: Times,
  measures: Measures,
): Slice {
  const byId = new Map(characters.map((character) => [character.id, character]))
  const dates = new Map(times.citations.map(({ id, installments }) => [id, installments]))
  const places = storyOrder(times.installments)
  const claims = relations
    .filter(({ source, target }) => source !== target && byId.has(source) && byId.has(target))
    .flatMap((relation) =>
      relation.evidence.filter(({ past }) => !past).map((evidence) => ({ relation, evidence })),
    )
  const order = characters.map(({ id }) => id)
  const pairs = groupBy(claims, ({ relation }) => keyOf(relation.source, relation.target))
  return {
    claims,
    pairs: new Map([...pairs].map(([key, own]) => [key, toPair(own, order)])),
    measures,
    order,
    characterOf: (id) =>
      byId.get(id) ?? { id, name: id, aliases: [], type: 'person', mentions: [] },
    datesOf: ({ evidence }) => (dates.get(evidence.citation) ?? []).filter((id) => places.has(id)),
    placeOf: (installment) => places.get(installment) ?? -1,
  }
}

function toPair(claims: readonly Claim[], order: readonly string[]): Pair {
  const { source = '', target = '' } = claims[0]?.relation ?? {}
  const isWarm = ({ relation }: Claim) => warmKinds.includes(relation.kind)
  return {
    ids: order.indexOf(source) < order.indexOf(target) ? [source, target] : [target, source],
    warm: claims.filter(isWarm),
    cold: claims.filter((claim) => !isWarm(claim)),
  }
}

/** Claims of a kind by who feels it for whom: `mara>tobin`; what goes both ways stands twice. */
export function toArrows({ claims }: Slice, kind: Kind): ReadonlyMap<string, readonly Claim[]> {
  const arrows = claims
    .filter(({ relation }) => relation.kind === kind)
    .flatMap((claim) => {
      const { source, target, mutual } = claim.relation
      const ways = [`${source}>${target}`, ...(mutual ? [`${target}>${source}`] : [])]
      return ways.map((way) => ({ way, claim }))
    })
  const byWay = groupBy(arrows, ({ way }) => way)
  return new Map([...byWay].map(([way, own]) => [way, own.map(({ claim }) => claim)]))
}
