// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Horizon } from '../../src/core/model.ts'
import { toSearch } from '../../src/state/address.ts'
import { openAddress } from '../../src/state/openAddress.ts'
import { selectDocument, selectNetwork, selectVisible } from '../../src/state/selectors.ts'
import { createAppStore } from '../../src/state/store.ts'
import { lanternRow, saltRoad, testDoors } from '../works.ts'

const upTo = (lastSeen: string, allowUndated = false): Horizon => ({ lastSeen, allowUndated })

/** A reader who comes (again) and follows an address. */
async function visit(search = '?work=lantern-row') {
  const store = createAppStore(testDoors)
  await openAddress(store, search)
  return store
}

type Store = Awaited<ReturnType<typeof visit>>

const seenIn = (store: Store) => selectDocument(store.getState()).installments.map(({ id }) => id)

const linkOf = (store: Store) => toSearch(store.getState(), selectDocument(store.getState()))

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

describe('setHorizon', () => {
  it('cuts everything that is made from the document', async () => {
    const store = await visit()
    await store.getState().setHorizon(upTo('s1e2'))
    const state = store.getState()
    expect(seenIn(store)).toEqual(['s1e1', 's1e2'])
    expect(selectVisible(state).characters.map(({ id }) => id)).toEqual(['mara', 'tobin'])
    expect(selectVisible(state).timeline).toHaveLength(2)
    expect(selectVisible(state).undated).toMatchObject({ warm: 0, cold: 0 })
    expect(selectNetwork(state).edges.map(({ id }) => id)).toEqual([
      'mara>tobin:jealousy',
      'mara~tobin:rivalry',
    ])
  })

  it('drops a choice that lies beyond, and keeps one that does not', async () => {
    const store = await visit('?work=lantern-row&time=s1e2..s2e1&character=ilse')
    await store.getState().setHorizon(upTo('s1e2'))
    expect(store.getState().selection).toBeUndefined()
    expect(store.getState().filter.installments).toEqual(['s1e2'])
    store.getState().select({ type: 'character', id: 'mara' })
    await store.getState().setHorizon(upTo('s1e3'))
    expect(store.getState().selection).toEqual({ type: 'character', id: 'mara' })
  })

  it('shows everything again', async () => {
    const store = await visit()
    await store.getState().setHorizon(upTo('s1e2'))
    await store.getState().setHorizon(undefined)
    expect(selectDocument(store.getState())).toBe(lanternRow)
    expect(linkOf(store)).toBe('?work=lantern-row')
  })

  it('is of one work alone', async () => {
    const store = await visit()
    await store.getState().setHorizon(upTo('s1e2'))
    await store.getState().openWork('salt-road')
    expect(selectDocument(store.getState())).toBe(saltRoad)
    await store.getState().openWork('lantern-row')
    expect(seenIn(store)).toEqual(['s1e1', 's1e2'])
  })

  it('is remembered for a page of one’s own by its title', async () => {
    const file = { name: 'own.json', blob: new Blob([JSON.stringify(saltRoad)]) }
    const store = await visit()
    await store.getState().openFiles([file])
    await store.getState().setHorizon(upTo('c1'))
    const again = await visit()
    await again.getState().openFiles([file])
    expect(seenIn(again)).toEqual(['c1'])
  })
})

