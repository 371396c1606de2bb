import { describe, expect, it } from 'vitest'
import { openFilter } from '../../src/core/visible.ts'
import type { Doors, LoadedWork } from '../../src/state/sourceSlice.ts'
import { selectNetwork, selectVisible, selectWholeNetwork } from '../../src/state/selectors.ts'
import { createAppStore } from '../../src/state/store.ts'
import { lanternRow, saltRoad, testDoors } from '../works.ts'

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
      { id: 'salt-road', title: 'The Salt Road' },
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
    await store.getState().openFile(new Blob(['?']), 'notes.txt')
    const { status, error, loaded, selection } = store.getState()
    expect({ status, error }).toEqual({ status: 'ready', error: 'notes.txt holds no tropes.' })
    expect(loaded?.document).toBe(lanternRow)
    expect(selection).toEqual({ type: 'character', id: 'mara' })
    store.getState().dismiss()
    expect(store.getState().error).toBeUndefined()
  })

  it('forgets the id of the built-in work once a file is open', async () => {
    const store = await openStore()
    await store.getState().openFile(new Blob([JSON.stringify(saltRoad)]), 'saved.json')
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
