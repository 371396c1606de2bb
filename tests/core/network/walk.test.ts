import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../src/core/network/buildNetwork.ts'
import {
  edgesOf,
  keepWalk,
  startWalk,
  stepWalk,
  type Step,
  type Walk,
} from '../../../src/core/network/walk.ts'
import { toWalkText } from '../../../src/core/view/toWalkText.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import { lanternRow } from '../../works.ts'

const network = buildNetwork(toVisible(lanternRow, openFilter))
const mara = { at: 'mara', trail: [] }
const idsOf = (id: string) => edgesOf(network, id).map((edge) => edge.id)

describe('a walk over the network', () => {
  it('begins at whom the reader chose, or at the most connected', () => {
    expect(startWalk(network, 'quinn')).toEqual({ at: 'quinn', trail: [] })
    const most = Math.max(...network.nodes.map(({ degree }) => degree))
    const start = startWalk(network)
    expect(network.nodes.find(({ id }) => id === start?.at)?.degree).toBe(most)
    expect(startWalk({ nodes: [], edges: [] })).toBeUndefined()
  })

  it('goes round the relations of a character by kind, both ways', () => {
    const own = idsOf('mara')
    expect(own).toEqual([
      'mara~tobin:friendship',
      'oda>mara:support',
      'mara~tobin:rivalry',
      'mara>tobin:jealousy',
    ])
    expect(stepWalk(network, mara, 'next').edge).toBe(own[0])
    expect(stepWalk(network, { ...mara, edge: own[3] ?? '' }, 'next').edge).toBe(own[0])
    expect(stepWalk(network, mara, 'previous').edge).toBe(own[3])
  })

  it('follows a relation to its other end, and goes back', () => {
    const there = stepWalk(network, { ...mara, edge: 'oda>mara:support' }, 'along')
    expect(there).toEqual({ at: 'oda', trail: ['mara'] })
    expect(stepWalk(network, there, 'back')).toEqual(mara)
    expect(stepWalk(network, mara, 'back')).toEqual(mara)
  })

  it('stays where a filter left it something to stand on', () => {
    const without = { ...network, edges: [] }
    expect(keepWalk(without, { ...mara, edge: 'oda>mara:support' })).toEqual(mara)
    const gone = { nodes: network.nodes.filter(({ id }) => id !== 'mara'), edges: [] }
    expect(keepWalk(gone, mara)?.at).not.toBe('mara')
  })

  it('never leaves what is shown', () => {
    const steps = fc.array(fc.constantFrom<Step[]>('next', 'previous', 'along', 'back', 'home'))
    fc.assert(
      fc.property(steps, (all) => {
        const end = all.reduce<Walk>(
          (walk, step) => stepWalk(network, walk, step),
          startWalk(network) ?? mara,
        )
        expect(network.nodes.map(({ id }) => id)).toContain(end.at)
        if (end.edge !== undefined) expect(idsOf(end.at)).toContain(end.edge)
      }),
    )
  })

  it.each([
    [undefined, 'Mara: 4 relations'],
    ['mara~tobin:friendship', 'friendship with Tobin, 1 citation, 1 of 4 of Mara'],
    ['oda>mara:support', 'support from Oda, 1 citation, 2 of 4 of Mara'],
    ['mara>tobin:jealousy', 'jealousy towards Tobin, 2 citations, 4 of 4 of Mara'],
  ])('says where it stands: %s', (edge, text) => {
    expect(toWalkText(network, 'mara', edgesOf(network, 'mara'), edge, (kind) => kind)).toBe(text)
  })
})
