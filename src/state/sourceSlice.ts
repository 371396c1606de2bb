import type { Horizon, NetworkDocument, Positions, Work } from '../core/model.ts'
import { openFilter } from '../core/visible.ts'
import { noEdits, type Edits } from './correctionsSlice.ts'
import { editsOf, loadKept, type KeptPage, type LibraryDoor } from './librarySlice.ts'
import { needsDating, type Dating } from './listSlice.ts'
import { findEntry } from './findEntry.ts'
import type { Slice } from './slice.ts'

/** A work that ships with the app. */
interface BuiltInWork {
  readonly id: string
  readonly title: string
  readonly source?: Work['source']
  load(): Promise<LoadedWork>
}

export interface LoadedWork {
  readonly document: NetworkDocument
  /** Where the nodes stand; absent for a work that has not been laid out yet. */
  readonly positions?: Positions | undefined
  /** What a reader's own work was read from; absent for a built-in work. */
  readonly pages?: readonly KeptPage[] | undefined
}

/** What a reader opens, and what it is called. */
export interface NamedFile {
  readonly blob: Blob
  readonly name: string
}

/** How a long read is followed, and stopped. */
export interface Watch {
  readonly signal: AbortSignal
  onProgress(done: number, total: number): void
}

/** What only the doors can do. */
export interface Doors {
  readonly works: readonly BuiltInWork[]
  /** Reads the pages of one work or a saved document; rejects with an error whose message a reader understands. */
  readFiles(files: readonly NamedFile[], watch: Watch): Promise<LoadedWork>
  readonly library?: LibraryDoor | undefined
  /** What a list of the reader's own needs. */
  loadDating?(): Promise<Dating>
  /** Opens the work that a link carries; rejects with an error whose message a reader understands. */
  readShared(payload: string): Promise<LoadedWork>
  /** The app by itself where it is not said. */
  readonly place?: Place
  readonly isReadOnly?: boolean
}

/** Where the explorer runs: as the app, framed by another page, or as one file that holds a single work. */
export type Place = 'app' | 'frame' | 'file'

/** How many examples of a page are read. */
interface Progress {
  readonly done: number
  readonly total: number
}

export interface SourceSlice {
  readonly works: readonly Omit<BuiltInWork, 'load'>[]
  /** Id of the built-in work on screen; absent for a reader's own page. */
  readonly workId?: string | undefined
  /** A built-in work is loading; a reader's own files are reading, which takes longer and can be cancelled. */
  readonly status: 'empty' | 'loading' | 'reading' | 'ready'
  /** How far the reading is; absent before the first example. */
  readonly progress?: Progress | undefined
  readonly loaded?: LoadedWork | undefined
  /** What the link carried that the work on screen came with, as long as the reader does not keep it. */
  readonly shared?: string | undefined
  readonly place: Place
  /** Nothing can be corrected here. */
  readonly isReadOnly: boolean
  /** What went wrong last, in words for the reader; what was on screen before stays. */
  readonly error?: string | undefined
  /** Parts of a link that no longer fit, in words for the reader. */
  readonly notices: readonly string[]
  /** Opens a built-in work; nothing beyond the horizon that a link asks for is ever on screen. */
  openWork(id: string, linked?: Horizon): Promise<void>
  /** Opens a work of the reader's own that was kept; says whether that is on screen now. */
  openKept(id: string, linked?: Horizon): Promise<boolean>
  /** Opens a work that a link carries, and keeps it nowhere; says whether that is on screen now. */
  openShared(payload: string, linked?: Horizon): Promise<boolean>
  /**
   * Reads the pages of one work, or a saved document; says whether that is on screen now. What is a newer version of the
   * work on screen takes its place in the library, and the corrections are applied again.
   */
  openFiles(files: readonly NamedFile[], isNewer?: boolean): Promise<boolean>
  /** Stops the reading; what was on screen before stays. */
  cancel(): void
  notify(notices: readonly string[]): void
  dismiss(): void
}

export const sourceSlice =
  (doors: Doors): Slice<SourceSlice> =>
  (set, get) => {
    // A slow load must not overwrite what the reader opened after it.
    let latest = new AbortController()
    const begin = (status: 'loading' | 'reading') => {
      latest.abort()
      latest = new AbortController()
      set({ status, progress: undefined, error: undefined, notices: [] })
      return latest.signal
    }
    const settle = (error?: string) =>
      set({ ...idle, status: get().loaded ? 'ready' : 'empty', error })

    const finish = async (load: Promise<LoadedWork>, signal: AbortSignal, from: Origin = {}) => {
      const id = from.keptId ?? from.workId
      try {
        const [loaded, edits] = await Promise.all([load, editsOf(doors.library, id)])
        const known = { loaded, workId: from.workId, edits: edits.edits ?? from.edits ?? noEdits }
        // Without it the page has only the dates that it had before, and still can be shown.
        if (needsDating(known.edits.log))
          await get()
            .loadDating()
            .catch(() => undefined)
        const entry = await findEntry({ ...known, dating: get().dating }, from.linked)
        if (signal.aborted) return false
        const { linked: _, ...origin } = from
        set({ ...clear, ...origin, ...edits, ...entry, loaded, ...idle })
        return true
      } catch (error) {
        if (!signal.aborted) settle(messageOf(error))
        return false
      }
    }
    return {
      works: doors.works.map(({ id, title, source }) => ({ id, title, ...(source && { source }) })),
      status: 'empty',
      notices: [],
      place: doors.place ?? 'app',
      isReadOnly: doors.isReadOnly ?? false,
      openWork: async (id, linked) => {
        const signal = begin('loading')
        const work = doors.works.find((one) => one.id === id)
        const load = work ? work.load() : Promise.reject(new Error(unknownWork(id)))
        await finish(load, signal, { workId: id, linked })
      },
      openKept: async (id, linked) => {
        const signal = begin('loading')
        const load = loadKept(doors.library, id)
        return finish(load, signal, { keptId: id, linked })
      },
      openShared: async (shared, linked) => {
        const signal = begin('loading')
        return finish(doors.readShared(shared), signal, { shared, linked })
      },
      openFiles: async (files, isNewer = false) => {
        const { keptId, edits } = get()
        const from = !isNewer ? {} : keptId === undefined ? { edits } : { keptId }
        const signal = begin('reading')
        const onProgress = (done: number, total: number) => {
          if (!signal.aborted) set({ progress: { done, total } })
        }
        const isOpen = await finish(doors.readFiles(files, { signal, onProgress }), signal, from)
        if (isOpen && get().loaded?.pages) get().check('new')
        if (isOpen) void get().keepLoaded()
        return isOpen
      },
      cancel: () => {
        latest.abort()
        settle(get().error)
      },
      notify: (notices) => set({ notices }),
      dismiss: () => set({ error: undefined, notices: [] }),
    }
  }

/** Where what is on screen comes from. */
interface Origin {
  readonly workId?: string
  readonly keptId?: string
  readonly shared?: string
  /** Corrections of an older version of the same page. */
  readonly edits?: Edits
  /** The horizon that the link to it asks for. */
  readonly linked?: Horizon | undefined
}

/** What belongs to the work before and not to the next. */
const clear = {
  workId: undefined,
  keptId: undefined,
  shared: undefined,
  isUnkept: false,
  filter: openFilter,
  selection: undefined,
  comparison: undefined,
  beforeComparison: undefined,
  edits: noEdits,
  revision: 0,
  review: undefined,
  checking: undefined,
  asked: undefined,
}

const idle = { status: 'ready', progress: undefined } as const

const unknownWork = (id: string) => `There is no built-in work called “${id}”.`

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
