import type { Character, NetworkDocument } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { toOpenText } from './toOpenText.ts'

/** What was read of a page, in numbers, and whom a reader should look at. */
export interface ReadingReport {
  readonly tropes: number
  readonly examples: number
  readonly persons: number
  readonly groups: number
  readonly relations: number
  readonly claims: number
  /** Examples and claims that name an installment. */
  readonly datedExamples: number
  readonly datedClaims: number
  readonly pairs: readonly Pair[]
  readonly doubts: readonly Doubt[]
}

/** Two who may be one. */
export interface Pair {
  readonly characters: readonly [Character, Character]
  readonly reason: string
}

/** Somebody who may be no character. */
interface Doubt {
  readonly character: Character
  readonly reason: string
  /** Where they are named, what the page hides left out. */
  readonly example: string
}

/** Counts what was read, and finds the pairs and the names that a reader can judge better. */
export function toReadingReport(document: NetworkDocument): ReadingReport {
  const { characters, citations, relations } = document
  const dated = new Set(
    citations.filter(({ installments }) => installments.length > 0).map(({ id }) => id),
  )
  const claims = relations.flatMap(({ evidence }) => evidence)
  return {
    tropes: new Set(citations.map(({ id }) => id.split('.')[0])).size,
    examples: citations.length,
    persons: characters.filter(({ type }) => type === 'person').length,
    groups: characters.filter(({ type }) => type === 'group').length,
    relations: relations.length,
    claims: claims.length,
    datedExamples: dated.size,
    datedClaims: claims.filter(({ citation }) => dated.has(citation)).length,
    pairs: findPairs(document),
    doubts: findDoubts(document),
  }
}

function findPairs({ characters, proposals = [] }: NetworkDocument): readonly Pair[] {
  const byId = new Map(characters.map((one) => [one.id, one]))
  return proposals.flatMap(({ characters: [first, second], reason }) => {
    const [one, other] = [byId.get(first), byId.get(second)]
    return one && other ? [{ characters: [one, other] as const, reason }] : []
  })
}

const mostPlaces = 2

/** Who is named once or twice and has nothing to do with anybody is often a place, a trope or somebody of our world. */
function findDoubts({
  characters,
  citations,
  relations,
}: Pick<NetworkDocument, 'characters' | 'citations' | 'relations'>): readonly Doubt[] {
  const related = new Set(relations.flatMap(({ source, target }) => [source, target]))
  const texts = groupBy(citations, ({ id }) => id)
  return characters
    .filter(
      ({ id, mentions, checked, aliases }) =>
        !checked && !related.has(id) && mentions.length <= mostPlaces && aliases.length === 0,
    )
    .toSorted((one, other) => one.mentions.length - other.mentions.length)
    .map((character) => {
      const [first] = texts.get(character.mentions[0] ?? '') ?? []
      const times = character.mentions.length > 1 ? 'twice' : 'once'
      return {
        character,
        reason: `named ${times}, and nothing is told of them and another`,
        example: first ? `${first.trope}: ${toOpenText(first)}` : '',
      }
    })
}
