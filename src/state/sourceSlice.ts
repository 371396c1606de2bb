import type { NetworkDocument, Positions, Work } from '../core/model.ts'
import { openFilter } from '../core/visible.ts'
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
}

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
  /** What went wrong last, in words for the reader; what was on screen before stays. */
  readonly error?: string | undefined
  /** Parts of a link that no longer fit, in words for the reader. */
  readonly notices: readonly string[]
  openWork(id: string): Promise<void>
  /** Reads the pages of one work, or a saved document; says whether that is on screen now. */
  openFiles(files: readonly NamedFile[]): Promise<boolean>
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

    const finish = async (load: Promise<LoadedWork>, signal: AbortSignal, workId?: string) => {
      try {
        const loaded = await load
        if (signal.aborted) return false
        set({ loaded, workId, filter: openFilter, selection: undefined, ...idle })
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
      openWork: async (id) => {
        const signal = begin('loading')
        const work = doors.works.find((one) => one.id === id)
        await finish(work ? work.load() : Promise.reject(new Error(unknownWork(id))), signal, id)
      },
      openFiles: (files) => {
        const signal = begin('reading')
        const onProgress = (done: number, total: number) => {
          if (!signal.aborted) set({ progress: { done, total } })
        }
        return finish(doors.readFiles(files, { signal, onProgress }), signal)
      },
      cancel: () => {
        latest.abort()
        settle(get().error)
      },
      notify: (notices) => set({ notices }),
      dismiss: () => set({ error: undefined, notices: [] }),
    }
  }

const idle = { status: 'ready', progress: undefined } as const

const unknownWork = (id: string) => `There is no built-in work called “${id}”.`

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
