import type { NetworkDocument, Positions } from '../core/model.ts'
import { openFilter } from '../core/visible.ts'
import type { Slice } from './slice.ts'

/** A work that ships with the app. */
interface BuiltInWork {
  readonly id: string
  readonly title: string
  load(): Promise<LoadedWork>
}

export interface LoadedWork {
  readonly document: NetworkDocument
  /** Where the nodes stand; absent for a work that has not been laid out yet. */
  readonly positions?: Positions | undefined
}

/** What only the doors can do. */
export interface Doors {
  readonly works: readonly BuiltInWork[]
  /** Reads a page or a saved document; rejects with an error whose message a reader understands. */
  readFile(file: Blob, name: string): Promise<LoadedWork>
}

export interface SourceSlice {
  readonly works: readonly Pick<BuiltInWork, 'id' | 'title'>[]
  /** Id of the built-in work on screen; absent for a reader's own page. */
  readonly workId?: string | undefined
  readonly status: 'empty' | 'loading' | 'ready'
  readonly loaded?: LoadedWork | undefined
  /** What went wrong last, in words for the reader; what was on screen before stays. */
  readonly error?: string | undefined
  /** Parts of a link that no longer fit, in words for the reader. */
  readonly notices: readonly string[]
  openWork(id: string): Promise<void>
  openFile(file: Blob, name: string): Promise<void>
  notify(notices: readonly string[]): void
  dismiss(): void
}

export const sourceSlice =
  (doors: Doors): Slice<SourceSlice> =>
  (set, get) => {
    // A slow load must not overwrite what the reader opened after it.
    let latest = 0
    const open = async (load: () => Promise<LoadedWork>, workId?: string) => {
      const turn = ++latest
      set({ status: 'loading', error: undefined, notices: [] })
      try {
        const loaded = await load()
        if (turn !== latest) return
        set({ status: 'ready', loaded, workId, filter: openFilter, selection: undefined })
      } catch (error) {
        if (turn !== latest) return
        set({ status: get().loaded ? 'ready' : 'empty', error: messageOf(error) })
      }
    }
    return {
      works: doors.works.map(({ id, title }) => ({ id, title })),
      status: 'empty',
      notices: [],
      openWork: async (id) => {
        const work = doors.works.find((one) => one.id === id)
        await open(work ? work.load : () => Promise.reject(new Error(unknownWork(id))), id)
      },
      openFile: (file, name) => open(() => doors.readFile(file, name)),
      notify: (notices) => set({ notices }),
      dismiss: () => set({ error: undefined, notices: [] }),
    }
  }

const unknownWork = (id: string) => `There is no built-in work called “${id}”.`

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
