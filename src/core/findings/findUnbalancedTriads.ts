import type { Finding } from '../model.ts'
import { isHedged, say, toFinding } from './toFinding.ts'
import type { Pair, Slice } from './toSlice.ts'
import { keyOf } from './toSlice.ts'

/**
 * The enemy of a friend: three of whom one is close to two that are at odds. Such a three is unbalanced, as
 * Dorwin Cartwright and Frank Harary say in "Structural balance", Psychological Review 63 (1956) 277–293.
 * A pair of which both is claimed has no side and makes no such three.
 */
export function findUnbalancedTriads(slice: Slice): readonly Finding[] {
  const pairs = [...slice.pairs.values()]
  const atOdds = pairs.filter(({ warm }) => warm.length === 0)
  const friends = toFriends(pairs.filter(({ cold }) => cold.length === 0))
  return atOdds.flatMap((pair) => {
    const [one, other] = pair.ids
    return [...(friends.get(one) ?? [])]
      .filter((between) => friends.get(other)?.has(between))
      .flatMap((between) => toTriad(slice, between, pair))
  })
}

function toFriends(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const friends = new Map<string, Set<string>>()
  for (const { ids } of pairs)
    for (const [one, other] of [ids, ids.toReversed()])
      if (one !== undefined && other !== undefined)
        friends.set(one, (friends.get(one) ?? new Set()).add(other))
  return friends
}

function toTriad(slice: Slice, between: string, { ids, cold }: Pair): readonly Finding[] {
  const warm = ids.flatMap((id) => slice.pairs.get(keyOf(between, id)) ?? [])
  const grounds = [...warm.map((pair) => pair.warm), cold]
  const [one, other] = [slice.characterOf(ids[0]), slice.characterOf(ids[1])]
  const may = isHedged(grounds) ? 'may ' : ''
  return [
    toFinding({
      type: 'unbalanced',
      about: [between, ...ids],
      rule: 'Three of whom one has only warm ties to two others, who have only cold ones with each other.',
      grounds,
      sentence: say`Warm ties ${may}join ${slice.characterOf(between)} to ${one} and to ${other}, whom cold ones ${may}set apart.`,
    }),
  ]
}
