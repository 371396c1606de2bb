import type { Network, Positions } from '../model.ts'
import { boxOf } from './boxOf.ts'

interface Rectangle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The names that give way because they would lie over a node or the name of one that is better connected. */
export function findMuted(
  { nodes }: Pick<Network, 'nodes'>,
  positions: Positions,
  fontSize: number,
): ReadonlySet<string> {
  const byRank = nodes.toSorted((one, other) => other.degree - one.degree)
  const circles = byRank.map((node) => circleOf(node, positions))
  const shown: Rectangle[] = []
  const muted = new Set<string>()
  byRank.forEach((node, index) => {
    const name = nameOf(node, positions, fontSize)
    const isCovering =
      shown.some((other) => areOverlapping(name, other)) ||
      circles.some((circle, other) => other < index && areOverlapping(name, circle))
    if (isCovering) muted.add(node.id)
    else shown.push(name)
  })
  return muted
}

type Node = Network['nodes'][number]

function circleOf(node: Node, positions: Positions): Rectangle {
  const [x, y] = positions[node.id] ?? [0, 0]
  const { radius } = boxOf(node)
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

/** The name stands below its circle. */
function nameOf(node: Node, positions: Positions, fontSize: number): Rectangle {
  const [x, y] = positions[node.id] ?? [0, 0]
  const { radius, width, height } = boxOf(node, fontSize)
  return { left: x - width / 2, right: x + width / 2, top: y + radius, bottom: y + height - radius }
}

const areOverlapping = (one: Rectangle, other: Rectangle) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom
