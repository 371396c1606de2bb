import type { Finding } from '../model.ts'
import { leaderOf } from './findCircles.ts'
import { isHedged, owner, say, toFinding } from './toFinding.ts'
import type { Claim, Slice } from './toSlice.ts'
import { keyOf } from './toSlice.ts'

const candidates = 5
const leastShare = 0.5
const leastInCircle = 2

/**
 * Characters with the highest betweenness who lie on a shortest way between at least half of all pairs taken from two
 * circles that they are tied to.
 */
export function findGoBetweens(slice: Slice): readonly Finding[] {
  const { characters } = slice.measures
  const shareOf = (id: string) => characters[id]?.betweenness ?? 0
  const neighbours = toNeighbours(slice)
  return slice.order
    .filter((id) => shareOf(id) > 0)
    .toSorted((one, other) => shareOf(other) - shareOf(one))
    .slice(0, candidates)
    .flatMap((id) => findGoBetween(slice, neighbours, id))
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>

function toNeighbours({ pairs }: Slice): Neighbours {
  const neighbours = new Map<string, Set<string>>()
  for (const {
    ids: [one, other],
  } of pairs.values()) {
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other))
    neighbours.set(other, (neighbours.get(other) ?? new Set()).add(one))
  }
  return neighbours
}

/** The two circles that somebody joins the most, if there are such. */
function findGoBetween(slice: Slice, neighbours: Neighbours, id: string): readonly Finding[] {
  const circles = slice.measures.circles
    .map((ids) => ids.filter((one) => one !== id))
    .filter((ids) => ids.length >= leastInCircle && ids.some((one) => neighbours.get(id)?.has(one)))
  const joined = circles.flatMap((one, index) =>
    circles.slice(index + 1).map((other) => ({
      both: [one, other] as const,
      share: shareOnWay(neighbours, id, one, other),
    })),
  )
  const [best] = joined.toSorted((one, other) => other.share - one.share)
  return best && best.share >= leastShare ? [toGoBetween(slice, id, best.both)] : []
}

/** Of the pairs taken from two circles that are joined at all, the share that has somebody on a shortest way. */
function shareOnWay(
  neighbours: Neighbours,
  id: string,
  one: readonly string[],
  other: readonly string[],
): number {
  const fromId = stepsFrom(neighbours, id)
  const pairs = one.flatMap((start) => {
    const steps = stepsFrom(neighbours, start)
    return other.flatMap((end) => {
      const straight = steps.get(end)
      if (straight === undefined) return []
      return [(steps.get(id) ?? Infinity) + (fromId.get(end) ?? Infinity) === straight]
    })
  })
  return pairs.length === 0 ? 0 : pairs.filter(Boolean).length / pairs.length
}

/** How many steps it is to everybody who can be reached. */
function stepsFrom(neighbours: Neighbours, start: string): ReadonlyMap<string, number> {
  const steps = new Map([[start, 0]])
  for (const [id, step] of steps)
    for (const next of neighbours.get(id) ?? []) if (!steps.has(next)) steps.set(next, step + 1)
  return steps
}

function toGoBetween(slice: Slice, id: string, circles: readonly (readonly string[])[]): Finding {
  const grounds = circles.map((ids) => ids.flatMap((other) => tiesOf(slice, id, other)))
  const [one, other] = circles.map((ids) => owner(leaderOf(slice, ids)))
  const character = slice.characterOf(id)
  const stand = isHedged(grounds) ? 'may stand' : character.type === 'group' ? 'stand' : 'stands'
  return toFinding({
    type: 'go-between',
    about: [id],
    rule: 'High betweenness: on a shortest way between at least half of all pairs taken from two circles, which the Louvain method found.',
    grounds,
    sentence: say`${character} ${stand} between ${one ?? ''} circle and ${other ?? ''}.`,
  })
}

function tiesOf({ pairs }: Slice, one: string, other: string): readonly Claim[] {
  const { warm = [], cold = [] } = pairs.get(keyOf(one, other)) ?? {}
  return [...warm, ...cold]
}
