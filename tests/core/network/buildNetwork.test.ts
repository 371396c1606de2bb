import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../src/core/network/buildNetwork.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import { lanternRow } from '../../works.ts'

const whole = buildNetwork(toVisible(lanternRow, openFilter))

describe('buildNetwork', () => {
  it.each([
    ['mara', 2],
    ['tobin', 2],
    ['ilse', 3],
    ['lanterns', 1],
    ['quinn', 0],
  ])('counts the distinct neighbours of %s: %i', (id, degree) => {
    expect(whole.nodes.find((node) => node.id === id)?.degree).toBe(degree)
  })

  it.each([
    ['mara>tobin:jealousy', { directed: true, mutual: false, weight: 2 }],
    ['ilse~tobin:romance', { directed: false, mutual: true, weight: 1 }],
    ['mara~tobin:rivalry', { directed: false, mutual: false, weight: 1 }],
  ])('draws %s as one edge with its direction and citations', (id, edge) => {
    expect(whole.edges.filter((one) => one.id === id)).toEqual([expect.objectContaining(edge)])
  })

  it('counts a citation once, however often it says the same', () => {
    const [relation] = toVisible(lanternRow, openFilter).relations
    if (!relation) throw new Error('The work has relations.')
    const [first] = relation.evidence
    if (!first) throw new Error('A relation has evidence.')
    const twice = { ...relation, evidence: [first, { ...first, reason: 'another rule' }] }
    expect(buildNetwork({ characters: [], relations: [twice] }).edges[0]?.weight).toBe(1)
  })

  it('quiets whoever is left with undated evidence only', () => {
    const { nodes, edges } = buildNetwork(
      toVisible(lanternRow, { ...openFilter, installments: ['s2e2'] }),
    )
    expect(nodes.filter(({ ghost }) => !ghost).map(({ id }) => id)).toEqual(['tobin', 'ilse'])
    expect(edges.filter(({ ghost }) => !ghost).map(({ id }) => id)).toEqual(['ilse~tobin:romance'])
  })
})
