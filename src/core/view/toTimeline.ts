import type { Installment, InstallmentCount } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { isPlaced } from '../text/placed.ts'
import {
  toInstallmentCode,
  toInstallmentLabel,
  toInstallmentName,
  toSeasonCode,
  toSeasonName,
} from './toInstallmentName.ts'

/** One installment as a bar. */
export interface Bar {
  readonly id: string
  /** Its place among all bars, from 0. */
  readonly index: number
  readonly name: string
  /** The same where room is scarce: `S1 E11, “Lose Yourself”`. */
  readonly label: string
  /** And where there is hardly any: `S1 E11`. */
  readonly short: string
  readonly warm: number
  readonly cold: number
  readonly chosen: boolean
}

/** Neighbouring bars under one label. */
export interface BarGroup {
  readonly key: string
  readonly label: string
  /** The same where room is scarce. */
  readonly short: string
  readonly bars: readonly Bar[]
  /** All of its bars are chosen, and none outside. */
  readonly chosen: boolean
}

export interface Timeline {
  readonly groups: readonly BarGroup[]
  /** All bars in the order in which they are drawn. */
  readonly bars: readonly Bar[]
  /** The chosen time in words; absent for the whole story. */
  readonly chosen?: string
  /** The chosen bars where they stand side by side. */
  readonly range?: Range
}

/** The first and the last of neighbouring bars, by their index. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** The story's time as bars, grouped by season; what the list cannot place stands at the end. */
export function toTimeline(counts: readonly InstallmentCount[], unit: string): Timeline {
  const isOrdered = counts.some(({ installment }) => isPlaced(installment))
  const keyOf = ({ installment }: InstallmentCount) =>
    installment.season !== undefined
      ? `season ${installment.season}`
      : isOrdered && !isPlaced(installment)
        ? 'unplaced'
        : 'all'

  const chosenCount = counts.filter((count) => count.chosen).length
  const members = [...groupBy(counts, keyOf)].toSorted(
    ([one], [other]) => Number(one === 'unplaced') - Number(other === 'unplaced'),
  )
  let start = 0
  const groups = members.map(([key, counts]) => {
    const group = toGroup(key, counts, start, chosenCount, unit)
    start += counts.length
    return group
  })
  const bars = groups.flatMap((group) => group.bars)
  const range = toRange(bars, chosenCount)
  if (chosenCount === 0) return { groups, bars }
  const whole = groups.find((group) => group.chosen && group.label !== '' && group.bars.length > 1)
  const chosen = whole?.label ?? nameChosen(bars, range, chosenCount, unit)
  return { groups, bars, chosen, ...(range && { range }) }
}

function toGroup(
  key: string,
  members: readonly InstallmentCount[],
  start: number,
  chosenCount: number,
  unit: string,
): BarGroup {
  const first = members[0]?.installment
  const bars = members.map(({ installment, warm, cold, chosen }, place) => ({
    id: installment.id,
    index: start + place,
    name: toInstallmentName(installment, unit),
    label: toInstallmentLabel(installment, unit),
    short: toInstallmentCode(installment, unit),
    warm,
    cold,
    chosen,
  }))
  const chosen = chosenCount === bars.length && bars.every((bar) => bar.chosen)
  return { key, ...toLabel(key, first, unit), bars, chosen }
}

function toLabel(key: string, first: Installment | undefined, unit: string) {
  const { season, seasonWord } = first ?? {}
  if (season !== undefined)
    return {
      label: toSeasonName(season, unit, seasonWord),
      short: toSeasonCode(season, unit, seasonWord),
    }
  return key === 'unplaced' ? { label: 'Unplaced', short: '?' } : { label: '', short: '' }
}

function toRange(bars: readonly Bar[], chosenCount: number): Range | undefined {
  const first = bars.findIndex((bar) => bar.chosen)
  const last = bars.findLastIndex((bar) => bar.chosen)
  return first !== -1 && last - first + 1 === chosenCount ? { first, last } : undefined
}

function nameChosen(
  bars: readonly Bar[],
  range: Range | undefined,
  chosenCount: number,
  unit: string,
): string {
  const [first, last] = [bars[range?.first ?? -1], bars[range?.last ?? -1]]
  if (!first || !last) return `${chosenCount} ${unit}s`
  return first === last ? first.label : `${first.short} to ${last.short}`
}
