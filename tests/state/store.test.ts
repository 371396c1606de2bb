import { describe, expect, it } from 'vitest'
import { openFilter } from '../../src/core/visible.ts'
import type { Doors, LoadedWork } from '../../src/state/sourceSlice.ts'
import { selectNetwork, selectVisible, selectWholeNetwork } from '../../src/state/selectors.ts'
import { createAppStore, type Store } from '../../src/state/store.ts'
import { lanternRow, saltRoad, slowDoors, testDoors } from '../works.ts'

const openStore = async () => {
  const store = createAppStore(testDoors)
  await store.getState().openWork('lantern-row')
  return store
}

describe('opening', () => {
  it('starts empty and says which works there are', () => {
    const { status, works, loaded } = createAppStore(testDoors).getState()
    expect({ status, loaded }).toEqual({ status: 'empty', loaded: undefined })
    expect(works).toEqual([
      { id: 'lantern-row', title: 'Lantern Row' },
      { id: 'salt-road', title: 'The Salt Road', source: { name: 'the tales of the road' } },
    ])
  })

  it('takes the filter and the selection of the work before away', async () => {
    const store = await openStore()
    store.getState().toggleKind('family')
    store.getState().select({ type: 'character', id: 'mara' })
    await store.getState().openWork('salt-road')
    const { loaded, workId, filter, selection } = store.getState()
    expect(loaded?.document).toBe(saltRoad)
    expect({ workId, filter, selection }).toEqual({
      workId: 'salt-road',
      filter: openFilter,
      selection: undefined,
    })
  })

  it('keeps what is on screen where a file cannot be read, and says why', async () => {
    const store = await openStore()
    store.getState().select({ type: 'character', id: 'mara' })
    await store.getState().openFiles([{ blob: new Blob(['?']), name: 'notes.txt' }])
    const { status, error, loaded, selection } = store.getState()
    expect({ status, error }).toEqual({ status: 'ready', error: 'notes.txt holds no tropes.' })
    expect(loaded?.document).toBe(lanternRow)
    expect(selection).toEqual({ type: 'character', id: 'mara' })
    store.getState().dismiss()
    expect(store.getState().error).toBeUndefined()
  })

  it('forgets the id of the built-in work once a file is open', async () => {
    const store = await openStore()
    const blob = new Blob([JSON.stringify(saltRoad)])
    expect(await store.getState().openFiles([{ blob, name: 'saved.json' }])).toBe(true)
    expect(store.getState().workId).toBeUndefined()
    expect(store.getState().loaded?.document).toEqual(saltRoad)
  })

  it('names a work that is not built in', async () => {
    const store = createAppStore(testDoors)
    await store.getState().openWork('atlantis')
    const { status, error } = store.getState()
    expect({ status, error }).toEqual({
      status: 'empty',
      error: 'There is no built-in work called “atlantis”.',
    })
  })

  it('lets the last of two openings win, whichever is read first', async () => {
    let finishSlow: (work: LoadedWork) => void = () => undefined
    const slow = new Promise<LoadedWork>((resolve) => (finishSlow = resolve))
    const doors: Doors = {
      ...testDoors,
      works: [
        { id: 'slow', title: 'Slow', load: () => slow },
        { id: 'fast', title: 'Fast', load: () => Promise.resolve({ document: saltRoad }) },
      ],
    }
    const store = createAppStore(doors)
    const first = store.getState().openWork('slow')
    await store.getState().openWork('fast')
    finishSlow({ document: lanternRow })
    await first
    expect(store.getState().loaded?.document).toBe(saltRoad)
  })
})

