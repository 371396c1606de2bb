import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dating } from '../../src/dating.ts'
import { openLibrary } from '../../src/library/openLibrary.ts'
import { followList } from '../../src/state/followList.ts'
import { keepEdits } from '../../src/state/keepEdits.ts'
import type { LibraryDoor } from '../../src/state/librarySlice.ts'
import { selectDocument } from '../../src/state/selectors.ts'
import { createAppStore, type Store } from '../../src/state/store.ts'
import { lanternRow, testDoors } from '../works.ts'

let count = 0

/** A store with a library, by name the one that another store had. */
function makeStore(name = `list ${++count}`) {
  const opened = openLibrary({
    name,
    now: () => 1,
    newId: () => 'own',
    persist: () => Promise.resolve(),
  })
  const library: LibraryDoor = { open: () => opened, hasEdits: () => true }
  const loadDating = vi.fn<() => Promise<typeof dating>>(() => Promise.resolve(dating))
  const readFiles = () =>
    Promise.resolve({ document: lanternRow, pages: [{ name: 'page.txt', text: 'a page' }] })
  const store = createAppStore({ ...testDoors, library, loadDating, readFiles })
  keepEdits(store, library)
  followList(store)
  return { store, name, loadDating, library: () => opened }
}

const files = [{ blob: new Blob(['a page']), name: 'page.txt' }]
const installmentsOf = (store: Store) => selectDocument(store.getState()).installments
const datesOf = (store: Store, id: string) =>
  selectDocument(store.getState()).citations.find((one) => one.id === id)?.installments

const shorter = lanternRow.installments.filter(({ id }) => id !== 's2e4')
const longer = [...lanternRow.installments, { season: 2, number: 5, title: 'Encore' }]

beforeEach(() => localStorageLike.clear())

const localStorageLike = new Map<string, string>()
vi.stubGlobal('localStorage', {
  getItem: (key: string) => localStorageLike.get(key) ?? null,
  setItem: (key: string, value: string) => localStorageLike.set(key, value),
})

describe('a list of the reader’s', () => {
  it('is one step, taken back and made again', async () => {
    const { store } = makeStore()
    await store.getState().openWork('lantern-row')
    await store.getState().changeList(longer)
    expect(installmentsOf(store).map(({ id }) => id)).toContain('s2e5')
    store.getState().undo()
    expect(installmentsOf(store)).toEqual(lanternRow.installments)
    store.getState().redo()
    expect(installmentsOf(store)).toHaveLength(10)
    expect(store.getState().edits.log).toHaveLength(1)
  })

  it('is there after a reload, with its dates, before anything is shown', async () => {
    const { store, name, library } = makeStore()
    await store.getState().openWork('lantern-row')
    await store
      .getState()
      .changeList([...longer.slice(0, 2), { season: 1, number: 3, title: 'Storm' }])
    await vi.waitFor(async () =>
      expect((await (await library()).loadEdits('lantern-row'))?.edits.log).toHaveLength(1),
    )
    const again = makeStore(name)
    const shown: unknown[] = []
    again.store.subscribe((state) => {
      if (state.loaded) shown.push(selectDocument(state).installments.length)
    })
    await again.store.getState().openWork('lantern-row')
    expect(new Set(shown)).toEqual(new Set([3]))
    expect(datesOf(again.store, '1.1')).toEqual(['s1e1'])
    expect(datesOf(again.store, '10.1')).toEqual([])
  })

  it('asks for nothing where the reader gave none', async () => {
    const { store, loadDating } = makeStore()
    await store.getState().openWork('lantern-row')
    store.getState().correct({ type: 'rename', character: 'Mara', name: 'Maralyn' })
    expect(loadDating).not.toHaveBeenCalled()
  })

  it('is applied as soon as it can be where another put it into the log', async () => {
    const { store } = makeStore()
    await store.getState().openWork('lantern-row')
    store.getState().replaceLog([{ type: 'list', installments: shorter }])
    await vi.waitFor(() => expect(installmentsOf(store)).toEqual(shorter))
  })

  it('takes along what was chosen, and the horizon with it', async () => {
    const { store } = makeStore()
    await store.getState().openWork('lantern-row')
    store.getState().chooseInstallments(['s2e3', 's2e4'])
    await store.getState().changeList(shorter)
    expect(store.getState().filter.installments).toEqual(['s2e3'])
    await store.getState().setHorizon({ lastSeen: 's2e3', allowUndated: true })
    store.getState().replaceLog([
      {
        type: 'list',
        installments: shorter.map((one) => (one.id === 's2e3' ? { ...one, id: 'x' } : one)),
      },
    ])
    expect(store.getState().horizon?.lastSeen).toBe('x')
    store.getState().replaceLog([{ type: 'list', installments: shorter.slice(0, 2) }])
    expect(store.getState().horizon?.lastSeen).toBe('s1e1')
  })

  it('opens again under the horizon that it was seen with', async () => {
    const { store, name, library } = makeStore()
    await store.getState().openWork('lantern-row')
    await store.getState().changeList(longer)
    await store.getState().setHorizon({ lastSeen: 's2e5', allowUndated: true })
    await vi.waitFor(async () =>
      expect((await (await library()).loadEdits('lantern-row'))?.edits.log).toHaveLength(1),
    )
    const again = makeStore(name)
    await again.store.getState().openWork('lantern-row')
    expect(again.store.getState().horizon?.lastSeen).toBe('s2e5')
    expect(again.store.getState().notices).toEqual([])
  })

  it('keeps what lies beyond the horizon', async () => {
    const { store } = makeStore()
    await store.getState().openWork('lantern-row')
    await store.getState().setHorizon({ lastSeen: 's1e2', allowUndated: true })
    await store.getState().changeList([{ id: 's1e1', season: 1, number: 1, title: 'New' }])
    expect(store.getState().horizon?.lastSeen).toBe('s1e1')
    await store.getState().setHorizon(undefined)
    expect(installmentsOf(store).map(({ id }) => id)).toEqual(
      lanternRow.installments.map(({ id }) => id).filter((id) => id !== 's1e2'),
    )
  })
})

describe('a page that was read', () => {
  it('is looked over before it is shown, a saved document is not', async () => {
    const { store } = makeStore()
    await store.getState().openFiles(files)
    expect(store.getState().checking).toBe('new')
    store.getState().check(undefined)
    await store.getState().openWork('lantern-row')
    expect(store.getState().checking).toBeUndefined()
  })

  it('is kept under the title that the reader gave it, also after that is taken back', async () => {
    const { store, library } = makeStore()
    const titlesOf = async () => (await (await library()).list()).map(({ title }) => title)
    await store.getState().openFiles(files)
    await vi.waitFor(() => expect(store.getState().keptId).toBe('own'))
    await store.getState().loadDating()
    store.getState().correct({ type: 'work', title: 'My Row' })
    await vi.waitFor(async () => expect(await titlesOf()).toEqual(['My Row']))
    store.getState().undo()
    await vi.waitFor(async () => expect(await titlesOf()).toEqual(['Lantern Row']))
  })
})
