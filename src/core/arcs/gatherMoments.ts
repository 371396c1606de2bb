import type { ArcClaim, Relation } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'

/** A claim at one of its installments. */
export interface DatedClaim {
  readonly claim: ArcClaim
  readonly relation: Relation
  /** It begins here, rather than going on from an installment before. */
  readonly isFirst: boolean
}

/** All that is claimed between two in one installment. */
export interface Moment {
  readonly at: number
  readonly claims: readonly DatedClaim[]
}

/** A relation's claims, each with its positions in time. */
export function toClaims({ id, evidence }: Relation): readonly ArcClaim[] {
  return evidence.map(({ citation, quote, hedged, past = false }) => ({
    relation: id,
    citation,
    quote,
    hedged,
    past,
  }))
}

/** Gathers a pair's dated claims by installment, in story order. */
export function gatherMoments(
  relations: readonly Relation[],
  timesOf: (citation: string) => readonly number[],
): readonly Moment[] {
  const dated = relations.flatMap((relation) =>
    toClaims(relation).flatMap((claim) =>
      timesOf(claim.citation).map((at, index) => ({ at, claim, relation, isFirst: index === 0 })),
    ),
  )
  return [...groupBy(dated, ({ at }) => at)]
    .map(([at, claims]) => ({ at, claims }))
    .toSorted((one, other) => one.at - other.at)
}
