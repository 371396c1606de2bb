import type { NetworkDocument, Relation } from '../model.ts'
import { isDirected } from '../model.ts'

/** How a relation runs, in the word that every export has for it. */
export function toDirection(relation: Relation): 'directed' | 'mutual' | 'undirected' {
  if (isDirected(relation)) return 'directed'
  return relation.mutual ? 'mutual' : 'undirected'
}

/** How surely a relation holds: the confidence of its surest claim. */
export const toConfidence = ({ evidence }: Relation): number =>
  Math.max(0, ...evidence.map(({ confidence }) => confidence))

/** Distinct citations behind a relation. */
export const countCitations = ({ evidence }: Relation): number =>
  new Set(evidence.map(({ citation }) => citation)).size

/** Ids of the citations that name no installment. */
export const toUndated = ({ citations }: Pick<NetworkDocument, 'citations'>): ReadonlySet<string> =>
  new Set(citations.filter(({ installments }) => installments.length === 0).map(({ id }) => id))
