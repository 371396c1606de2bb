import type { Evidence, NetworkDocument, Relation } from '../model.ts'
import type { ClaimTarget, Passage } from './correction.ts'

/** A claim that waits for a reader's word. */
export interface ReviewItem {
  readonly relation: Relation
  readonly evidence: Evidence
}

export interface Review {
  /** What nobody has looked at, least sure first; of equals as the page has them. */
  readonly open: readonly ReviewItem[]
  readonly checked: number
}

/** Orders what was read for a reader who checks it. */
export function toReview({ relations }: Pick<NetworkDocument, 'relations'>): Review {
  const all = relations.flatMap((relation) =>
    relation.evidence.map((evidence) => ({ relation, evidence })),
  )
  const open = all.filter(({ evidence }) => !evidence.checked)
  return {
    open: open.toSorted((one, other) => one.evidence.confidence - other.evidence.confidence),
    checked: all.length - open.length,
  }
}

/** A claim as a correction names it. */
export function targetOf(
  { characters, citations }: Pick<NetworkDocument, 'characters' | 'citations'>,
  { source, target, kind, mutual }: Relation,
  evidence: Evidence,
): ClaimTarget {
  const nameOf = (id: string) => characters.find((one) => one.id === id)?.name ?? id
  const passage = passageAt(citations, evidence)
  return { source: nameOf(source), target: nameOf(target), kind, mutual, passage }
}

function passageAt(
  citations: NetworkDocument['citations'],
  { citation, quote }: Evidence,
): Passage {
  const found = citations.find(({ id }) => id === citation)
  return { trope: found?.trope ?? '', quote: found?.text.slice(...quote) ?? '', citation }
}
