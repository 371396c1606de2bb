import type { Kind, Network, Positions } from '../model.ts'
import { nodeDiameter, undirectedKinds } from '../model.ts'

/** A node as the drawing takes it. */
interface NodeElement {
  readonly group: 'nodes'
  readonly data: {
    readonly id: string
    readonly name: string
    readonly type: 'person' | 'group'
    readonly size: number
  }
  readonly position: { x: number; y: number }
}

/** An edge as the drawing takes it. */
export interface EdgeElement {
  readonly group: 'edges'
  readonly data: {
    readonly id: string
    readonly source: string
    readonly target: string
    readonly kind: Kind
    readonly heads: 'none' | 'target' | 'both'
    readonly width: number
    /** How far the line is bent to the side, in pixels; edges of one pair are fanned out. */
    readonly curve: number
  }
}

export type Element = NodeElement | EdgeElement

/** Turns the whole network into elements of the drawing, in which filters later only hide. */
export function toElements({ nodes, edges }: Network, positions: Positions): readonly Element[] {
  const curves = toCurves(edges)
  return [
    ...nodes.map(({ id, name, type, degree }): NodeElement => {
      const [x, y] = positions[id] ?? [0, 0]
      return {
        group: 'nodes',
        data: { id, name, type, size: nodeDiameter(degree) },
        position: { x, y },
      }
    }),
    ...edges.map(({ id, source, target, kind, directed, mutual, weight }): EdgeElement => ({
      group: 'edges',
      data: {
        id,
        source,
        target,
        kind,
        heads: directed ? 'target' : isTwoHeaded(kind, mutual) ? 'both' : 'none',
        width: toWidth(weight),
        curve: curves.get(id) ?? 0,
      },
    })),
  ]
}

const isTwoHeaded = (kind: Kind, mutual: boolean) => mutual && !undirectedKinds.includes(kind)

/** Width of a line in pixels, by the number of citations behind it. */
export const toWidth = (weight: number) => Math.min(6, 0.8 + 1.1 * Math.sqrt(weight))

const spread = 30

/** Lays the edges of each pair side by side; which side depends on the pair, not on the direction. */
function toCurves(edges: Network['edges']): ReadonlyMap<string, number> {
  const pairs = new Map<string, Network['edges'][number][]>()
  for (const edge of edges) {
    const key = [edge.source, edge.target].sort().join(' ')
    pairs.set(key, [...(pairs.get(key) ?? []), edge])
  }
  return new Map(
    [...pairs.values()].flatMap((pair) =>
      pair.map(({ id, source, target }, index) => {
        const offset = (index - (pair.length - 1) / 2) * spread
        return [id, source < target ? offset : -offset] as const
      }),
    ),
  )
}
