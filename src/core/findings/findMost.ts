import type { Character, Finding, FindingType, Kind } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { isHedged, list, say, toBe, toFinding } from './toFinding.ts'
import type { Claim, Slice } from './toSlice.ts'
import { toArrows } from './toSlice.ts'

const sorts: readonly {
  readonly type: FindingType
  readonly kind: Kind
  readonly word: string
}[] = [
  { type: 'most-envied', kind: 'jealousy', word: 'envied' },
  { type: 'most-betrayed', kind: 'betrayal', word: 'betrayed' },
  { type: 'most-admired', kind: 'admiration', word: 'admired' },
]

// One who is envied by one other stands out by nothing; of many that are level none does.
const least = 2
const mostLevel = 3

/** Who is envied, betrayed and admired by the most others, by two at least. */
export const findMost = (slice: Slice): readonly Finding[] =>
  sorts.flatMap((sort) => findMostOf(slice, sort))

function findMostOf(slice: Slice, { type, kind, word }: (typeof sorts)[number]) {
  const arrows = [...toArrows(slice, kind)].map(([way, claims]) => {
    const [from = '', to = ''] = way.split('>')
    return { from, to, claims }
  })
  const targets = [...groupBy(arrows, ({ to }) => to)]
  const highest = Math.max(least, ...targets.map(([, own]) => own.length))
  const level = targets.filter(([, own]) => own.length === highest)
  if (level.length > mostLevel) return []
  return level.map(([id, own]): Finding => {
    const grounds = own.map(({ claims }) => claims)
    const target = slice.characterOf(id)
    const by = own.map(({ from }) => slice.characterOf(from))
    return toFinding({
      type,
      about: [id],
      rule: `Whoever is ${word} by the most others in view, and by ${least} at least.`,
      grounds,
      sentence: toSentence(target, by, grounds, level.length === 1 ? `${word} most` : word),
    })
  })
}

const toSentence = (
  target: Character,
  by: readonly Character[],
  grounds: readonly (readonly Claim[])[],
  words: string,
) => say`${target} ${toBe(target, isHedged(grounds))} ${words}, by ${list(by)}.`
