import { parseCorrections } from '../core/corrections/parseCorrections.ts'
import { parseDocument } from '../core/document/parseDocument.ts'
import type { KeptEdits, KeptWork } from '../state/librarySlice.ts'

/** Checks a kept work part by part. Throws an error whose message says what is wrong with it. */
export function checkWork(record: unknown): KeptWork {
  const work = (record ?? {}) as Partial<KeptWork>
  if (typeof work.id !== 'string' || typeof work.title !== 'string')
    throw new Error('It has no title.')
  if (typeof work.opened !== 'number') throw new Error('It has no date.')
  if (!Array.isArray(work.pages) || !work.pages.every(isPage))
    throw new Error('Its page is damaged.')
  const document = parseDocument(JSON.stringify(work.document ?? null))
  const { id, title, opened, pages, positions } = work as KeptWork
  if (positions !== undefined && !arePositions(positions))
    throw new Error('Its places are damaged.')
  return { id, title, opened, pages, document, ...(positions && { positions }) }
}

const arePositions = (positions: unknown) =>
  typeof positions === 'object' &&
  positions !== null &&
  Object.values(positions).every(
    (place) => Array.isArray(place) && place.length === 2 && place.every(Number.isFinite),
  )

const isPage = (page: unknown) => {
  const { name, text } = (page ?? {}) as { name?: unknown; text?: unknown }
  return typeof name === 'string' && typeof text === 'string'
}

/** Checks kept edits: they are none where they are damaged, since the page can be read without them. */
export function checkEdits(record: unknown): KeptEdits {
  const { id, revision, edits } = (record ?? {}) as Partial<KeptEdits>
  if (typeof id !== 'string' || typeof revision !== 'number' || !edits)
    throw new Error('Its corrections are damaged.')
  const check = (corrections: unknown) =>
    parseCorrections(
      JSON.stringify({ format: 'tropegraph-corrections', version: 1, work: id, corrections }),
    ).corrections
  return { id, revision, edits: { log: check(edits.log), undone: check(edits.undone) } }
}