describe('a link with a horizon', () => {
  it('says how far, and whether undated evidence is shown', async () => {
    const store = await visit()
    await store.getState().setHorizon(upTo('s1e2'))
    expect(linkOf(store)).toBe('?work=lantern-row&seen=s1e2')
    await store.getState().setHorizon(upTo('s1e2', true))
    expect(linkOf(store)).toBe('?work=lantern-row&seen=s1e2&undatedseen=yes')
    localStorage.clear()
    expect((await visit(linkOf(store))).getState().horizon).toEqual(upTo('s1e2', true))
  })

  it('is never without it, not even while it opens', async () => {
    const store = createAppStore(testDoors)
    const most: number[] = []
    store.subscribe((state) => most.push(selectDocument(state).installments.length))
    await openAddress(store, '?work=lantern-row&seen=s1e2')
    expect(Math.max(...most)).toBe(2)
  })

  it('leaves out what lies beyond, and does not name it', async () => {
    const store = await visit(
      '?work=lantern-row&seen=s1e2&relation=ilse>rook:betrayal&time=s1e1..s2e4',
    )
    const { selection, filter, notices } = store.getState()
    expect(selection).toBeUndefined()
    expect(filter.installments).toEqual(['s1e1', 's1e2'])
    expect(notices).toHaveLength(1)
    expect(notices.join()).toContain('beyond what you have seen')
    expect(notices.join()).not.toMatch(/rook|s2e4/)
    expect(linkOf(store)).not.toMatch(/rook|s2e4/)
  })

  it('still tells what is nowhere', async () => {
    const store = await visit('?work=lantern-row&seen=s1e2&character=nobody')
    expect(store.getState().notices.join()).toContain('“nobody”')
  })

  it('takes only the first as seen where its last one is unknown', async () => {
    const store = await visit('?work=lantern-row&seen=s7e7')
    expect(seenIn(store)).toEqual(['s1e1'])
    expect(store.getState().notices.join()).toContain('is not in this list')
    expect(seenIn(await visit())).toHaveLength(9)
  })

  it('of a page that nobody has opened again holds nothing back of another', async () => {
    const store = await visit('?seen=c1')
    expect(seenIn(store)).toHaveLength(9)
    expect(store.getState().notices.join()).toContain('opened from a file')
  })

  it('may leave out which work it is of', async () => {
    expect(seenIn(await visit('?seen=s1e2'))).toEqual(['s1e1', 's1e2'])
  })
})

describe('who comes back', () => {
  const set = async (horizon: Horizon | undefined) => (await visit()).getState().setHorizon(horizon)

  it('sees no more than before', async () => {
    await set(upTo('s1e2', true))
    expect((await visit()).getState().horizon).toEqual(upTo('s1e2', true))
  })

  it('sees no more by a link that shows more, and is told so', async () => {
    await set(upTo('s1e2'))
    const store = await visit('?work=lantern-row&seen=s2e1&undatedseen=yes')
    expect(store.getState().horizon).toEqual(upTo('s1e2'))
    expect(store.getState().notices.join()).toContain('only what both allow')
    expect(seenIn(await visit('?work=lantern-row&character=rook'))).toEqual(['s1e1', 's1e2'])
  })

  it('sees less by a link that shows less, and as much as before without it', async () => {
    await set(upTo('s2e1'))
    expect(seenIn(await visit('?work=lantern-row&seen=s1e1'))).toEqual(['s1e1'])
    expect((await visit()).getState().horizon).toEqual(upTo('s2e1'))
  })

  it('sees no more than the first link showed', async () => {
    await visit('?work=lantern-row&seen=s1e1')
    expect(seenIn(await visit())).toEqual(['s1e1'])
  })

  it('sees everything after having said so', async () => {
    await set(upTo('s1e2'))
    await set(undefined)
    expect(seenIn(await visit())).toHaveLength(9)
  })

  it.each([
    'no JSON',
    '[]',
    '{"work lantern-row":7}',
    '{"work lantern-row":{"lastSeen":1}}',
    'null',
  ])('sees everything where the browser kept nonsense: %s', async (kept) => {
    localStorage.setItem('horizons', kept)
    expect(seenIn(await visit())).toHaveLength(9)
  })

  it('is safe where the browser keeps nothing', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('denied')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied')
    })
    const store = await visit('?work=lantern-row&seen=s1e2')
    await store.getState().setHorizon(upTo('s1e1'))
    expect(seenIn(store)).toEqual(['s1e1'])
  })
})

it('holds everything back as long as it cannot cut', async () => {
  const store = await visit()
  expect(selectDocument({ ...store.getState(), horizon: upTo('s1e1') }).citations).toEqual([])
})
