import type { Positions } from '../model.ts'

const reach = 84
const directions = 12

/**
 * Where those who are known stand: at the place of the one that each is in the whole story. Where two are one there,
 * the second stands beside the first, as far from everybody as it can.
 */
export function placeSeen(positions: Positions, origins: ReadonlyMap<string, string>): Positions {
  const taken = new Map(Object.entries(positions))
  const seen = new Set<string>()
  return Object.fromEntries(
    [...origins].flatMap(([id, origin]) => {
      const place = positions[origin]
      if (!place) return []
      const own = seen.has(origin) ? findBeside(place, [...taken.values()]) : place
      seen.add(origin)
      taken.set(id, own)
      return [[id, own]]
    }),
  )
}

type Point = Positions[string]

function findBeside([x, y]: Point, others: readonly Point[]): Point {
  const candidates = Array.from({ length: directions }, (_, step): Point => {
    const angle = (2 * Math.PI * step) / directions
    return [Math.round(x + reach * Math.cos(angle)), Math.round(y + reach * Math.sin(angle))]
  })
  const room = (one: Point) =>
    Math.min(...others.map(([a, b]) => Math.hypot(a - one[0], b - one[1])))
  return candidates.reduce((best, one) => (room(one) > room(best) ? one : best))
}
