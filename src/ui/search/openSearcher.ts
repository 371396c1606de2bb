import type { Remote } from 'comlink'
import { wrap } from 'comlink'
import type { NetworkDocument } from '../../core/model.ts'
import { buildIndex } from '../../core/search/buildIndex.ts'
import type { Found } from '../../core/search/search.ts'
import { search } from '../../core/search/search.ts'
import type { SearchWorker } from './search.worker.ts'

type Text = Pick<NetworkDocument, 'characters' | 'citations'>

interface Searcher {
  search(query: string): Found | Promise<Found>
  close(): void
}

/** Citations up to which making the index takes less than 50 ms, after which a reader would feel it. */
const mostInPlace = 1000

let latest: { readonly document: NetworkDocument; readonly searcher: Searcher } | undefined

/** What searches a document; made when it is first asked for, and kept until another document is searched. */
export function searcherOf(document: NetworkDocument): Searcher {
  if (latest?.document === document) return latest.searcher
  latest?.searcher.close()
  const { characters, citations } = document
  const open = citations.length > mostInPlace ? openInWorker : openInPlace
  const searcher = open({ characters, citations })
  latest = { document, searcher }
  return searcher
}

function openInPlace(text: Text): Searcher {
  const index = buildIndex(text)
  return { search: (query) => search(index, query), close: () => undefined }
}

function openInWorker(text: Text): Searcher {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' })
  const remote: Remote<SearchWorker> = wrap<SearchWorker>(worker)
  // Messages are answered in order, so that a query waits for the index by itself.
  void remote.open(text)
  return { search: (query) => remote.search(query), close: () => worker.terminate() }
}
