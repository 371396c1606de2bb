import type { Character, Kind, NetworkDocument, Relation, Visible } from '../model.ts'
import { isDirected, kinds } from '../model.ts'
import type { Source, TropeGroup } from './toCitations.ts'
import { toCitations } from './toCitations.ts'

/** How a relation runs, seen from one of its two characters. */
export type Direction = 'out' | 'in' | 'both' | 'none'

/** A relation seen from one of its two characters. */
export interface Tie {
  readonly relation: string
  readonly other: Character
  readonly direction: Direction
  /** Distinct citations behind it. */
  readonly citations: number
}

/** A character with its relations and every citation that names it. */
export interface CharacterPage {
  readonly character: Character
  /** The filter leaves it without a relation. */
  readonly hidden: boolean
  /** Distinct characters that it is tied to. */
  readonly degree: number
  readonly relations: number
  readonly citations: number
  readonly kinds: readonly { readonly kind: Kind; readonly ties: readonly Tie[] }[]
  readonly tropes: readonly TropeGroup[]
}

/** The page of one character; nothing where the document does not know it. */
export function toCharacterPage(
  document: NetworkDocument,
  visible: Pick<Visible, 'characters' | 'relations'>,
  id: string,
): CharacterPage | undefined {
  const character = document.characters.find((one) => one.id === id)
  if (!character) return undefined

  const shown = visible.characters.find((one) => one.id === id)
  const relations = visible.relations.filter(({ source, target }) => source === id || target === id)
  const sources = relations.flatMap((relation) =>
    relation.evidence.map((evidence) => ({ relation, evidence })),
  )
  const mentions = new Set([
    ...(shown?.mentions ?? []),
    ...sources.map(({ evidence }) => evidence.citation),
  ])
  const characters = new Map(document.characters.map((one) => [one.id, one]))
  return {
    character,
    hidden: !shown,
    degree: new Set(relations.map((relation) => otherOf(relation, id))).size,
    relations: relations.length,
    citations: mentions.size,
    kinds: kinds.flatMap((kind) => {
      const ties = relations
        .filter((relation) => relation.kind === kind)
        .flatMap((relation) => toTie(relation, id, characters))
        .toSorted((one, other) => other.citations - one.citations)
      return ties.length > 0 ? [{ kind, ties }] : []
    }),
    tropes: toCitations(document, mentions, sources, ({ relation, evidence }: Source) => [
      { role: 'source', at: evidence.mentions[relation.source === id ? 0 : 1] },
    ]),
  }
}

function toTie(
  relation: Relation,
  id: string,
  characters: ReadonlyMap<string, Character>,
): readonly Tie[] {
  const other = characters.get(otherOf(relation, id))
  if (!other) return []
  return [
    {
      relation: relation.id,
      other,
      direction: directionOf(relation, id),
      citations: new Set(relation.evidence.map(({ citation }) => citation)).size,
    },
  ]
}

function directionOf(relation: Relation, id: string): Direction {
  if (isDirected(relation)) return relation.source === id ? 'out' : 'in'
  return relation.mutual ? 'both' : 'none'
}

const otherOf = ({ source, target }: Relation, id: string) => (source === id ? target : source)
