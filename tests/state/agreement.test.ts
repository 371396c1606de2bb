import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeExport } from '../../src/core/writeExport.ts'
import { kinds, undatedModes } from '../../src/core/model.ts'
import { selectDocument, selectNetwork, selectVisible } from '../../src/state/selectors.ts'
import { selectTable } from '../../src/state/selectTable.ts'
import { selectTimeline } from '../../src/state/selectTimeline.ts'
import { createAppStore } from '../../src/state/store.ts'
import { exportOf } from '../core/exchange/exportOf.ts'
import { readCsv } from '../core/exchange/parsers.ts'
import { lanternRow, testDoors } from '../works.ts'

const ids = lanternRow.characters.map(({ id }) => id)
const times = lanternRow.installments.map(({ id }) => id)

const views = fc.record({
  hiddenKinds: fc.subarray([...kinds], { maxLength: 6 }),
  installments: fc.subarray(times),
  undated: fc.constantFrom(...undatedModes),
  focus: fc.option(
    fc.record({
      type: fc.constant('around' as const),
      character: fc.constantFrom(...ids),
      hops: fc.constantFrom(1 as const, 2 as const),
    }),
    { nil: undefined },
  ),
  horizon: fc.option(
    fc.record({ lastSeen: fc.constantFrom(...times), allowUndated: fc.boolean() }),
    { nil: undefined },
  ),
})

it('says the same in network, table, counts, timeline and export, whatever the filter', async () => {
  const store = createAppStore(testDoors)
  await store.getState().openWork(testDoors.works[0]?.id ?? '')
  await fc.assert(
    fc.asyncProperty(views, async ({ horizon, ...filter }) => {
      await store.getState().setHorizon(horizon)
      store.setState({ filter })
      const state = store.getState()
      const visible = selectVisible(state)
      const { nodes, edges } = selectNetwork(state)
      const table = selectTable(state)
      const rows = readCsv(writeExport('csv', exportOf(selectDocument(state), visible)))

      expect(table.relations.map(({ id }) => id)).toEqual(edges.map(({ id }) => id))
      expect(new Set(rows.map(({ relation }) => relation))).toEqual(
        new Set(edges.map(({ id }) => id)),
      )
      expect(table.characters.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id))
      expect(visible.relations).toHaveLength(edges.length)

      const claims = table.relations.reduce((sum, row) => sum + row.claims, 0)
      expect([visible.claims, rows.length]).toEqual([claims, claims])
      const cited = new Set(table.relations.flatMap(({ citations }) => citations))
      expect([visible.citations, new Set(rows.map(({ citation }) => citation)).size]).toEqual([
        cited.size,
        cited.size,
      ])

      // A bar counts what is dated there, whatever time is chosen; with no time chosen that is what the table lists.
      const dates = new Map(
        selectDocument(state).citations.map((one) => [one.id, one.installments]),
      )
      const dated = visible.allTime.flatMap(({ evidence }) =>
        evidence.flatMap(({ citation }) => dates.get(citation) ?? []),
      )
      for (const { id, warm, cold } of selectTimeline(state).bars)
        expect(warm + cold).toBe(dated.filter((one) => one === id).length)
      if (filter.installments.length === 0 && filter.focus === undefined)
        expect(visible.allTime.flatMap(({ evidence }) => evidence)).toHaveLength(claims)
    }),
    { numRuns: 150 },
  )
})