describe('reading files', () => {
  const files = [{ blob: new Blob(['…']), name: 'long.txt' }]

  const startReading = async () => {
    const { doors, reads } = slowDoors()
    const store = createAppStore(doors)
    await store.getState().openWork('lantern-row')
    const isShown = store.getState().openFiles(files)
    const [read] = reads
    if (!read) throw new Error('Nothing is being read.')
    return { store, reads, read, isShown }
  }
  const partsOf = ({ getState }: Store) => {
    const { status, progress, error, loaded } = getState()
    return { status, progress, error, document: loaded?.document }
  }
  const asBefore = {
    status: 'ready',
    progress: undefined,
    error: undefined,
    document: lanternRow,
  }

  it('tells how many examples are done, from the first on until all is read', async () => {
    const { store, read, isShown } = await startReading()
    expect(partsOf(store)).toEqual({ ...asBefore, status: 'reading' })
    read.onProgress(50, 5000)
    expect(store.getState().progress).toEqual({ done: 50, total: 5000 })
    read.finish({ document: saltRoad })
    expect(await isShown).toBe(true)
    expect(partsOf(store)).toEqual({ ...asBefore, document: saltRoad })
  })

  it('keeps the work where it is cancelled, stops the read and drops what comes late', async () => {
    const { store, read, isShown } = await startReading()
    store.getState().toggleKind('family')
    read.onProgress(50, 5000)
    store.getState().cancel()
    expect(partsOf(store)).toEqual(asBefore)
    expect(read.signal.aborted).toBe(true)
    read.onProgress(100, 5000)
    read.finish({ document: saltRoad })
    expect(await isShown).toBe(false)
    expect(partsOf(store)).toEqual(asBefore)
    expect(store.getState().filter.hiddenKinds).toEqual(['family'])
  })

  it('shows no error for a read that was cancelled', async () => {
    const { store, read, isShown } = await startReading()
    store.getState().cancel()
    read.fail(read.signal.reason as Error)
    expect(await isShown).toBe(false)
    expect(partsOf(store)).toEqual(asBefore)
  })

  it('is cancelled by opening something else', async () => {
    const { store, read, reads, isShown } = await startReading()
    const isSecondShown = store.getState().openFiles(files)
    expect(reads.map(({ signal }) => signal.aborted)).toEqual([true, false])
    read.onProgress(50, 5000)
    expect(store.getState().progress).toBeUndefined()
    await store.getState().openWork('salt-road')
    expect(reads.map(({ signal }) => signal.aborted)).toEqual([true, true])
    for (const { finish } of reads) finish({ document: lanternRow })
    expect(await Promise.all([isShown, isSecondShown])).toEqual([false, false])
    expect(partsOf(store)).toEqual({ ...asBefore, document: saltRoad })
  })

  it('is empty again where it is cancelled before anything was open', () => {
    const store = createAppStore(slowDoors().doors)
    void store.getState().openFiles(files)
    store.getState().cancel()
    expect(store.getState().status).toBe('empty')
  })

  it('leaves an error that is on screen alone where there is nothing to cancel', async () => {
    const store = await openStore()
    await store.getState().openFiles(files)
    store.getState().cancel()
    expect(store.getState().error).toBe('long.txt holds no tropes.')
  })
})

describe('filtering', () => {
  it('switches a kind off and on again, in the order of the list', async () => {
    const { getState } = await openStore()
    getState().toggleKind('rivalry')
    getState().toggleKind('family')
    expect(getState().filter.hiddenKinds).toEqual(['family', 'rivalry'])
    getState().toggleKind('rivalry')
    expect(getState().filter.hiddenKinds).toEqual(['family'])
  })

  it('leaves one kind on, and all when asked again', async () => {
    const { getState } = await openStore()
    getState().soloKind('romance')
    expect(selectVisible(getState()).relations.map(({ kind }) => kind)).toEqual(['romance'])
    getState().soloKind('romance')
    expect(getState().filter.hiddenKinds).toEqual([])
  })

  it('keeps the whole network as it was, the same object, whatever is filtered', async () => {
    const { getState } = await openStore()
    const whole = selectWholeNetwork(getState())
    getState().chooseInstallments(['s1e1'])
    getState().setUndated('hidden')
    expect(selectWholeNetwork(getState())).toBe(whole)
    expect(selectNetwork(getState()).edges.map(({ id }) => id)).toEqual(['mara>tobin:jealousy'])
    getState().clearFilter()
    expect(selectNetwork(getState())).toEqual(whole)
  })

  it('counts anew only where the filter or the document changed', async () => {
    const { getState } = await openStore()
    const visible = selectVisible(getState())
    getState().select({ type: 'relation', id: 'mara~tobin:rivalry' })
    expect(selectVisible(getState())).toBe(visible)
  })
})
