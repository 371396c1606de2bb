import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Correction } from '../../src/core/corrections/correction.ts'
import { openLibrary } from '../../src/library/openLibrary.ts'
import { version } from '../../src/library/upgrade.ts'
import { lanternRow, saltRoad } from '../works.ts'

let count = 0
let name = ''
const persist = vi.fn(() => Promise.resolve(true))

/** A library of its own for each test; `same` opens the one before again, as another tab would. */
const open = (same = false) => {
  if (!same) name = `library ${++count}`
  let id = 0
  return openLibrary({ name, now: () => 1000 + id, newId: () => `work-${++id}`, persist })
}

const pages = [{ name: 'row.txt', text: '  • The Rival: Mara and Tobin.' }]
const row = { title: 'Lantern Row', pages, document: lanternRow }
const rename: Correction = { type: 'rename', character: 'Mara', name: 'Maralyn' }
const remove: Correction = { type: 'remove', character: 'Quinn' }

afterEach(() => {
  vi.restoreAllMocks()
  persist.mockClear()
})

describe('a library', () => {
  it('keeps a work with its page, the newest first', async () => {
    const library = await open()
    const kept = await library.keep(row)
    await library.keep({ title: 'The Salt Road', pages: [], document: saltRoad })
    expect((await library.list()).map(({ title }) => title)).toEqual([
      'The Salt Road',
      'Lantern Row',
    ])
    expect(await library.load(kept.id)).toEqual(kept)
  })

  it('asks once to be kept for good, with the first work', async () => {
    const library = await open()
    await library.keep(row)
    await library.keep(row)
    expect(persist).toHaveBeenCalledTimes(1)
  })

  it('removes a work and brings it back', async () => {
    const library = await open()
    const kept = await library.keep(row)
    await library.remove(kept.id)
    expect(await library.list()).toEqual([])
    await expect(library.load(kept.id)).rejects.toThrow('no longer in your library')
    await library.restore(kept)
    expect(await library.load(kept.id)).toEqual(kept)
  })

  it('keeps edits step by step', async () => {
    const library = await open()
    const first = await library.saveEdits('backstage', { log: [rename], undone: [] }, 0)
    expect(first).toMatchObject({ revision: 1, isKept: true })
    const second = await library.saveEdits('backstage', { log: [], undone: [rename] }, 1)
    expect(second).toMatchObject({ revision: 2, isKept: true })
    expect((await library.loadEdits('backstage'))?.edits).toEqual({ log: [], undone: [rename] })
    expect(await library.loadEdits('other')).toBeUndefined()
  })

  it('gives way where another tab was faster, and loses neither', async () => {
    const [one, other] = [await open(), await open(true)]
    await one.saveEdits('backstage', { log: [rename], undone: [] }, 0)
    const late = await other.saveEdits('backstage', { log: [remove], undone: [] }, 0)
    expect(late).toMatchObject({ isKept: false, revision: 1, edits: { log: [rename] } })
    const merged = { log: [...late.edits.log, remove], undone: [] }
    expect(await other.saveEdits('backstage', merged, late.revision)).toMatchObject({
      isKept: true,
    })
    expect((await one.loadEdits('backstage'))?.edits).toEqual(merged)
  })

  it('tells other tabs, and no longer those that do not listen', async () => {
    const [one, other] = [await open(), await open(true)]
    const heard = vi.fn()
    const end = other.onChange(heard)
    await one.keep(row)
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1))
    end()
  })

  it('sets a broken work aside with all that is left of it', async () => {
    const library = await open()
    const kept = await library.keep(row)
    const database = await openDB(name)
    await database.put('works', { ...kept, document: { format: 'tropegraph', version: 1 } })
    database.close()
    await expect(library.load(kept.id)).rejects.toThrow('can no longer be read')
    expect(await library.list()).toEqual([])
    const [broken] = await library.listBroken()
    expect(broken).toMatchObject({ id: kept.id, found: { title: 'Lantern Row', pages } })
  })

  it('sets broken edits aside, and reads the work without them', async () => {
    const library = await open()
    const database = await openDB(name)
    await database.put('edits', {
      id: 'backstage',
      revision: 3,
      edits: { log: [{ type: 'erase' }] },
    })
    database.close()
    expect(await library.loadEdits('backstage')).toBeUndefined()
    expect(await library.listBroken()).toHaveLength(1)
  })

  it('goes out as one file and comes in again', async () => {
    const library = await open()
    const kept = await library.keep(row)
    await library.saveEdits(kept.id, { log: [rename], undone: [] }, 0)
    const file = await library.toFile()
    const other = await open()
    expect(await other.fromFile(file)).toBe(1)
    expect(await other.load(kept.id)).toEqual(kept)
    expect((await other.loadEdits(kept.id))?.edits.log).toEqual([rename])
  })

  it.each([
    ['{', 'not a whole file of a library'],
    ['{"format":"tropegraph"}', 'no library of Tropegraph'],
    ['{"format":"tropegraph-library","version":9}', 'has version 9'],
    [
      '{"format":"tropegraph-library","version":1,"works":[{}]}',
      'work 1 is damaged: It has no title.',
    ],
  ])('refuses the file %s, and takes in nothing', async (json, message) => {
    const library = await open()
    await expect(library.fromFile(new Blob([json]))).rejects.toThrow(message)
    expect(await library.list()).toEqual([])
  })

  it('says when there is no room left', async () => {
    const library = await open()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await expect(library.keep(row)).rejects.toThrow('no room left')
  })

  // What stands here is what version 1 wrote; it is never changed.
  it('opens what its first version kept', async () => {
    name = `library ${++count}`
    const database = await openDB(name, 1, {
      upgrade(first) {
        for (const store of ['works', 'edits', 'broken'])
          first.createObjectStore(store, { keyPath: 'id' })
      },
    })
    const kept = { id: 'old', opened: 5, ...row }
    await database.put('works', kept)
    await database.put('edits', { id: 'old', revision: 2, edits: { log: [rename], undone: [] } })
    database.close()
    const library = await open(true)
    expect(await library.load('old')).toEqual(kept)
    expect((await library.loadEdits('old'))?.edits.log).toEqual([rename])
    expect(await library.listBroken()).toEqual([])
  })

  it('leaves a library of a newer version alone', async () => {
    name = `library ${++count}`
    const newer = await openDB(name, version + 1)
    newer.close()
    await expect(open(true)).rejects.toThrow('newer Tropegraph')
  })

  it('says where the browser keeps nothing', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    await expect(open()).rejects.toThrow('keeps nothing here')
  })
})
