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
  const stepsFrom = measureSteps(toNeighbours(slice))
  return slice.order
    .filter((id) => shareOf(id) > 0)
    .toSorted((one, other) => shareOf(other) - shareOf(one))
    .slice(0, candidates)
    .flatMap((id) => findGoBetween(slice, stepsFrom, id))
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>

/** How many steps it is from somebody to everybody who can be reached. */
type StepsFrom = (start: string) => ReadonlyMap<string, number>

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
function findGoBetween(slice: Slice, stepsFrom: StepsFrom, id: string): readonly Finding[] {
  const circles = slice.measures.circles
    .map((ids) => ids.filter((one) => one !== id))
    .filter((ids) => ids.length >= leastInCircle && ids.some((one) => stepsFrom(id).get(one) === 1))
  const joined = circles.flatMap((one, index) =>
    circles.slice(index + 1).map((other) => ({
      both: [one, other] as const,
      share: shareOnWay(stepsFrom, id, one, other),
    })),
  )
  const [best] = joined.toSorted((one, other) => other.share - one.share)
  return best && best.share >= leastShare ? [toGoBetween(slice, id, best.both)] : []
}

/** Of the pairs taken from two circles that are joined at all, the share that has somebody on a shortest way. */
function shareOnWay(
  stepsFrom: StepsFrom,
  id: string,
  one: readonly string[],
  other: readonly string[],
): number {
  const fromId = stepsFrom(id)
  const pairs = one.flatMap((start) => {
    const steps = stepsFrom(start)
    return other.flatMap((end) => {
      const straight = steps.get(end)
      if (straight === undefined) return []
      return [(steps.get(id) ?? Infinity) + (fromId.get(end) ?? Infinity) === straight]
    })
  })
  return pairs.length === 0 ? 0 : pairs.filter(Boolean).length / pairs.length
}

/** Measures the steps from each start once. */
function measureSteps(neighbours: Neighbours): StepsFrom {
  const known = new Map<string, ReadonlyMap<string, number>>()
  return (start) => {
    const steps = known.get(start) ?? walkFrom(neighbours, start)
    known.set(start, steps)
    return steps
  }
}

function walkFrom(neighbours: Neighbours, start: string): ReadonlyMap<string, number> {
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
