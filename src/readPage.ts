import { proxy, wrap } from 'comlink'
import type { NetworkDocument } from './core/model.ts'
import { checkPage, mostBytes } from './core/page/checkPage.ts'
import { decodePage } from './decodePage.ts'
import type { ReadPages } from './readPage.worker.ts'
import type { Doors, LoadedWork, NamedFile, Watch } from './state/sourceSlice.ts'
import { titleOf } from './titleOf.ts'

/**
 * Reads the subpages of one work, or a saved document, that the reader opened; rejects with a message for the reader,
 * or with an `AbortError` as soon as the signal says so.
 */
export const readFiles: Doors['readFiles'] = async (files, watch) => {
  checkSizes(files)
  const pages = await Promise.all(files.map(decode))
  watch.signal.throwIfAborted()
  const saved = pages.find(isDocument)
  if (!saved) return { document: await readPages(pages, watch), pages }
  if (pages.length > 1) throw new Error(`“${saved.name}” ${notAlone}`)
  return openDocument(saved.text)
}

/** A file whose bytes are text. */
interface NamedText {
  readonly name: string
  readonly text: string
}

async function decode({ blob, name }: NamedFile): Promise<NamedText> {
  return { name, text: decodePage(new Uint8Array(await blob.arrayBuffer())) }
}

// The source of a wiki may open with a brace too, but with two of them.
const isDocument = ({ text }: NamedText) => /^\s*\{\s*["}]/.test(text)

const notAlone = 'is a document saved earlier, which has to be opened by itself.'

async function openDocument(text: string): Promise<LoadedWork> {
  const { parseDocument } = await import('./core/document/parseDocument.ts')
  return { document: parseDocument(text) }
}

async function readPages(pages: readonly NamedText[], watch: Watch): Promise<NetworkDocument> {
  for (const { name, text } of pages) {
    const fault = checkPage(text)
    if (fault) throw new Error(`“${name}” ${fault}`)
  }
  const document = await readInWorker(pages, watch)
  if (document.citations.length === 0)
    throw new Error(document.problems[0]?.message ?? 'No tropes were found on this page.')
  return document
}

async function readInWorker(
  pages: readonly NamedText[],
  { onProgress, signal }: Watch,
): Promise<NetworkDocument> {
  const worker = new Worker(new URL('./readPage.worker.ts', import.meta.url), { type: 'module' })
  const texts = pages.map(({ text }) => text)
  const title = titleOf(pages.map(({ name }) => name))
  try {
    return await Promise.race([
      wrap<ReadPages>(worker)(texts, title, proxy(onProgress)),
      untilAborted(signal),
    ])
  } finally {
    worker.terminate()
  }
}

const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })

function checkSizes(files: readonly NamedFile[]): void {
  const large = files.find(({ blob }) => blob.size > mostBytes)
  if (large)
    throw new Error(
      `“${large.name}” has ${inMegabytes(large.blob.size)}; a page may have up to ${inMegabytes(mostBytes)}. Split it into its subpages and open fewer of them.`,
    )
  const size = files.reduce((sum, { blob }) => sum + blob.size, 0)
  if (size > mostBytes)
    throw new Error(
      `These ${files.length} files have ${inMegabytes(size)}; together they may have up to ${inMegabytes(mostBytes)}. Open fewer of them.`,
    )
}

const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`
