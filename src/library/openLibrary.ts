import { openDB, type IDBPDatabase } from 'idb'
import type { Library } from '../state/librarySlice.ts'
import { checkEdits, checkWork } from './checkRecord.ts'
import { parseLibrary, toLibraryFile } from './libraryFile.ts'
import { upgrade, version, type Tables } from './upgrade.ts'

/** What a library needs of the browser around it. */
interface Surroundings {
  readonly now: () => number
  readonly newId: () => string
  /** Asks the browser to keep what is stored for good. */
  readonly persist: () => Promise<unknown>
  readonly name?: string
}

const browser: Surroundings = {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  persist: async () => navigator.storage?.persist?.(),
}

/**
 * Opens the library of this browser. Rejects with a message for the reader where there is none: in some private
 * windows, or where a newer Tropegraph has kept it.
 */
export async function openLibrary({
  now,
  newId,
  persist,
  name = 'tropegraph',
}: Surroundings = browser): Promise<Library> {
  const database = await open(name)
  const channel = new BroadcastChannel(name)
  const told = <Result>(result: Result) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
    channel.postMessage('changed')
    return result
  }
  return {
    list: async () => {
      const works = await database.getAll('works')
      return works
        .map(({ id, title, opened }) => ({ id, title, opened }))
        .toSorted((one, other) => other.opened - one.opened)
    },
    load: async (id) => {
      const found: unknown = await database.get('works', id)
      if (found === undefined) throw new Error('This work is no longer in your library.')
      try {
        return checkWork(found)
      } catch (error) {
        const why = (error as Error).message
        await setAside(database, id, found, why)
        told(undefined)
        throw new Error(`This work can no longer be read: ${why} It was set aside for you.`, {
          cause: error,
        })
      }
    },
    keep: async (work, id = newId()) => {
      const kept = { ...work, id, opened: now() }
      const isFirst = (await database.count('works')) === 0
      await write(() => database.put('works', kept))
      if (isFirst) await persist()
      return told(kept)
    },
    remove: async (id) => told(await database.delete('works', id)),
    restore: async (work) => {
      await write(() => database.put('works', work))
      told(undefined)
    },
    loadEdits: async (id) => {
      const found: unknown = await database.get('edits', id)
      if (found === undefined) return undefined
      try {
        return checkEdits(found)
      } catch (error) {
        await write(() =>
          database.put('broken', { id: `edits ${id}`, why: (error as Error).message, found }),
        )
        return undefined
      }
    },
    saveEdits: async (id, edits, base) => {
      const transaction = database.transaction('edits', 'readwrite', { durability: 'strict' })
      const stored = await transaction.store.get(id)
      const revision = stored?.revision ?? 0
      if (stored && revision !== base) {
        await transaction.done
        return { ...stored, isKept: false }
      }
      const next = { id, revision: revision + 1, edits }
      await write(() => Promise.all([transaction.store.put(next), transaction.done]))
      return told({ ...next, isKept: true })
    },
    listBroken: () => database.getAll('broken'),
    toFile: async () =>
      toLibraryFile(await database.getAll('works'), await database.getAll('edits')),
    fromFile: async (file) => {
      const { works, edits } = parseLibrary(await file.text())
      const transaction = database.transaction(['works', 'edits'], 'readwrite')
      await write(() =>
        Promise.all([
          ...works.map((work) => transaction.objectStore('works').put(work)),
          ...edits.map((one) => transaction.objectStore('edits').put(one)),
          transaction.done,
        ]),
      )
      return told(works.length)
    },
    onChange: (listener) => {
      channel.addEventListener('message', listener)
      return () => channel.removeEventListener('message', listener)
    },
  }
}

async function open(name: string): Promise<IDBPDatabase<Tables>> {
  try {
    return await openDB<Tables>(name, version, {
      upgrade,
      // Another tab needs a newer version: this one lets go, and reads on from what is on screen.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    })
  } catch (error) {
    const isNewer = (error as Error).name === 'VersionError'
    throw new Error(
      isNewer
        ? 'Your library was kept by a newer Tropegraph. Load this page again to get it; nothing was changed.'
        : 'This browser keeps nothing here, as in some private windows. What you open is gone when you leave.',
      { cause: error },
    )
  }
}

/** Writes, and says in words for the reader why it could not. */
async function write<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const isFull = (error as Error).name === 'QuotaExceededError'
    throw new Error(
      isFull
        ? 'The browser has no room left to keep this. It stays on screen: save it as a file, or delete works you no longer need.'
        : `This could not be kept: ${(error as Error).message}`,
      { cause: error },
    )
  }
}

async function setAside(
  database: IDBPDatabase<Tables>,
  id: string,
  found: unknown,
  why: string,
): Promise<void> {
  const transaction = database.transaction(['works', 'broken'], 'readwrite')
  await Promise.all([
    transaction.objectStore('broken').put({ id, why, found }),
    transaction.objectStore('works').delete(id),
    transaction.done,
  ])
}
