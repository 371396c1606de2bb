import type { Network, Positions } from '../model.ts'

type Point = Positions[string]

const room = 64
const directions = 12
const rings = 40

/**
 * Places for those who have none yet, such as who was split off or added: near the middle of their neighbours, where there
 * is room. Nobody else is moved.
 */
export function placeNew({ nodes, edges }: Network, positions: Positions): Positions {
  const missing = nodes.filter(({ id }) => !positions[id])
  if (missing.length === 0) return positions
  const placed = new Map(Object.entries(positions))
  for (const { id } of missing) {
    const around = edges.flatMap(({ source, target }) => {
      const other = source === id ? target : target === id ? source : ''
      const place = placed.get(other)
      return place ? [place] : []
    })
    const start = middleOf(around.length > 0 ? around : [...placed.values()])
    placed.set(id, findRoom(start, [...placed.values()]))
  }
  return Object.fromEntries(placed)
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce(([x, y], [a, b]) => [x + a, y + b], [0, 0] as Point)
  return points.length === 0 ? [0, 0] : [sum[0] / points.length, sum[1] / points.length]
}

/** The first free place on rings around a point. */
function findRoom([x, y]: Point, others: readonly Point[]): Point {
  const isFree = ([a, b]: Point) => others.every(([c, d]) => Math.hypot(a - c, b - d) >= room)
  for (let ring = 0; ring <= rings; ring++)
    for (let step = 0; step < directions; step++) {
      const angle = (2 * Math.PI * step) / directions
      const reach = ring * (room / 2)
      const place: Point = [
        Math.round(x + reach * Math.cos(angle)),
        Math.round(y + reach * Math.sin(angle)),
      ]
      if (isFree(place)) return place
    }
  return [Math.round(x), Math.round(y + rings * room)]
}
