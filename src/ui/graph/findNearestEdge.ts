import type { Core, EdgeSingular, Position } from 'cytoscape'

const samples = 24

/** The visible edge that a point lies nearest to, at most `reach` model pixels away. */
export function findNearestEdge(
  cy: Core,
  point: Position,
  reach: number,
): EdgeSingular | undefined {
  let best: EdgeSingular | undefined
  let least = reach
  cy.edges().forEach((edge) => {
    if (edge.hasClass('hidden')) return
    const distance = distanceTo(edge, point)
    if (distance < least) [best, least] = [edge, distance]
  })
  return best
}

/** How far a point is from the curve of an edge, which is drawn as a quadratic Bézier curve. */
function distanceTo(edge: EdgeSingular, point: Position): number {
  const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()]
  const [control] = edge.controlPoints() ?? []
  const bend = control ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
  let least = Infinity
  for (let step = 0; step <= samples; step++) {
    const t = step / samples
    const x = (1 - t) ** 2 * start.x + 2 * t * (1 - t) * bend.x + t ** 2 * end.x
    const y = (1 - t) ** 2 * start.y + 2 * t * (1 - t) * bend.y + t ** 2 * end.y
    least = Math.min(least, Math.hypot(x - point.x, y - point.y))
  }
  return least
}
