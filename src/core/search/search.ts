import type MiniSearch from 'minisearch'
import type { SearchOptions } from 'minisearch'
import type { Index } from './buildIndex.ts'
import { toOpenText } from './buildIndex.ts'
import type { Stretch } from './toSnippet.ts'
import { toSnippet, toStretches } from './toSnippet.ts'
import { foldWord, toWords } from './words.ts'

/** A character that was found, with the alias that matched where its name does not. */
export interface FoundCharacter {
  readonly id: string
  readonly name: readonly Stretch[]
  readonly alias?: readonly Stretch[]
}

/** A trope that was found; its id is its name. */
export interface FoundTrope {
  readonly id: string
  readonly name: readonly Stretch[]
  /** Citations that stand under it. */
  readonly citations: number
}

/** A citation that was found, with the words around the match. */
export interface FoundCitation {
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

/** Looks for all words of a query, which may be beginnings of words or misspelt; for any of them where all find nothing. */
export function search(index: Index, query: string): Found {
  const all = searchFor(index, query, 'AND')
  return isEmpty(all) && toWords(query).length > 1 ? searchFor(index, query, 'OR') : all
}

const isEmpty = ({ counts }: Found) => counts.characters + counts.tropes + counts.citations === 0

function searchFor(index: Index, query: string, combineWith: 'AND' | 'OR'): Found {
  const options = { ...tolerant, combineWith }
  const characters = index.characters.search(query, { ...options, boost: { name: 2 } })
  const tropes = index.tropes.search(query, options)
  const citations = index.citations.search(query, options)
  const pair = findPair(index.characters, query)
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

/** Words of up to three letters have to be right, longer ones may be wrong in a letter or two. */
const tolerant: SearchOptions = {
  prefix: (term) => term.length > 1,
  fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  maxFuzzy: 2,
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

/** "kit sasha" and "Kit and Sasha" name two characters; the cut between them is where both are found best. */
function findPair(characters: MiniSearch, query: string): readonly [string, string] | undefined {
  const words = toWords(query).map(({ word }) => foldWord(word))
  const cuts = words.slice(1, 8).map((_, index) => index + 1)
  const pairs = cuts.flatMap((cut) => {
    const [one, other] = [words.slice(0, cut), words.slice(cut)].map((part) =>
      findOne(
        characters,
        part.filter((word) => !joiners.has(word)),
      ),
    )
    if (!one || !other || one.id === other.id) return []
    return [{ pair: [one.id, other.id] as const, score: one.score + other.score }]
  })
  return pairs.toSorted((one, other) => other.score - one.score)[0]?.pair
}

function findOne(characters: MiniSearch, words: readonly string[]) {
  const query = words.join(' ')
  if (query.length < 2) return undefined
  const [best] = characters.search(query, { ...tolerant, combineWith: 'AND', boost: { name: 2 } })
  return best && { id: best.id as string, score: best.score }
}
