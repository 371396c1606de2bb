import { describe, expect, it } from 'vitest'
import type { Edge, Node } from '../../../src/core/model.ts'
import { toElements, type EdgeElement } from '../../../src/core/view/toElements.ts'

const node = (id: string, degree = 1): Node => ({
  id,
  name: id,
  type: 'person',
  degree,
  ghost: false,
})
const edge = (id: string, given: Partial<Edge> = {}): Edge => ({
  id,
  source: 'mara',
  target: 'tobin',
  kind: 'support',
  directed: true,
  mutual: false,
  weight: 1,
  ghost: false,
  ...given,
})
const places = { mara: [10, 20], tobin: [30, 40] } as const
const edgesOf = (edges: readonly Edge[]) =>
  toElements({ nodes: [node('mara'), node('tobin')], edges }, places).filter(
    (element): element is EdgeElement => element.group === 'edges',
  )

describe('toElements', () => {
  it('places a node where the layout says', () => {
    const [mara] = toElements({ nodes: [node('mara')], edges: [] }, places)
    expect(mara).toMatchObject({ data: { id: 'mara' }, position: { x: 10, y: 20 } })
  })

  it('makes a node with more neighbours larger, by area', () => {
    const sizes = [1, 4, 16].map((degree) => {
      const [one] = toElements({ nodes: [node('mara', degree)], edges: [] }, places)
      return one?.group === 'nodes' ? one.data.size ** 2 : 0
    })
    expect((sizes[2] ?? 0) - (sizes[1] ?? 0)).toBeCloseTo(
      4 * ((sizes[1] ?? 0) - (sizes[0] ?? 0)),
      -2,
    )
  })

  it.each([
    ['support', true, false, 'target'],
    ['support', false, true, 'both'],
    ['friendship', false, false, 'none'],
    ['rivalry', false, true, 'none'],
  ] as const)(
    'draws %s (directed %s, mutual %s) with heads: %s',
    (kind, directed, mutual, heads) => {
      expect(edgesOf([edge('one', { kind, directed, mutual })])[0]?.data.heads).toBe(heads)
    },
  )

  it('draws a single edge straight', () => {
    expect(edgesOf([edge('one')])[0]?.data.curve).toBe(0)
  })

  it('fans the edges of a pair out to both sides, whichever way they point', () => {
    const turned = { source: 'tobin', target: 'mara' }
    const [one, two, three] = edgesOf([edge('one'), edge('two', turned), edge('three')])
    const sides = [one?.data.curve, -(two?.data.curve ?? 0), three?.data.curve]
    expect(new Set(sides).size).toBe(3)
    expect(sides.reduce<number>((sum, side) => sum + (side ?? 0), 0)).toBe(0)
  })

  it('draws an edge with more citations wider', () => {
    const [thin, thick] = edgesOf([edge('thin'), edge('thick', { weight: 9 })])
    expect(thick?.data.width).toBeGreaterThan(thin?.data.width ?? 0)
  })
})
