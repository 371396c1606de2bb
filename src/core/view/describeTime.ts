import { toNumber } from './toCount.ts'
import type { Bar, Timeline } from './toTimeline.ts'

/** A part of the story in words: what it is called, and what is dated there. */
export interface TimeWords {
  readonly name: string
  /** The installment that it comes to, where what it holds is told of that one alone. */
  readonly at?: string
  /** Empty where that is not told. */
  readonly holds: string
}

/** What a bar holds: `5 warm, 2 cold`. */
export function describeBar({ warm, cold }: Pick<Bar, 'warm' | 'cold'>): string {
  return warm + cold === 0 ? 'nothing dated' : `${toNumber(warm)} warm, ${toNumber(cold)} cold`
}

/** The chosen time; where it is all up to a bar, what that one adds. Absent for the whole story. */
export function describeChosen({ chosen, range, bars }: Timeline): TimeWords | undefined {
  if (chosen === undefined) return undefined
  const last = bars[range?.last ?? -1]
  if (!range || !last || (range.first > 0 && range.first < range.last))
    return { name: chosen, holds: '' }
  const holds = describeBar(last)
  return range.first === range.last
    ? { name: chosen, holds }
    : { name: chosen, at: last.short, holds }
}
