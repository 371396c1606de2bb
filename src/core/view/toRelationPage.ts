import type { Character, NetworkDocument, Relation, Visible } from '../model.ts'
import type { Source, TropeGroup } from './toCitations.ts'
import { toCitations } from './toCitations.ts'
import type { Mark } from './toSegments.ts'

/** One relation with everything that says so. */
export interface RelationPage {
  readonly relation: Relation
  readonly source: Character
  readonly target: Character
  /** The filter leaves none of its evidence. */
  readonly hidden: boolean
  /** Distinct citations that the filter leaves. */
  readonly citations: number
  readonly tropes: readonly TropeGroup[]
  /** What else is visible between the two. */
  readonly others: readonly Relation[]
}

/** The page of one relation; nothing where the document does not know it. */
export function toRelationPage(
  document: NetworkDocument,
  visible: Pick<Visible, 'relations'>,
  id: string,
): RelationPage | undefined {
  const relation = document.relations.find((one) => one.id === id)
  const source = document.characters.find((one) => one.id === relation?.source)
  const target = document.characters.find((one) => one.id === relation?.target)
  if (!relation || !source || !target) return undefined

  const shown = visible.relations.find((one) => one.id === id)
  const sources = (shown?.evidence ?? []).map((evidence) => ({ relation, evidence }))
  const ids = new Set(sources.map(({ evidence }) => evidence.citation))
  const pair = new Set([relation.source, relation.target])
  return {
    relation,
    source,
    target,
    hidden: !shown,
    citations: ids.size,
    tropes: toCitations(document, ids, sources, toMarks),
    others: visible.relations.filter(
      (one) => one.id !== id && pair.has(one.source) && pair.has(one.target),
    ),
  }
}

/** A claim that was read from its trope has no cue in the text, and a name is none. */
export const toMarks = ({ evidence: { quote, cue, mentions } }: Source): readonly Mark[] => [
  { role: 'quote', at: quote },
  ...(mentions.some((mention) => mention[0] === cue[0] && mention[1] === cue[1])
    ? []
    : [{ role: 'cue', at: cue } as const]),
  { role: 'source', at: mentions[0] },
  { role: 'target', at: mentions[1] },
]
