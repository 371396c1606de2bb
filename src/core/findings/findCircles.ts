import type { Character, Finding } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { isHedged, list, owner, say, toFinding } from './toFinding.ts'
import type { Slice } from './toSlice.ts'

/** Circles that keep to themselves: more ties inside than to all others. */
export function findCircles(slice: Slice): readonly Finding[] {
  const { circles } = slice.measures
  return circles.flatMap((ids) => {
    const own = new Set(ids)
    const pairs = [...slice.pairs.values()]
    const inside = pairs.filter((pair) => pair.ids.every((id) => own.has(id)))
    const outside = pairs.filter((pair) => pair.ids.filter((id) => own.has(id)).length === 1)
    // What is alone on the page is no circle among others.
    const isAlone = pairs.length === inside.length
    if (isAlone || inside.length < ids.length - 1 || inside.length <= outside.length) return []
    const grounds = inside.map(({ warm, cold }) => [...warm, ...cold])
    const leader = leaderOf(slice, ids)
    const others = ids.filter((id) => id !== leader.id).map(slice.characterOf)
    const firm = grounds.filter((ground) => !isHedged([ground]))
    const keeps = firm.length > outside.length ? 'keeps' : 'may keep'
    return [
      toFinding({
        type: 'circle',
        about: [leader.id],
        rule: 'A community found by the Louvain method, with more pairs tied inside it than to others.',
        grounds,
        sentence: say`${owner(leader)} circle, with ${list(others)}, ${keeps} to itself: ${inside.length} of its ${inside.length + outside.length} ties stay inside.`,
      }),
    ]
  })
}

/** The best connected member, after whom a circle is called; a person rather than a group. */
export function leaderOf({ characterOf, measures }: Slice, ids: readonly string[]): Character {
  const byType = groupBy(ids.map(characterOf), ({ type }) => type)
  const candidates = byType.get('person') ?? byType.get('group') ?? []
  const degreeOf = ({ id }: Character) => measures.characters[id]?.degree ?? 0
  return candidates.reduce((best, one) => (degreeOf(one) > degreeOf(best) ? one : best))
}
