import type MiniSearch from 'minisearch'
import type { SearchOptions } from 'minisearch'
import type { Index } from './buildIndex.ts'
import { toOpenText } from './buildIndex.ts'
import type { Stretch } from './toSnippet.ts'
import { toSnippet, toStretches } from './toSnippet.ts'
import { foldWord, toWords } from './words.ts'

/** A character that was found, with the alias that matched where its name does not. */
interface FoundCharacter {
  readonly id: string
  readonly name: readonly Stretch[]
  readonly alias?: readonly Stretch[]
}

/** A trope that was found; its id is its name. */
interface FoundTrope {
  readonly id: string
  readonly name: readonly Stretch[]
  /** Citations that stand under it. */
  readonly citations: number
}

/** A citation that was found, with the words around the match. */
interface FoundCitation {
  readonly id: string
  readonly trope: string
  readonly installments: readonly string[]
  readonly snippet: readonly Stretch[]
}

/** What a search finds, best first; each list holds at most so many, the counts say how many there are. */
export interface Found {
  /** Two characters that the query names one after the other. */
  readonly pair?: readonly [string, string]
  readonly characters: readonly FoundCharacter[]
  readonly tropes: readonly FoundTrope[]
  readonly citations: readonly FoundCitation[]
  readonly counts: {
    readonly characters: number
    readonly tropes: number
    readonly citations: number
  }
}

const mostOf = { characters: 8, tropes: 8, citations: 40 }

/**
 * Looks for all words of a query or words that begin so; where nothing has them, for words that are nearly so; where
 * nothing has those, for any of them.
 */
export function search(index: Index, query: string): Found {
  for (const options of ways) {
    const found = searchFor(index, query, options)
    if (!isEmpty(found)) return found
  }
  return searchFor(index, query, exact)
}

const isEmpty = ({ counts, pair }: Found) =>
  !pair && counts.characters + counts.tropes + counts.citations === 0

const exact: SearchOptions = {
  combineWith: 'AND',
  prefix: (term) => term.length > 1,
  boost: { name: 2 },
}

/** Words of up to three letters have to be right, longer ones may be wrong in a letter or two. */
const near: SearchOptions = {
  ...exact,
  fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  maxFuzzy: 2,
}

const ways: readonly SearchOptions[] = [exact, near, { ...near, combineWith: 'OR' }]

function searchFor(index: Index, query: string, options: SearchOptions): Found {
  const characters = index.characters.search(query, options)
  const tropes = index.tropes.search(query, options)
  const citations = index.citations.search(query, options)
  const pair = findPair(index.characters, query, { ...options, combineWith: 'AND' })
  return {
    ...(pair && { pair }),
    characters: take(characters, mostOf.characters, toCharacters(index)),
    tropes: take(tropes, mostOf.tropes, toTropes(index)),
    citations: take(citations, mostOf.citations, toCitations(index)),
    counts: {
      characters: characters.length,
      tropes: tropes.length,
      citations: citations.length,
    },
  }
}

interface Match {
  readonly id: string
  readonly terms: ReadonlySet<string>
}

function take<Item>(
  results: ReturnType<MiniSearch['search']>,
  most: number,
  toItem: (match: Match) => readonly Item[],
): readonly Item[] {
  return results
    .slice(0, most)
    .flatMap(({ id, terms }) => toItem({ id: id as string, terms: new Set(terms) }))
}

function toCharacters({ document }: Index) {
  const known = new Map(document.characters.map((one) => [one.id, one]))
  return ({ id, terms }: Match): readonly FoundCharacter[] => {
    const character = known.get(id)
    if (!character) return []
    const name = toStretches(character.name, terms)
    if (name.some(({ isMatch }) => isMatch)) return [{ id, name }]
    const alias = character.aliases
      .map((one) => toStretches(one, terms))
      .find((stretches) => stretches.some(({ isMatch }) => isMatch))
    return [{ id, name, ...(alias && { alias }) }]
  }
}

function toTropes({ document }: Index) {
  const counts = new Map<string, number>()
  for (const { trope } of document.citations) counts.set(trope, (counts.get(trope) ?? 0) + 1)
  return ({ id, terms }: Match): readonly FoundTrope[] => [
    { id, name: toStretches(id, terms), citations: counts.get(id) ?? 0 },
  ]
}

function toCitations({ document }: Index) {
  const known = new Map(document.citations.map((one) => [one.id, one]))
  return ({ id, terms }: Match): readonly FoundCitation[] => {
    const citation = known.get(id)
    if (!citation) return []
    const { trope, installments } = citation
    return [{ id, trope, installments, snippet: toSnippet(toOpenText(citation), terms) }]
  }
}

const joiners = new Set(['and', 'to', 'with', 'vs', 'versus'])

/**
 * "kit sasha" and "Kit and Sasha" name two characters, cut where both are found best; what is one character's name as
 * a whole names only that.
 */
function findPair(
  characters: MiniSearch,
  query: string,
  options: SearchOptions,
): readonly [string, string] | undefined {
  const findOne = (words: readonly string[]) => {
    const name = words.filter((word) => !joiners.has(word)).join(' ')
    return name.length < 2 ? undefined : characters.search(name, options)[0]
  }
  const words = toWords(query).map(({ word }) => foldWord(word))
  if (findOne(words)) return undefined
  const cuts = words.slice(1, 8).map((_, index) => index + 1)
  const pairs = cuts.flatMap((cut) => {
    const one = findOne(words.slice(0, cut))
    const other = findOne(words.slice(cut))
    if (!one || !other || one.id === other.id) return []
    return [
      { pair: [one.id as string, other.id as string] as const, score: one.score + other.score },
    ]
  })
  return pairs.toSorted((one, other) => other.score - one.score)[0]?.pair
}
