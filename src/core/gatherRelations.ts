import type { Evidence, Kind, Relation } from './model.ts'
import { undirectedKinds } from './model.ts'
import { groupBy } from './text/groupBy.ts'

/** One claim with its evidence, before claims of one pair, kind and direction are gathered. */
export interface Claimed {
  readonly source: string
  readonly target: string
  readonly kind: Kind
  readonly mutual: boolean
  readonly evidence: Evidence
}

/** Gathers claims into relations, in the order of their first claim. */
export function gatherRelations(claims: readonly Claimed[]): readonly Relation[] {
  return [...groupBy(claims.map(turned), relationIdOf)].flatMap(([id, group]) => {
    const [first] = group
    if (!first) return []
    const { source, target, kind, mutual } = first
    return [{ id, source, target, kind, mutual, evidence: group.map(({ evidence }) => evidence) }]
  })
}

/** Takes relations apart again, one claim a piece of evidence. */
export const toClaims = (relations: readonly Relation[]): readonly Claimed[] =>
  relations.flatMap(({ source, target, kind, mutual, evidence }) =>
    evidence.map((one) => ({ source, target, kind, mutual, evidence: one })),
  )

type Ends = Pick<Claimed, 'source' | 'target' | 'kind' | 'mutual'>

const hasNoDirection = ({ kind, mutual }: Ends) => mutual || undirectedKinds.includes(kind)

/** `jax>miles:jealousy`, or `carly~vanessa:friendship` where it has no direction or goes both ways. */
export function relationIdOf(claim: Ends): string {
  const { source, target, kind } = claim
  if (!hasNoDirection(claim)) return `${source}>${target}:${kind}`
  return source < target ? `${source}~${target}:${kind}` : `${target}~${source}:${kind}`
}

/** A pair without a direction is written in the order of its names, so that both ways meet. */
function turned(claim: Claimed): Claimed {
  if (!hasNoDirection(claim) || claim.source < claim.target) return claim
  const { source, target, evidence } = claim
  const [one, other] = evidence.mentions
  return {
    ...claim,
    source: target,
    target: source,
    evidence: { ...evidence, mentions: [other, one] },
  }
}
