// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { toClaims } from '../../src/core/gatherRelations.ts'
import { toAddress } from '../../src/state/address.ts'
import { openAddress } from '../../src/state/openAddress.ts'
import { selectDocument, selectVisible } from '../../src/state/selectors.ts'
import { createAppStore } from '../../src/state/store.ts'
import { toSharedLink, toSharedWork, type Parts } from '../../src/state/toShared.ts'
import { lanternRow, saltRoad, testDoors } from '../works.ts'

const toHash = (shared: string) => toAddress('', { shared })

const all: Parts = { horizon: true, view: true, hidden: true, corrections: true }

async function visit(search = '?work=lantern-row', hash = '') {
  const store = createAppStore(testDoors)
  await openAddress(store, search, hash)
  return store
}

beforeEach(() => localStorage.clear())

describe('a link that carries a work', () => {
  it('opens it with its view, and keeps it nowhere', async () => {
    const state = (await visit('?off=jealousy&character=mara', toHash('row'))).getState()
    expect(selectDocument(state)).toBe(lanternRow)
    expect(state).toMatchObject({
      shared: 'row',
      keptId: undefined,
      workId: undefined,
      selection: { type: 'character', id: 'mara' },
      filter: { hiddenKinds: ['jealousy'] },
    })
  })

  it('says what is wrong with it, and shows another work where there is none', async () => {
    const state = (await visit('', toHash('torn'))).getState()
    expect(state.workId).toBe('lantern-row')
    expect(state.notices).toEqual(['This link is damaged. You see Lantern Row instead.'])
    expect(state.shared).toBeUndefined()
  })

  it('leaves what is on screen where it is damaged', async () => {
    const store = await visit('?work=salt-road')
    await openAddress(store, '', toHash('torn'))
    expect(selectDocument(store.getState())).toBe(saltRoad)
    expect(store.getState().error).toBe('This link is damaged.')
  })

  it('tells of a horizon that it does not know, and of what its view lacks', async () => {
    const state = (await visit('?seen=s9e9&character=nobody', toHash('row'))).getState()
    expect(state.notices).toEqual([
      'The episode that you had seen up to is not in this list, so only the first is taken as seen. Say anew how far you have seen.',
      'This link names the character “nobody”, which is not here.',
    ])
  })

  it('is forgotten when another work is opened', async () => {
    const store = await visit('', toHash('row'))
    await store.getState().openWork('salt-road')
    expect(store.getState().shared).toBeUndefined()
  })
})

describe('toSharedLink', () => {
  it('names a work that ships, with the view or without', async () => {
    const state = (await visit('?work=lantern-row&off=family&character=mara')).getState()
    expect(toSharedLink(state, all, 'app')).toEqual({
      search: '?work=lantern-row&off=family&character=mara',
    })
    expect(toSharedLink(state, { ...all, view: false }, 'frame')).toEqual({
      search: '?embed&work=lantern-row',
    })
  })

  it('holds to the horizon only where that comes along, and then to no choice that others lack', async () => {
    const state = (await visit('?work=lantern-row&seen=s1e2&character=mara')).getState()
    expect(toSharedLink(state, all, 'app').search).toBe(
      '?work=lantern-row&seen=s1e2&character=mara',
    )
    expect(toSharedLink(state, { ...all, horizon: false }, 'app').search).toBe(
      '?work=lantern-row&character=mara',
    )
  })

  it('carries a work that ships with its corrections, or says nothing of them', async () => {
    const store = await visit()
    store.getState().correct({ type: 'rename', character: 'Mara', name: 'Maralyn' })
    const { document, search } = toSharedLink(store.getState(), all, 'app')
    expect(document?.characters[0]?.name).toBe('Maralyn')
    expect(search).toBe('')
    const plain = toSharedLink(store.getState(), { ...all, corrections: false }, 'app')
    expect(plain).toEqual({ search: '?work=lantern-row' })
  })
})

describe('toSharedWork', () => {
  it('has nothing from beyond the horizon in it', async () => {
    const state = (await visit('?seen=s1e2', toHash('row'))).getState()
    const { document } = toSharedWork(state, all, {})
    expect(document).toEqual(selectDocument(state))
    expect(JSON.stringify(document)).not.toMatch(/Ilse|Curtain|unmasked|s2e/)
    const whole = toSharedWork(state, { ...all, horizon: false }, {})
    expect(whole.document).toEqual(lanternRow)
  })

  it('leaves out what the filter hides where that is wished', async () => {
    const state = (await visit('?off=jealousy&time=s1e1..s1e4', toHash('row'))).getState()
    expect(toSharedWork(state, all, {}).document).toEqual(lanternRow)
    const { document, search } = toSharedWork(state, { ...all, hidden: false }, {})
    expect(toClaims(document.relations)).toHaveLength(selectVisible(state).claims)
    expect(search).toBe('?off=jealousy&time=s1e1..s1e4')
  })
})
