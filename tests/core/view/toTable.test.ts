import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../src/core/network/buildNetwork.ts'
import { kinds, undatedModes } from '../../../src/core/model.ts'
import { sortCharacters, sortRelations, toTable } from '../../../src/core/view/toTable.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import { lanternRow } from '../../works.ts'

const all = toTable(lanternRow, toVisible(lanternRow, openFilter))

describe('toTable', () => {
  it('tells of a relation what the network draws', () => {
    expect(all.relations.find(({ id }) => id === 'mara>tobin:jealousy')).toEqual({
      id: 'mara>tobin:jealousy',
      kind: 'jealousy',
      source: 'Mara',
      target: 'Tobin',
      direction: 'one way',
      claims: 2,
      citations: ['1.1', '1.2'],
      confidence: 0.86,
      hedged: false,
      past: false,
      first: { label: 'S1 E1', place: 0 },
      last: { label: 'S1 E1', place: 0 },
    })
  })

  it('sorts by every column, what has no value last', () => {
    const byTime = sortRelations(all.relations, 'first', false)
    expect(byTime[0]?.first?.label).toBe('S1 E1')
    expect(byTime.at(-1)?.first).toBeUndefined()
    expect(sortRelations(all.relations, 'first', true).at(-1)?.first).toBeUndefined()
    expect(sortCharacters(all.characters, 'name', false)[0]?.name).toBe('Fenn')
    expect(sortCharacters(all.characters, 'relations', true)[0]?.name).toBe('Mara')
  })

  it('agrees with network, counts and timeline under any filter', () => {
    const filters = fc.record({
      hiddenKinds: fc.subarray([...kinds]),
      installments: fc.subarray(lanternRow.installments.map(({ id }) => id)),
      undated: fc.constantFrom(...undatedModes),
    })
    fc.assert(
      fc.property(filters, (filter) => {
        const visible = toVisible(lanternRow, filter)
        const { relations, characters } = toTable(lanternRow, visible)
        const { nodes, edges } = buildNetwork(visible)
        expect(relations.map(({ id }) => id)).toEqual(edges.map(({ id }) => id))
        expect(relations.map(({ citations }) => citations.length)).toEqual(
          edges.map(({ weight }) => weight),
        )
        expect(characters.map(({ id, neighbours }) => [id, neighbours])).toEqual(
          nodes.map(({ id, degree }) => [id, degree]),
        )
        const claims = relations.reduce((sum, row) => sum + row.claims, 0)
        expect(claims).toBe(visible.claims)
        expect(new Set(relations.flatMap(({ citations }) => citations)).size).toBe(
          visible.citations,
        )
        for (const kind of kinds.filter((one) => !filter.hiddenKinds.includes(one)))
          expect(
            relations.filter((row) => row.kind === kind).reduce((sum, row) => sum + row.claims, 0),
          ).toBe(visible.kindCounts[kind])
      }),
    )
  })
})
