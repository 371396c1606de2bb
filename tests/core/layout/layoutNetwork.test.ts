import { describe, expect, it } from 'vitest'
import { layoutNetwork } from '../../../src/core/layout/layoutNetwork.ts'
import { measureLayout } from '../../../src/core/layout/measureLayout.ts'
import { toHighLayout } from '../../../src/core/layout/toHighLayout.ts'
import type { Edge, Network } from '../../../src/core/model.ts'

/** A ring of named nodes, and some that stand alone. */
function ring(size: number, alone: number): Network {
  const ids = Array.from({ length: size }, (_, index) => `person-${index}`)
  return {
    nodes: [
      ...ids.map((id) => ({ id, name: id, type: 'person' as const, degree: 2, ghost: false })),
      ...Array.from({ length: alone }, (_, index) => ({
        id: `alone-${index}`,
        name: `Alone ${index}`,
        type: 'person' as const,
        degree: 0,
        ghost: false,
      })),
    ],
    edges: ids.map((source, index): Edge => ({
      id: `edge-${index}`,
      source,
      target: ids[(index + 1) % size] ?? '',
      kind: 'support',
      directed: true,
      mutual: false,
      weight: 1,
      ghost: false,
    })),
  }
}

describe('layoutNetwork', () => {
  it('gives the same places for the same seed, and others for another', () => {
    const network = ring(8, 2)
    expect(layoutNetwork(network, 3)).toEqual(layoutNetwork(network, 3))
    expect(layoutNetwork(network, 3)).not.toEqual(layoutNetwork(network, 4))
  })

  it('places everybody, with no name over another', () => {
    const network = ring(14, 9)
    const positions = layoutNetwork(network)
    expect(Object.keys(positions)).toHaveLength(23)
    expect(measureLayout(network, positions).overlaps).toBe(0)
  })

  it('stands who has no relation below the others', () => {
    const network = ring(6, 3)
    const positions = layoutNetwork(network)
    const heights = (start: string) =>
      Object.entries(positions).flatMap(([id, [, y]]) => (id.startsWith(start) ? [y] : []))
    expect(Math.min(...heights('alone'))).toBeGreaterThan(Math.max(...heights('person')))
  })

  it('lays out nobody without a fault', () => {
    expect(layoutNetwork({ nodes: [], edges: [] })).toEqual({})
  })
})

describe('toHighLayout', () => {
  it('turns what is linked and keeps who is alone below', () => {
    const network = ring(6, 2)
    const wide = layoutNetwork(network)
    const high = toHighLayout(network, wide)
    const [x, y] = wide['person-0'] ?? [0, 0]
    expect(high['person-0']).toEqual([y, x])
    expect(measureLayout(network, high).overlaps).toBeLessThanOrEqual(2)
  })
})

describe('measureLayout', () => {
  const network = ring(4, 0)
  const square = {
    'person-0': [0, 0],
    'person-1': [400, 0],
    'person-2': [400, 400],
    'person-3': [0, 400],
  } as const

  it('finds no fault in a wide square', () => {
    expect(measureLayout(network, square)).toEqual({ overlaps: 0, piercings: 0, crossings: 0 })
  })

  it('counts lines that cross', () => {
    const crossed = { ...square, 'person-1': square['person-2'], 'person-2': square['person-1'] }
    expect(measureLayout(network, crossed).crossings).toBe(1)
  })

  it('counts names that lie over each other, and lines through a foreign node', () => {
    const crowded = { ...square, 'person-2': [10, 5] } as const
    expect(measureLayout(network, crowded).overlaps).toBe(1)
    expect(measureLayout(network, { ...square, 'person-2': [200, 0] }).piercings).toBe(1)
  })
})
