import type { NetworkDocument, Relation } from '../model.ts'
import type { CitationCard } from './toCitations.ts'
import { toCitations } from './toCitations.ts'
import { toMarks } from './toRelationPage.ts'
import type { Segment } from './toSegments.ts'

/** The words of one citation that claim a relation. */
export interface Quote {
  readonly trope: string
  readonly card: CitationCard
  /** Only what is quoted; the card has the whole text. */
  readonly segments: readonly Segment[]
}

/** Every citation behind a relation, cut to what it claims, in the page's order. */
export function toQuotes(document: NetworkDocument, relation: Relation): readonly Quote[] {
  const sources = relation.evidence.map((evidence) => ({ relation, evidence }))
  const ids = relation.evidence.map(({ citation }) => citation)
  return toCitations(document, ids, sources, toMarks).flatMap(({ trope, cards }) =>
    cards.map((card) => ({
      trope,
      card,
      segments: card.segments.filter(({ roles }) => roles.includes('quote')),
    })),
  )
}
