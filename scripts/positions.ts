import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { layoutNetwork } from '../src/core/layout/layoutNetwork.ts'
import { placeInRows } from '../src/core/layout/placeInRows.ts'
import { measureLayout } from '../src/core/layout/measureLayout.ts'
import { transpose } from '../src/core/layout/transpose.ts'
import { seededRandom } from '../src/core/layout/seededRandom.ts'
import type { Network, Positions } from '../src/core/model.ts'
import { buildNetwork } from '../src/core/network/buildNetwork.ts'
import { openFilter, toVisible } from '../src/core/visible.ts'
import { loadLexicon, readWork } from '../src/files.ts'

// Lays out a work that ships: the best few of many seeds, each mended by small moves. npm run positions -- backstage
const [id = 'backstage'] = process.argv.slice(2)
const folder = fileURLToPath(new URL(`../data/${id}`, import.meta.url))
const { document, positions: old = {} } = readWork(folder, loadLexicon())
const whole = buildNetwork(toVisible(document, openFilter))
const alone = whole.nodes.filter(({ degree }) => degree === 0)
const network = { ...whole, nodes: whole.nodes.filter(({ degree }) => degree > 0) }
const seeds = 60
const few = 2
const moves = 40_000
/** How much dearer a move may be at first, so that a knot can come undone. */
const heat = 10
/** On a phone the names are written larger beside the rest. */
const largeNames = 18

// What is there already is one of them, so that another run never ends worse.
const before = network.nodes.every(({ id: node }) => node in old) ? [pick(old)] : []
const fresh = Array.from({ length: seeds }, (_, seed) => layoutNetwork(network, seed + 1))
const best = cheapest([...before, ...fresh])
const [linked = {}] = cheapest(best.slice(0, few).map((start) => mend(network, start)))
const mended = { ...linked, ...placeInRows(alone, linked, 720) }
writeFileSync(join(folder, 'positions.json'), `${JSON.stringify(centre(mended), undefined, 1)}\n`)
console.log(
  measureLayout(whole, mended),
  `cost ${Math.round(costOf(network, best[0] ?? {}))} → ${Math.round(costOf(network, linked))}`,
)

function pick(positions: Positions): Positions {
  return Object.fromEntries(network.nodes.map((node) => [node.id, positions[node.id] ?? [0, 0]]))
}

/** The same layouts, those without faults first. */
function cheapest(layouts: readonly Positions[]): readonly Positions[] {
  const costs = new Map(layouts.map((one) => [one, costOf(network, one)]))
  return layouts.toSorted((one, other) => (costs.get(one) ?? 0) - (costs.get(other) ?? 0))
}

/** Faults weigh most; after them long lines, and a shape that is not half as wide again as high. */
function costOf(given: Network, positions: Positions): number {
  const { overlaps, piercings, crossings } = measureLayout(given, positions)
  const length = given.edges.reduce(
    (sum, { source, target }) => sum + Math.max(0, distance(positions, source, target) - 130),
    0,
  )
  const onPhone = measureLayout(given, transpose(positions), largeNames)
  const near = nearness(given, positions) + 1.5 * crowding(given, positions)
  const [width, height] = extent(positions)
  return (
    overlaps * 1000 +
    onPhone.overlaps * 200 +
    onPhone.piercings * 20 +
    piercings * 60 +
    crossings * 14 +
    length * 0.05 +
    near +
    Math.abs(width / height - 1.3) * 60 +
    Math.max(0, width - 760) * 0.6 +
    Math.max(0, height - 560) * 0.6
  )
}

/** Nodes that stand closer than a comfortable gap. */
function nearness({ nodes }: Network, positions: Positions): number {
  return nodes.reduce(
    (sum, one, index) =>
      sum +
      nodes
        .slice(index + 1)
        .reduce(
          (inner, other) => inner + Math.max(0, 108 - distance(positions, one.id, other.id)),
          0,
        ),
    0,
  )
}

/** Pairs with many lines that stand too close for them to be told apart. */
function crowding({ edges }: Network, positions: Positions): number {
  const counts = new Map<string, number>()
  for (const { source, target } of edges) {
    const key = [source, target].sort().join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].reduce((sum, [key, count]) => {
    const [one = '', other = ''] = key.split(' ')
    return sum + Math.max(0, 90 + 16 * count - distance(positions, one, other))
  }, 0)
}

function distance(positions: Positions, one: string, other: string): number {
  const [a, b] = [positions[one] ?? [0, 0], positions[other] ?? [0, 0]]
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

function extent(positions: Positions): readonly [width: number, height: number] {
  const [xs, ys] = [0, 1].map((axis) =>
    Object.values(positions).map((point) => point[axis] ?? 0),
  ) as [number[], number[]]
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
}

/** Moves one node at a time, or swaps two; keeps what costs less, and at first now and then what costs a little more. */
function mend(given: Network, start: Positions): Positions {
  const random = seededRandom(7)
  const ids = given.nodes.map((node) => node.id)
  let [positions, best] = [start, start]
  let cost = costOf(given, positions)
  let least = cost
  for (let move = 0; move < moves; move++) {
    const reach = 260 * (1 - move / moves) + 12
    const one = ids[Math.floor(random() * ids.length)] ?? ''
    const other = ids[Math.floor(random() * ids.length)] ?? ''
    const [x, y] = positions[one] ?? [0, 0]
    const moved: readonly [number, number] = [
      Math.round(x + (random() - 0.5) * reach),
      Math.round(y + (random() - 0.5) * reach),
    ]
    const next: Positions =
      random() < 0.15
        ? { ...positions, [one]: positions[other] ?? [0, 0], [other]: positions[one] ?? [0, 0] }
        : { ...positions, [one]: moved }
    const nextCost = costOf(given, next)
    const allowed = -heat * (1 - move / moves) ** 2 * Math.log(random() || 1)
    if (nextCost < cost + allowed) [positions, cost] = [next, nextCost]
    if (cost < least) [best, least] = [positions, cost]
  }
  return best
}

function centre(positions: Positions): Positions {
  const points = Object.entries(positions)
  const middle = (axis: 0 | 1) => {
    const values = points.map(([, point]) => point[axis])
    return Math.round((Math.max(...values) + Math.min(...values)) / 2)
  }
  const [x, y] = [middle(0), middle(1)]
  return Object.fromEntries(
    points.map(([key, point]) => [key, [point[0] - x, point[1] - y] as const]),
  )
}
