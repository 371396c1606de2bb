import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/core/layout/seededRandom.ts'
import { buildNetwork } from '../../../src/core/network/buildNetwork.ts'
import { measureNetwork } from '../../../src/core/network/measureNetwork.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import { inventWork, type Row } from '../../inventWork.ts'

const measure = (rows: readonly Row[]) =>
  measureNetwork(buildNetwork(toVisible(inventWork(rows), openFilter)), seededRandom(1))

describe('measureNetwork', () => {
  it.each([
    ['mara', { degree: 1, betweenness: 0, outranks: 0 }],
    ['tobin', { degree: 2, betweenness: 2 / 3, outranks: 2 }],
    ['ilse', { degree: 2, betweenness: 2 / 3, outranks: 2 }],
    ['fenn', { degree: 1, betweenness: 0, outranks: 0 }],
  ])('measures %s on a path of four, however many lines a pair has', (id, standing) => {
    const { characters } = measure([
      'mara support tobin',
      'tobin hostility mara',
      'tobin family ilse',
      'ilse romance fenn',
    ])
    const { degree, betweenness, outranks } = characters[id] ?? {}
    expect({ degree, outranks }).toEqual({ degree: standing.degree, outranks: standing.outranks })
    expect(betweenness).toBeCloseTo(standing.betweenness)
  })

  it('finds two circles that one line joins, and leaves a pair out', () => {
    const { characters, circles } = measure([
      'ann support bert',
      'bert support cleo',
      'cleo support ann',
      'elsa support fritz',
      'fritz support gina',
      'gina support hugo',
      'hugo support elsa',
      'ann support elsa',
      'mara support tobin',
    ])
    expect(circles).toEqual([
      ['elsa', 'fritz', 'gina', 'hugo'],
      ['ann', 'bert', 'cleo'],
    ])
    expect(characters['hugo']?.circle).toBe(0)
    expect(characters['mara']).not.toHaveProperty('circle')
  })

  it.each([[[]], [['mara support tobin']]])('measures the smallest networks: %j', (rows) => {
    expect(measure(rows).circles).toEqual([])
  })
})
