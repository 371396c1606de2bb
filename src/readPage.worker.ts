import { expose } from 'comlink'
import { parseLexicon } from './core/lexicon/parseLexicon.ts'
import type { NetworkDocument } from './core/model.ts'
import { read } from './core/read.ts'
import { toDocument } from './core/toDocument.ts'

const files = import.meta.glob<string>('../data/lexicon/*.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.tsv'.length)

const lexicon = parseLexicon(
  Object.fromEntries(Object.entries(files).map(([path, text]) => [nameOf(path), text])),
)

/** Reads the pages of one work away from the screen's thread; `title` is for pages that do not say theirs. */
function readPages(
  pages: readonly string[],
  title: string,
  onProgress: (done: number, total: number) => void,
): NetworkDocument {
  const reading = read(pages, lexicon, { onProgress })
  return toDocument(reading, { title: reading.page.title ?? title, unit: 'episode' })
}

export type ReadPages = typeof readPages

expose(readPages)
