import { expose } from 'comlink'
import type { Index } from '../../core/search/buildIndex.ts'
import { buildIndex } from '../../core/search/buildIndex.ts'
import { search } from '../../core/search/search.ts'

let index: Index | undefined

const worker = {
  open: (document: Parameters<typeof buildIndex>[0]) => {
    index = buildIndex(document)
  },
  search: (query: string) => {
    if (!index) throw new Error('A document is opened before it is searched.')
    return search(index, query)
  },
}

export type SearchWorker = typeof worker

expose(worker)
