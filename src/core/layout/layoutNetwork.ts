import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Network, Positions } from '../model.ts'
import { boxOf } from './boxOf.ts'
import { placeInRows } from './placeInRows.ts'
import { seededRandom } from './seededRandom.ts'

interface Body extends SimulationNodeDatum {
  readonly id: string
  readonly radius: number
}

const steps = 400
const rowWidth = 720

/**
 * Places the nodes of a network by forces: linked ones near each other, labels apart, and below them in rows those
 * without a relation. The same network and seed give the same places, in whole pixels.
 */
export function layoutNetwork(network: Network, seed = 1): Positions {
  const linked = network.nodes.filter(({ degree }) => degree > 0)
  const placed = placeByForces({ nodes: linked, edges: network.edges }, seededRandom(seed))
  const alone = network.nodes.filter(({ degree }) => degree === 0)
  return { ...placed, ...placeInRows(alone, placed, rowWidth) }
}

function placeByForces({ nodes, edges }: Network, random: () => number): Positions {
  const bodies = nodes.map(({ id, name, degree }): Body => {
    const { width, height } = boxOf({ name, degree })
    return {
      id,
      radius: Math.hypot(width, height) / 2,
      x: (random() - 0.5) * 600,
      y: (random() - 0.5) * 400,
    }
  })
  forceSimulation(bodies)
    .randomSource(random)
    .force(
      'link',
      forceLink<Body, Link>(toLinks(edges))
        .id(({ id }) => id)
        .distance(({ weight, lines }) => 90 + 50 / weight + 14 * lines)
        .strength(({ weight }) => Math.min(0.7, 0.12 + 0.08 * weight)),
    )
    .force('charge', forceManyBody<Body>().strength(-900).distanceMax(800))
    .force('collide', forceCollide<Body>(({ radius }) => radius + 6).strength(0.9))
    .force('x', forceX<Body>(0).strength(0.07))
    .force('y', forceY<Body>(0).strength(0.08))
    .stop()
    .tick(steps)
  return Object.fromEntries(
    bodies.map(({ id, x = 0, y = 0 }) => [id, [Math.round(x), Math.round(y)] as const]),
  )
}

interface Link {
  readonly source: string
  readonly target: string
  readonly weight: number
  /** Lines that are fanned out between the two and need room. */
  readonly lines: number
}

/** One link a pair, however many kinds it has. */
function toLinks(edges: Network['edges']): Link[] {
  const links = new Map<string, Link>()
  for (const { source, target, weight } of edges) {
    const [one = source, other = target] = [source, target].sort()
    const key = `${one} ${other}`
    const known = links.get(key) ?? { weight: 0, lines: 0 }
    links.set(key, {
      source: one,
      target: other,
      weight: known.weight + weight,
      lines: known.lines + 1,
    })
  }
  return [...links.values()]
}
