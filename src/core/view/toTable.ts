import type { Kind, NetworkDocument, Visible, VisibleRelation } from '../model.ts'
import { isDirected, kinds } from '../model.ts'
import { toInstallmentCode } from './toInstallmentName.ts'

/** One visible relation as a row. */
export interface RelationRow {
  readonly id: string
  readonly kind: Kind
  readonly source: string
  readonly target: string
  readonly direction: 'one way' | 'both ways' | 'none'
  readonly claims: number
  readonly citations: readonly string[]
  /** Of its surest claim. */
  readonly confidence: number
  readonly hedged: boolean
  readonly past: boolean
  /** First and last dated citation, and their places in the story; absent where all are undated. */
  readonly first?: When
  readonly last?: When
}

interface When {
  readonly label: string
  readonly place: number
}

/** One visible character as a row. */
export interface CharacterRow {
  readonly id: string
  readonly name: string
  readonly aliases: string
  readonly type: 'person' | 'group'
  readonly relations: number
  readonly neighbours: number
  readonly claims: number
  readonly mentions: number
}

export interface Table {
  readonly relations: readonly RelationRow[]
  readonly characters: readonly CharacterRow[]
}

/** All that the network shows, as rows; nothing is counted otherwise than there. */
export function toTable(
  document: NetworkDocument,
  { characters, relations }: Pick<Visible, 'characters' | 'relations'>,
): Table {
  const names = new Map(document.characters.map(({ id, name }) => [id, name]))
  const dates = toDates(document)
  return {
    relations: relations.map((relation) => toRelationRow(relation, names, dates)),
    characters: characters.map(({ id, name, aliases, type, mentions }) => {
      const own = relations.filter(({ source, target }) => source === id || target === id)
      const neighbours = new Set(own.map(({ source, target }) => (source === id ? target : source)))
      return {
        id,
        name,
        aliases: aliases.join(', '),
        type,
        relations: own.length,
        neighbours: neighbours.size,
        claims: own.reduce((sum, { evidence }) => sum + evidence.length, 0),
        mentions: mentions.length,
      }
    }),
  }
}

type Dates = (citation: string) => readonly When[]

function toDates({ citations, installments, work }: NetworkDocument): Dates {
  const places = new Map(
    installments.map((one, place) => [one.id, { label: toInstallmentCode(one, work.unit), place }]),
  )
  const times = new Map(
    citations.map((one) => [one.id, one.installments.flatMap((id) => places.get(id) ?? [])]),
  )
  return (citation) => times.get(citation) ?? []
}

function toRelationRow(
  relation: VisibleRelation,
  names: ReadonlyMap<string, string>,
  dates: Dates,
): RelationRow {
  const { id, kind, source, target, mutual, evidence } = relation
  const when = evidence
    .flatMap(({ citation }) => dates(citation))
    .toSorted((one, other) => one.place - other.place)
  const [first, last] = [when[0], when.at(-1)]
  return {
    id,
    kind,
    source: names.get(source) ?? source,
    target: names.get(target) ?? target,
    direction: isDirected(relation) ? 'one way' : mutual ? 'both ways' : 'none',
    claims: evidence.length,
    citations: [...new Set(evidence.map(({ citation }) => citation))],
    confidence: Math.max(...evidence.map(({ confidence }) => confidence)),
    hedged: evidence.every(({ hedged }) => hedged),
    past: evidence.some(({ past }) => past),
    ...(first && { first }),
    ...(last && { last }),
  }
}

export type RelationColumn =
  'source' | 'kind' | 'target' | 'claims' | 'citations' | 'confidence' | 'first'
export type CharacterColumn = Exclude<keyof CharacterRow, 'id' | 'aliases'>

type Cell = string | number

/** Sorts rows by a column; what has no value comes last either way, and equals stay as they were. */
function sortBy<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => Cell | undefined,
  isDescending: boolean,
): readonly Row[] {
  const sign = isDescending ? -1 : 1
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)]
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    if (typeof a === 'string' || typeof b === 'string')
      return sign * String(a).localeCompare(String(b))
    return sign * (a - b)
  })
}

const relationValues: Readonly<Record<RelationColumn, (row: RelationRow) => Cell | undefined>> = {
  source: ({ source }) => source,
  kind: ({ kind }) => kinds.indexOf(kind),
  target: ({ target }) => target,
  claims: ({ claims }) => claims,
  citations: ({ citations }) => citations.length,
  confidence: ({ confidence }) => confidence,
  first: ({ first }) => first?.place,
}

export const sortRelations = (
  rows: readonly RelationRow[],
  column: RelationColumn,
  isDescending: boolean,
): readonly RelationRow[] => sortBy(rows, relationValues[column], isDescending)

export const sortCharacters = (
  rows: readonly CharacterRow[],
  column: CharacterColumn,
  isDescending: boolean,
): readonly CharacterRow[] => sortBy(rows, (row) => row[column], isDescending)
