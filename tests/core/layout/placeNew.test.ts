import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeNew } from '../../../src/core/layout/placeNew.ts'
import type { Network, Positions } from '../../../src/core/model.ts'
import { buildNetwork } from '../../../src/core/network/buildNetwork.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import { inventWork, works } from '../../inventWork.ts'

const networkOf = (work: Parameters<typeof toVisible>[0]): Network =>
  buildNetwork(toVisible(work, openFilter))

const distance = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) =>
  Math.hypot(a - c, b - d)

describe('placeNew', () => {
  it('changes nothing where everybody has a place', () => {
    const network = networkOf(inventWork(['mara romance tobin']))
    const positions: Positions = { mara: [0, 0], tobin: [100, 0] }
    expect(placeNew(network, positions)).toBe(positions)
  })

  it('puts who is new near their neighbours', () => {
    const network = networkOf(inventWork(['mara romance tobin', 'ilse rivalry fenn']))
    const positions: Positions = { mara: [0, 0], ilse: [900, 0], fenn: [900, 200] }
    const { tobin } = placeNew(network, positions)
    expect(tobin && distance(tobin, [0, 0])).toBeLessThan(120)
  })

  it('moves nobody, and lays nobody over another', () => {
    fc.assert(
      fc.property(works, fc.nat(6), (work, count) => {
        const network = networkOf(work)
        const known = network.nodes.slice(0, count)
        const positions: Positions = Object.fromEntries(
          known.map(({ id }, index) => [id, [index * 90, 0] as const]),
        )
        const all = placeNew(network, positions)
        for (const { id } of known) expect(all[id]).toEqual(positions[id])
        const places = network.nodes.map(({ id }) => all[id] ?? ([0, 0] as const))
        for (const [index, one] of places.entries())
          for (const other of places.slice(index + 1))
            expect(distance(one, other)).toBeGreaterThanOrEqual(60)
      }),
    )
  })
})
