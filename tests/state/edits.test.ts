import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Correction } from '../../src/core/corrections/correction.ts'
import { openLibrary } from '../../src/library/openLibrary.ts'
import { keepEdits } from '../../src/state/keepEdits.ts'
import type { LibraryDoor } from '../../src/state/librarySlice.ts'
import { createAppStore, type Store } from '../../src/state/store.ts'
import { saltRoad, testDoors } from '../works.ts'

const rename = (name: string): Correction => ({ type: 'rename', character: 'Mara', name })
const remove: Correction = { type: 'remove', character: 'Quinn' }

let count = 0

/** A store with a library of its own, or with that of another store, as in another tab. */
function makeStore(name = `edits ${++count}`) {
  const opened = openLibrary({
    name,
    now: () => 1,
    newId: () => 'own',
    persist: () => Promise.resolve(),
  })
  const library: LibraryDoor = { open: () => opened, hasEdits: () => true }
  const store = createAppStore({ ...testDoors, library })
  keepEdits(store, library)
  return { store, name, kept: async (id = 'lantern-row') => (await opened).loadEdits(id) }
}

const openRow = async (name?: string) => {
  const made = makeStore(name)
  await made.store.getState().openWork('lantern-row')
  return made
}

const logOf = (store: Store) => store.getState().edits.log

describe('corrections', () => {
  it('are undone and done again without limit, and a new one ends what was undone', async () => {
    const { store } = await openRow()
    const { correct, undo, redo } = store.getState()
    correct(rename('Maralyn'))
    correct(remove)
    undo()
    undo()
    undo()
    expect(logOf(store)).toEqual([])
    redo()
    expect(logOf(store)).toEqual([rename('Maralyn')])
    correct(rename('Mary'))
    redo()
    expect(logOf(store)).toEqual([rename('Maralyn'), rename('Mary')])
  })

  it('belong to their work', async () => {
    const { store } = await openRow()
    store.getState().correct(remove)
    await store.getState().openWork('salt-road')
    expect(logOf(store)).toEqual([])
  })

  it('survive a reload, with what was undone', async () => {
    const { store, name, kept } = await openRow()
    store.getState().correct(rename('Maralyn'))
    store.getState().correct(remove)
    store.getState().undo()
    await vi.waitFor(async () => expect((await kept())?.edits.undone).toEqual([remove]))
    const { store: again } = await openRow(name)
    expect(again.getState().edits).toEqual({ log: [rename('Maralyn')], undone: [remove] })
  })

  it('are kept for a page of one’s own, also those made before it was kept', async () => {
    const { store, kept } = makeStore()
    const file = { blob: new Blob([JSON.stringify(saltRoad)]), name: 'saved.json' }
    await store.getState().openFiles([file])
    store.getState().correct(remove)
    await vi.waitFor(async () => expect((await kept('own'))?.edits.log).toEqual([remove]))
    expect(store.getState().keptId).toBe('own')
  })

  it('of two tabs meet, and none is lost', async () => {
    const { store: one, name } = await openRow()
    const { store: other, kept } = await openRow(name)
    one.getState().correct(rename('Maralyn'))
    other.getState().correct(remove)
    await vi.waitFor(async () => {
      const log = (await kept())?.edits.log ?? []
      expect(log).toHaveLength(2)
      expect(log).toEqual(expect.arrayContaining([rename('Maralyn'), remove]))
      expect(logOf(one)).toEqual(log)
      expect(logOf(other)).toEqual(log)
    })
  })

  it('lose at most the step in flight when the page is killed at any of 200 steps', async () => {
    const { store, name, kept } = await openRow()
    const steps = fc.sample(fc.constantFrom('correct', 'correct', 'undo', 'redo'), {
      numRuns: 200,
      seed: 7,
    })
    let before = store.getState().edits
    for (const [index, step] of steps.entries()) {
      const state = store.getState()
      if (step === 'correct') state.correct(rename(`Mara ${index}`))
      else state[step]()
      const now = store.getState().edits
      const { store: survivor } = await openRow(name)
      expect([before, now]).toContainEqual(survivor.getState().edits)
      await vi.waitFor(async () => expect((await kept())?.edits ?? before).toEqual(now))
      before = now
    }
  })
})
