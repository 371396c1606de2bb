import type { BarPlaces } from './placeBars.ts'
import type { BarGroup } from './toTimeline.ts'

/** The label of a season, in pixels from the left of the timeline. */
interface PlacedLabel {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly width: number
  /** It begins left of its bars, and so its words stand at its right. */
  readonly isPushed: boolean
}

export interface Labels {
  readonly labels: readonly PlacedLabel[]
  /** They need more than the width that there is, and have to be scrolled. */
  readonly isScrolled: boolean
}

const letter = 7
const padding = 14

/**
 * Places the label of each season under its bars so that none overlaps another and each is wide enough to press: in
 * full where they fit, else short, else side by side in a row to be scrolled.
 */
export function placeLabels(
  groups: readonly Pick<BarGroup, 'key' | 'label' | 'short' | 'bars'>[],
  places: BarPlaces,
  width: number,
  target: number,
): Labels {
  const named = groups.filter(({ label }) => label !== '')
  const spans = named.map(({ bars }) => spanOf(bars, places))
  const withText = (texts: readonly string[]) => {
    const widths = texts.map((text) => Math.max(target, text.length * letter + padding))
    const xs = pack(
      spans.map(([start]) => start),
      widths,
      width,
    )
    return texts.map((text, at) => ({
      key: named[at]?.key ?? '',
      text,
      x: xs[at] ?? 0,
      width: widths[at] ?? 0,
      isPushed: (xs[at] ?? 0) < (spans[at]?.[0] ?? 0),
    }))
  }
  const full = withText(named.map(({ label }) => label))
  const isUnder = ({ x, width }: PlacedLabel, at: number) => {
    const [start, end] = spans[at] ?? [0, 0]
    return x < end && x + width > start
  }
  if (isInside(full) && full.every(isUnder)) return { labels: full, isScrolled: false }

  const short = withText(named.map(({ short }) => short))
  if (isInside(short)) return { labels: short, isScrolled: false }
  const overhang = short[0]?.x ?? 0
  return {
    labels: short.map((one) => ({ ...one, x: one.x - overhang, isPushed: false })),
    isScrolled: true,
  }
}

function spanOf(
  bars: BarGroup['bars'],
  { starts, barWidth }: BarPlaces,
): readonly [number, number] {
  const [first, last] = [bars[0]?.index ?? 0, bars.at(-1)?.index ?? 0]
  return [starts[first] ?? 0, (starts[last] ?? 0) + barWidth]
}

const isInside = (labels: readonly PlacedLabel[]) => (labels[0]?.x ?? 0) >= 0

/** Pushes what would overlap to the right, then what would stand out to the left; what has no room begins below 0. */
function pack(starts: readonly number[], widths: readonly number[], width: number): number[] {
  const xs: number[] = []
  let free = 0
  for (const [at, start] of starts.entries()) {
    const x = Math.max(start, free)
    xs.push(x)
    free = x + (widths[at] ?? 0)
  }
  let end = width
  for (let at = xs.length - 1; at >= 0; at--) {
    end = Math.min(xs[at] ?? 0, end - (widths[at] ?? 0))
    xs[at] = end
  }
  return xs
}
