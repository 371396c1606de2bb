import type { Library, LibraryDoor } from '../state/librarySlice.ts'

const mark = 'tropegraph:edited'

/** The door to this browser's library. What it is made of is loaded when it is first opened. */
export function createLibraryDoor(): LibraryDoor {
  let opened: Promise<Library> | undefined
  return {
    open: () => {
      opened ??= load().catch((error: unknown) => {
        opened = undefined
        throw error
      })
      return opened
    },
    hasEdits: (id) => readMarks().includes(id),
  }
}

async function load(): Promise<Library> {
  const { openLibrary } = await import('./openLibrary.ts')
  const library = await openLibrary()
  return {
    ...library,
    saveEdits: (id, edits, base) => {
      addMark(id)
      return library.saveEdits(id, edits, base)
    },
  }
}

function readMarks(): readonly string[] {
  try {
    return (localStorage.getItem(mark) ?? '').split('\n')
  } catch {
    return []
  }
}

function addMark(id: string): void {
  const marks = readMarks()
  if (marks.includes(id)) return
  try {
    localStorage.setItem(mark, [...marks, id].filter(Boolean).join('\n'))
  } catch {
    // Nothing is kept in such a browser.
  }
}
