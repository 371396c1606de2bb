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
  return [...neighbours, ...ends, ...toHalves(placed)]
}

const toPreset = (one: BarGroup | undefined, other: BarGroup | undefined): readonly Preset[] =>
  one && other
    ? [{ label: `${one.label} and ${other.label}`, moments: momentsOf(one.bars, other.bars) }]
    : []

/** Cuts the story where half of its claims are told, so that both moments have something to tell. */
function toHalves(bars: readonly Bar[]): readonly Preset[] {
  const weights = bars.map(({ warm, cold }) => warm + cold)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let told = 0
  const cut = weights.findIndex((weight) => (told += weight) >= total / 2)
  const last = weights.findLastIndex((weight) => weight > 0)
  const middle = total === 0 ? Math.ceil(bars.length / 2) : Math.max(1, Math.min(cut + 1, last))
  const moments = momentsOf(bars.slice(0, middle), bars.slice(middle))
  return moments.after.length > 0 ? [{ label: 'First and second half of the claims', moments }] : []
}

const momentsOf = (before: readonly Bar[], after: readonly Bar[]): Moments => ({
  before: before.map(({ id }) => id),
  after: after.map(({ id }) => id),
})
