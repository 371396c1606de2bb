import type { DrawnEdge, DrawnNode } from './drawing.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where the line of an edge runs, and its heads. */
interface Placed {
  readonly start: Point
  readonly bend: Point
  readonly end: Point
  readonly middle: Point
  /** Corners of each head, its tip in the middle. */
  readonly heads: readonly (readonly [Point, Point, Point])[]
}

// As the drawing on screen has them.
const arrowScale = 0.9
const border = { person: 1.5, group: 4 }

/** Lays an edge between the outlines of its nodes, bent and headed as the drawing on screen has it. */
export function placeEdge({ source, target, heads, width, curve }: DrawnEdge): Placed {
  const along = toUnit({ x: target.x - source.x, y: target.y - source.y })
  const bend = {
    x: (source.x + target.x) / 2 - along.y * curve,
    y: (source.y + target.y) / 2 + along.x * curve,
  }
  const tips = { source: meetOutline(source, bend), target: meetOutline(target, bend) }
  const gap = 2 * width * arrowScale
  const start = heads === 'both' ? move(tips.source, bend, gap) : tips.source
  const end = heads === 'none' ? tips.target : move(tips.target, bend, gap)
  return {
    start,
    bend,
    end,
    middle: {
      x: start.x / 4 + bend.x / 2 + end.x / 4,
      y: start.y / 4 + bend.y / 2 + end.y / 4,
    },
    heads: [
      ...(heads === 'none' ? [] : [toHead(tips.target, bend, width)]),
      ...(heads === 'both' ? [toHead(tips.source, bend, width)] : []),
    ],
  }
}

/** Half of a node's width, its border included. */
export const radiusOf = ({ size, type }: DrawnNode): number => (size + border[type]) / 2

/** The corners of the hexagon that a group is drawn as. */
export const toHexagon = ({ x, y }: Point, radius: number): readonly Point[] =>
  [
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
    [-0.5, -1],
    [0.5, -1],
  ].map(([right = 0, down = 0]) => ({ x: x + right * radius, y: y + down * radius }))

/** Where a line from outside to the middle of a node meets its outline. */
function meetOutline(node: DrawnNode, from: Point): Point {
  const towards = toUnit({ x: from.x - node.x, y: from.y - node.y })
  const [right, down] = [Math.abs(towards.x), Math.abs(towards.y)]
  const share = node.type === 'group' ? 1 / Math.max(down, right + down / 2) : 1
  return move(node, from, radiusOf(node) * share)
}

function move(from: Point, towards: Point, length: number): Point {
  const unit = toUnit({ x: towards.x - from.x, y: towards.y - from.y })
  return { x: from.x + unit.x * length, y: from.y + unit.y * length }
}

function toHead(tip: Point, from: Point, width: number): readonly [Point, Point, Point] {
  const size = Math.max((width * 13.37) ** 0.9, 29) * arrowScale
  const back = toUnit({ x: from.x - tip.x, y: from.y - tip.y })
  const foot = { x: tip.x + back.x * size * 0.3, y: tip.y + back.y * size * 0.3 }
  const side = { x: -back.y * size * 0.15, y: back.x * size * 0.15 }
  return [
    { x: foot.x + side.x, y: foot.y + side.y },
    tip,
    { x: foot.x - side.x, y: foot.y - side.y },
  ]
}

function toUnit({ x, y }: Point): Point {
  const length = Math.hypot(x, y)
  return length === 0 ? { x: 1, y: 0 } : { x: x / length, y: y / length }
}
