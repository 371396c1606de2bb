import MiniSearch from 'minisearch'
import type { Citation, NetworkDocument } from '../model.ts'
import { foldWord, toWords } from './words.ts'

/** A document ready to be searched. */
export interface Index {
  readonly document: Pick<NetworkDocument, 'characters' | 'citations'>
  readonly characters: MiniSearch
  readonly tropes: MiniSearch
  readonly citations: MiniSearch
}

/** Makes a document searchable: characters by name and alias, tropes by name, citations by what their text shows. */
export function buildIndex(document: Pick<NetworkDocument, 'characters' | 'citations'>): Index {
  const { characters, citations } = document
  const names = [...new Set(citations.map(({ trope }) => trope))]
  return {
    document,
    characters: indexOf(
      ['name', 'aliases'],
      characters.map(({ id, name, aliases }) => ({ id, name, aliases: aliases.join(' ') })),
    ),
    tropes: indexOf(
      ['name'],
      names.map((name) => ({ id: name, name })),
    ),
    citations: indexOf(
      ['text'],
      citations.map((citation) => ({ id: citation.id, text: toOpenText(citation) })),
    ),
  }
}

/** A citation's text with a blank for each character that the page hides: offsets stay what they were. */
export function toOpenText({ text, spoilers }: Pick<Citation, 'text' | 'spoilers'>): string {
  return spoilers.reduce(
    (open, [start, end]) =>
      open.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + open.slice(end),
    text,
  )
}

function indexOf(fields: string[], items: readonly { readonly id: string }[]): MiniSearch {
  const index = new MiniSearch({
    fields,
    tokenize: (text) => toWords(text).map(({ word }) => word),
    processTerm: foldWord,
  })
  index.addAll([...new Map(items.map((item) => [item.id, item])).values()])
  return index
}
