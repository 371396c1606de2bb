import type { Installment } from '../model.ts'
import { canBeSeason } from './findCounted.ts'
import type { Reference } from './findReferences.ts'
import type { Range } from './readCount.ts'

const mostAtOnce = 50

/** Where no list is known the number itself is the installment: "S2E6", "Chapter 3", "Act II". */
export function placeFree(
  { unit: word, ranges = [], season }: Reference,
  unit: string | undefined,
): readonly Installment[] {
  const numbers = toNumbers(ranges)
  if (season) {
    const [first, second] = toNumbers(season.ranges)
    if (first === undefined || second !== undefined) return []
    return numbers.map((number) => ({
      id: `s${first}e${number}`,
      season: first,
      ...wordOf(season.unit),
      number,
    }))
  }
  if (word !== undefined && word !== unit && canBeSeason(word))
    return numbers.map((number) => ({ id: `s${number}`, season: number, ...wordOf(word) }))
  if (word === 'scene' && unit !== 'scene') return []
  return numbers.map((number) => ({ id: `e${number}`, number }))
}

const wordOf = (word: string) => (word === 'season' ? {} : { seasonWord: word })

/** Every number of the ranges; none where they are counted from an end that nobody knows. */
function toNumbers(ranges: readonly Range[]): readonly number[] {
  return ranges.flatMap(([first, last]) =>
    first < 1 || last < first
      ? []
      : Array.from({ length: Math.min(last - first + 1, mostAtOnce) }, (_, step) => first + step),
  )
}
