import { wrap } from 'comlink'
import { checkPage, mostBytes } from './core/page/checkPage.ts'
import { decodePage } from './decodePage.ts'
import type { ReadPage } from './readPage.worker.ts'
import type { LoadedWork } from './state/sourceSlice.ts'

/** Reads a page or a saved document that the reader opened; rejects with a message for the reader. */
export async function readFile(file: Blob, name: string): Promise<LoadedWork> {
  if (file.size > mostBytes) throw new Error(tooLarge(file.size, name))
  const text = decodePage(new Uint8Array(await file.arrayBuffer()))
  if (/^\s*\{/.test(text)) {
    const { parseDocument } = await import('./core/document/parseDocument.ts')
    return { document: parseDocument(text) }
  }
  const fault = checkPage(text)
  if (fault) throw new Error(`“${name}” ${fault}`)
  return { document: await readInWorker(text, titleOf(name)) }
}

async function readInWorker(text: string, title: string) {
  const worker = new Worker(new URL('./readPage.worker.ts', import.meta.url), { type: 'module' })
  try {
    const document = await wrap<ReadPage>(worker)(text, title)
    if (document.citations.length === 0)
      throw new Error(document.problems[0]?.message ?? 'No tropes were found on this page.')
    return document
  } finally {
    worker.terminate()
  }
}

const titleOf = (name: string) =>
  name
    .replace(/\.\w{1,5}$/, '')
    .replace(/[_-]+/g, ' ')
    .trim() || 'Untitled'

const inMegabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)

const tooLarge = (bytes: number, name: string) =>
  `“${name}” has ${inMegabytes(bytes)} MB; a page may have up to ${inMegabytes(mostBytes)} MB. Split it into its subpages and open them one at a time.`
