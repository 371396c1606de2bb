import type { Evidence, Relation } from '../model.ts'

/**
 * The id of a claim in every export: `jax>miles:jealousy@24.2`, its relation and the citation that makes it. A page
 * claims a relation once in a citation; where a document made elsewhere does so again, that one ends in `#2`.
 */
export function toClaimId(
  { id, evidence }: Pick<Relation, 'id' | 'evidence'>,
  claim: Evidence,
): string {
  const place = evidence.filter(({ citation }) => citation === claim.citation).indexOf(claim)
  const claimId = `${id}@${claim.citation}`
  return place > 0 ? `${claimId}#${place + 1}` : claimId
}

/** The ids of all claims behind a relation, as one string. */
export const toClaimIds = (relation: Pick<Relation, 'id' | 'evidence'>): string =>
  relation.evidence.map((claim) => toClaimId(relation, claim)).join(' ')
