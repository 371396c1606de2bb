import { parseJson } from '../core/text/parseJson.ts'
import type { KeptEdits, KeptWork } from '../state/librarySlice.ts'
import { checkEdits, checkWork } from './checkRecord.ts'

interface SavedLibrary {
  readonly works: readonly KeptWork[]
  readonly edits: readonly KeptEdits[]
}

const format = 'tropegraph-library'

/** The whole library as one file. */
export function toLibraryFile(works: readonly KeptWork[], edits: readonly KeptEdits[]): Blob {
  return new Blob([JSON.stringify({ format, version: 1, works, edits })], {
    type: 'application/json',
  })
}

/** Reads a library that was saved as a file. Throws an error whose message says what is wrong with it. */
export function parseLibrary(json: string): SavedLibrary {
  const value = parseJson(json, 'file of a library') as Partial<Record<string, unknown>> | null
  if (value?.format !== format) throw new Error('This file is no library of Tropegraph.')
  if (value.version !== 1)
    throw new Error(
      `This library has version ${String(value.version)}; this Tropegraph reads version 1.`,
    )
  return {
    works: listOf(value.works).map((work, index) =>
      named(`work ${index + 1}`, () => checkWork(work)),
    ),
    edits: listOf(value.edits).map((one, index) =>
      named(`corrections ${index + 1}`, () => checkEdits(one)),
    ),
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function named<Result>(what: string, check: () => Result): Result {
  try {
    return check()
  } catch (error) {
    throw new Error(`In this library ${what} is damaged: ${(error as Error).message}`, {
      cause: error,
    })
  }
}
