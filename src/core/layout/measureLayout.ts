import type { Network, Positions } from '../model.ts'
import { boxOf } from './boxOf.ts'

/** Faults that a reader sees in a layout. */
export interface LayoutFaults {
  /** Pairs of nodes whose circles or names lie over each other. */
  readonly overlaps: number
  /** Edges that run through a node which is not theirs, or through its name. */
  readonly piercings: number
  readonly crossings: number
}

type Point = readonly [x: number, y: number]
interface Rectangle {
  readonly id: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Counts the faults of a layout with names in this size; edges of one pair count as one straight line. */
export function measureLayout(
  network: Network,
  positions: Positions,
  fontSize?: number,
): LayoutFaults {
  const boxes = network.nodes.map((node) =>
    toRectangle(node, positions[node.id] ?? [0, 0], fontSize),
  )
  const lines = toLines(network, positions)
  return {
    overlaps: countPairs(boxes, areOverlapping),
    piercings: lines.reduce(
      (sum, line) => sum + boxes.filter((box) => isPiercing(line, box)).length,
      0,
    ),
    crossings: countPairs(lines, areCrossing),
  }
}

function toRectangle(
  node: Network['nodes'][number],
  [x, y]: Point,
  fontSize: number | undefined,
): Rectangle {
  const { radius, width, height } = boxOf(node, fontSize)
  return {
    id: node.id,
    left: x - width / 2,
    right: x + width / 2,
    top: y - radius,
    bottom: y - radius + height,
  }
}

interface Line {
  readonly ends: readonly [string, string]
  readonly from: Point
  readonly to: Point
}

function toLines({ edges }: Network, positions: Positions): readonly Line[] {
  const pairs = new Map<string, Line>()
  for (const { source, target } of edges) {
    const ends = [source, target].sort() as [string, string]
    const [from, to] = ends.map((id) => positions[id] ?? [0, 0]) as [Point, Point]
    pairs.set(ends.join(' '), { ends, from, to })
  }
  return [...pairs.values()]
}

function countPairs<Item>(
  items: readonly Item[],
  test: (one: Item, other: Item) => boolean,
): number {
  let count = 0
  items.forEach((one, index) => {
    for (const other of items.slice(index + 1)) if (test(one, other)) count++
  })
  return count
}

const areOverlapping = (one: Rectangle, other: Rectangle) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

const isPiercing = ({ ends, from, to }: Line, box: Rectangle) =>
  !ends.includes(box.id) && crossesRectangle(from, to, box)

function crossesRectangle(
  from: Point,
  to: Point,
  { left, right, top, bottom }: Rectangle,
): boolean {
  const sides: readonly (readonly [Point, Point])[] = [
    [
      [left, top],
      [right, top],
    ],
    [
      [right, top],
      [right, bottom],
    ],
    [
      [right, bottom],
      [left, bottom],
    ],
    [
      [left, bottom],
      [left, top],
    ],
  ]
  return sides.some(([start, end]) => crosses(from, to, start, end))
}

const areCrossing = (one: Line, other: Line) =>
  !one.ends.some((id) => other.ends.includes(id)) && crosses(one.from, one.to, other.from, other.to)

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))

const crosses = (a: Point, b: Point, c: Point, d: Point) =>
  turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)
