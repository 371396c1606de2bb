import type { Moments } from '../model.ts'
import type { Bar, BarGroup, Timeline } from './toTimeline.ts'

/** Two moments that are worth comparing, and what they are called. */
export interface Preset {
  readonly label: string
  readonly moments: Moments
}

const mostNeighbours = 3

/** Moments to begin with: seasons that follow each other, the first and the last, and the two halves. */
export function toPresets({ groups, bars }: Pick<Timeline, 'groups' | 'bars'>): readonly Preset[] {
  const seasons = groups.filter(({ label, key }) => label !== '' && key !== 'unplaced')
  const neighbours = seasons
    .slice(1, 1 + mostNeighbours)
    .flatMap((season, index) => toPreset(seasons[index], season))
  const ends = seasons.length > 2 ? toPreset(seasons[0], seasons.at(-1)) : []
  const unplaced = new Set(groups.find(({ key }) => key === 'unplaced')?.bars)
  const placed = bars.filter((bar) => !unplaced.has(bar))
  const middle = Math.ceil(placed.length / 2)
  return [...neighbours, ...ends, ...toHalves(placed.slice(0, middle), placed.slice(middle))]
}

const toPreset = (one: BarGroup | undefined, other: BarGroup | undefined): readonly Preset[] =>
  one && other
    ? [{ label: `${one.label} and ${other.label}`, moments: momentsOf(one.bars, other.bars) }]
    : []

const toHalves = (one: readonly Bar[], other: readonly Bar[]): readonly Preset[] =>
  other.length > 0 ? [{ label: 'First half and second half', moments: momentsOf(one, other) }] : []

const momentsOf = (before: readonly Bar[], after: readonly Bar[]): Moments => ({
  before: before.map(({ id }) => id),
  after: after.map(({ id }) => id),
})
