import type { NetworkDocument, Positions } from '../core/model.ts'
import type { Edits } from './correctionsSlice.ts'
import { selectWholeDocument } from './selectors.ts'
import type { Slice } from './slice.ts'
import type { LoadedWork } from './sourceSlice.ts'

/** A page as it was opened, word for word. */
export interface KeptPage {
  readonly name: string
  readonly text: string
}

/** A work of the reader's own as it is kept. */
export interface KeptWork {
  readonly id: string
  readonly title: string
  /** When it was opened, in milliseconds since 1970. */
  readonly opened: number
  /** What it was read from; empty for a saved document. */
  readonly pages: readonly KeptPage[]
  readonly document: NetworkDocument
  readonly positions?: Positions | undefined
}

type KeptSummary = Pick<KeptWork, 'id' | 'title' | 'opened'>

/** Edits of a work, own or built in, with the count of their changes. */
export interface KeptEdits {
  readonly id: string
  readonly revision: number
  readonly edits: Edits
}

/** A record that can no longer be read, with all that is left of it. */
export interface BrokenRecord {
  readonly id: string
  readonly why: string
  readonly found: unknown
}

/** Where the reader's own works are kept, in this browser and nowhere else. */
export interface Library {
  list(): Promise<readonly KeptSummary[]>
  /** Rejects with a message for the reader where the record is broken; it is set aside then. */
  load(id: string): Promise<KeptWork>
  /** Keeps a work as a new one, or in the place of that with the id. */
  keep(work: Omit<KeptWork, 'id' | 'opened'>, id?: string): Promise<KeptWork>
  remove(id: string): Promise<void>
  restore(work: KeptWork): Promise<void>
  loadEdits(id: string): Promise<KeptEdits | undefined>
  /** Keeps edits that were made on those of `base`; where another tab was faster, nothing is kept and its edits are given. */
  saveEdits(
    id: string,
    edits: Edits,
    base: number,
  ): Promise<KeptEdits & { readonly isKept: boolean }>
  listBroken(): Promise<readonly BrokenRecord[]>
  /** The whole library as one file, and back: how many works came in. */
  toFile(): Promise<Blob>
  fromFile(file: Blob): Promise<number>
  /** Called when another tab changed something; gives a function that ends it. */
  onChange(listener: () => void): () => void
}

/** The way to the library, which is loaded when it is first needed. */
export interface LibraryDoor {
  /** Rejects with a message for the reader where nothing can be kept. */
  open(): Promise<Library>
  /** Whether edits of a work were kept here: told at once, so that most readers need no library. */
  hasEdits(id: string): boolean
}

export interface LibrarySlice {
  readonly kept: readonly KeptSummary[]
  readonly broken: readonly BrokenRecord[]
  /** The own work that is on screen. */
  readonly keptId?: string | undefined
  /** Keeping the work that is on screen failed, and the reader can try it again. */
  readonly isUnkept: boolean
  /** The work that was removed last and can be brought back. */
  readonly removed?: KeptWork | undefined
  /** Keeps the reader's own work that is on screen, and says whether; where that fails it stays there, and says why. */
  keepLoaded(): Promise<boolean>
  refreshLibrary(): Promise<void>
  removeKept(id: string): Promise<void>
  restoreRemoved(): Promise<void>
  /** The whole library as one file. */
  exportLibrary(): Promise<Blob>
  /** Takes in a library that was saved as a file; how many works came in. */
  importLibrary(file: Blob): Promise<number>
}

export const librarySlice =
  (door: LibraryDoor | undefined): Slice<LibrarySlice> =>
  (set, get) => {
    const open = () => door?.open() ?? Promise.reject(new Error('There is no library here.'))
    return {
      kept: [],
      broken: [],
      isUnkept: false,
      keepLoaded: async () => {
        const { loaded, keptId } = get()
        if (!door || !loaded) return false
        try {
          const { document, positions, pages = [] } = loaded
          const library = await door.open()
          const { title } = selectWholeDocument(get()).work
          const work = { title, pages, document, positions }
          const { id } = await library.keep(work, keptId)
          if (get().loaded === loaded) set({ keptId: id, shared: undefined, isUnkept: false })
          await get().refreshLibrary()
          return true
        } catch (error) {
          if (get().loaded === loaded) set({ error: (error as Error).message, isUnkept: true })
          return false
        }
      },
      refreshLibrary: async () => {
        const library = await open()
        const [kept, broken] = await Promise.all([library.list(), library.listBroken()])
        set({ kept, broken })
      },
      removeKept: async (id) => {
        const library = await open()
        const removed = await library.load(id)
        await library.remove(id)
        set(({ keptId }) => ({ removed, keptId: keptId === id ? undefined : keptId }))
        await get().refreshLibrary()
      },
      restoreRemoved: async () => {
        const { removed } = get()
        if (!removed) return
        await (await open()).restore(removed)
        set({ removed: undefined })
        await get().refreshLibrary()
      },
      exportLibrary: async () => (await open()).toFile(),
      importLibrary: async (file) => {
        const count = await (await open()).fromFile(file)
        await get().refreshLibrary()
        return count
      },
    }
  }

/** The edits of a work that were kept, if any. What cannot be read is none. */
export async function editsOf(
  door: LibraryDoor | undefined,
  id: string | undefined,
): Promise<Partial<Pick<KeptEdits, 'edits' | 'revision'>>> {
  if (!door || id === undefined || !door.hasEdits(id)) return {}
  try {
    const kept = await (await door.open()).loadEdits(id)
    return kept ? { edits: kept.edits, revision: kept.revision } : {}
  } catch {
    return {}
  }
}

/** A kept work, ready for the screen. */
export async function loadKept(door: LibraryDoor | undefined, id: string): Promise<LoadedWork> {
  if (!door) throw new Error('There is no library here.')
  const { document, positions, pages } = await (await door.open()).load(id)
  return { document, positions, pages }
}
