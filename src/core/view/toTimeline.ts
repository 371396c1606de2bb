import type { Installment, InstallmentCount } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
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
  /** Claims in the highest bar. */
  readonly highest: number
  /** The chosen time in words; absent for the whole story. */
  readonly chosen?: string
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
  const groups = [...groupBy(counts, keyOf)]
    .map(([key, members]) => toGroup(key, members, chosenCount, unit))
    .toSorted((one, other) => Number(one.key === 'unplaced') - Number(other.key === 'unplaced'))
  const bars = groups.flatMap((group) => group.bars)
  const timeline = {
    groups,
    bars,
    highest: Math.max(0, ...bars.map(({ warm, cold }) => warm + cold)),
  }
  if (chosenCount === 0) return timeline
  const whole = groups.find((group) => group.chosen && group.label !== '' && group.bars.length > 1)
  return { ...timeline, chosen: whole?.label ?? nameChosen(bars, unit) }
}

function toGroup(
  key: string,
  members: readonly InstallmentCount[],
  chosenCount: number,
  unit: string,
): BarGroup {
  const first = members[0]?.installment
  const bars = members.map(({ installment, warm, cold, chosen }) => ({
    id: installment.id,
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

function nameChosen(bars: readonly Bar[], unit: string): string {
  const chosen = bars.filter((bar) => bar.chosen)
  const [first, last] = [chosen.at(0), chosen.at(-1)]
  if (!first || !last) return ''
  if (first === last) return first.label
  const isRange = bars.indexOf(last) - bars.indexOf(first) + 1 === chosen.length
  return isRange ? `${first.short} to ${last.short}` : `${chosen.length} ${unit}s`
}

const isPlaced = ({ season, number }: Installment) => season !== undefined || number !== undefined
