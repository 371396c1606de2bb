import { beforeEach, describe, expect, it } from 'vitest'
import { toInsight } from '../../src/core/insight.ts'
import { selectComparison } from '../../src/state/selectComparison.ts'
import { selectFinding, selectInsight } from '../../src/state/selectInsight.ts'
import { selectVisible } from '../../src/state/selectors.ts'
import type { Store } from '../../src/state/store.ts'
import { createAppStore } from '../../src/state/store.ts'
import { lanternRow, testDoors } from '../works.ts'

let store: Store
beforeEach(async () => {
  store = createAppStore(testDoors)
  await store.getState().openWork('lantern-row')
})

const seasons = { before: ['s1e1', 's1e2', 's1e3', 's1e4'], after: ['s2e1', 's2e2'] }

describe('compare', () => {
  it('looks at the whole story, and gives the chosen time back afterwards', () => {
    const { chooseInstallments, compare, toggleKind } = store.getState()
    chooseInstallments(['s1e1'])
    compare(seasons)
    expect(store.getState().filter).toMatchObject({ installments: [], undated: 'ghosted' })
    toggleKind('family')
    compare(undefined)
    expect(store.getState().filter).toEqual({ hiddenKinds: ['family'], installments: ['s1e1'] })
    expect(selectComparison(store.getState())).toBeUndefined()
  })

  it('compares only what the filter lets through', () => {
    store.getState().compare(seasons)
    const ids = () => selectComparison(store.getState())?.differences.map(({ id }) => id)
    expect(ids()).toContain('ilse~tobin')
    store.getState().toggleKind('romance')
    expect(ids()).not.toContain('ilse~tobin')
  })

  it('ends where one time is chosen, and where another work is opened', async () => {
    store.getState().compare(seasons)
    store.getState().chooseInstallments(['s2e1'])
    expect(store.getState()).toMatchObject({ comparison: undefined })
    expect(store.getState().filter).toEqual({ hiddenKinds: [], installments: ['s2e1'] })
    store.getState().compare(seasons)
    await store.getState().openWork('salt-road')
    expect(store.getState().comparison).toBeUndefined()
  })
})

describe('leave', () => {
  it('goes back from what is chosen, then from the comparison', () => {
    const { compare, leave, select } = store.getState()
    compare(seasons)
    select({ type: 'character', id: 'mara' })
    leave()
    expect(store.getState()).toMatchObject({ selection: undefined, comparison: seasons })
    leave()
    expect(store.getState().comparison).toBeUndefined()
  })
})

describe('selectInsight', () => {
  const answer = () => {
    const visible = selectVisible(store.getState())
    return { visible, ...toInsight(visible, lanternRow) }
  }

  it('gives the answer about the view on screen', () => {
    store.getState().learn(answer())
    store.getState().select({ type: 'finding', id: 'turned:mara,tobin' })
    expect(selectFinding(store.getState())?.citations).toEqual(['1.1', '3.1'])
  })

  it('drops an answer about a view that is gone', () => {
    const late = answer()
    store.getState().toggleKind('friendship')
    store.getState().learn(late)
    store.getState().select({ type: 'finding', id: 'turned:mara,tobin' })
    expect(selectInsight(store.getState())).toBeUndefined()
    expect(selectFinding(store.getState())).toBeUndefined()
  })
})
