import { describe, expect, it } from 'vitest'
import { findMuted } from '../../../src/core/layout/chooseLabels.ts'

const node = (id: string, degree: number) => ({
  id,
  name: id,
  type: 'person' as const,
  degree,
  ghost: false,
})
const nodes = [node('Mara Venn', 5), node('Tobin Ashe', 2), node('Ines Orr', 1)]
const mutedAt = (positions: Record<string, readonly [number, number]>) => [
  ...findMuted({ nodes }, positions, 14),
]

describe('findMuted', () => {
  it('leaves names that have room', () => {
    const apart = { 'Mara Venn': [0, 0], 'Tobin Ashe': [200, 0], 'Ines Orr': [400, 0] } as const
    expect(mutedAt(apart)).toEqual([])
  })

  it('lets the less connected give way to a name, and to a circle', () => {
    expect(mutedAt({ 'Mara Venn': [0, 0], 'Tobin Ashe': [20, 0], 'Ines Orr': [400, 0] })).toEqual([
      'Tobin Ashe',
    ])
    expect(mutedAt({ 'Mara Venn': [0, 0], 'Tobin Ashe': [0, -30], 'Ines Orr': [400, 0] })).toEqual([
      'Tobin Ashe',
    ])
  })

  it('does not count a name that gave way itself', () => {
    expect(mutedAt({ 'Mara Venn': [0, 0], 'Tobin Ashe': [40, 0], 'Ines Orr': [112, 0] })).toEqual([
      'Tobin Ashe',
    ])
  })
})
