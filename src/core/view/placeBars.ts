/** Where the bars of a timeline stand, in pixels from its left. */
export interface BarPlaces {
  /** The left side of each bar. */
  readonly starts: readonly number[]
  readonly barWidth: number
  /** How many neighbouring bars have to be drawn as one column, so that it can still be seen. */
  readonly perColumn: number
}

const widest = 48
const narrowest = 2.5
const widestGap = 12

/** Fits all bars of groups of these sizes into a width, however many they are: nothing has to be scrolled to. */
export function placeBars(sizes: readonly number[], width: number): BarPlaces {
  const count = sizes.reduce((sum, size) => sum + size, 0)
  if (count === 0) return { starts: [], barWidth: 0, perColumn: 1 }
  const gap = Math.min(widestGap, width / 4 / sizes.length)
  const barWidth = Math.min(widest, (width - gap * (sizes.length - 1)) / count)
  const starts: number[] = []
  for (const [group, size] of sizes.entries())
    for (let place = 0; place < size; place++) starts.push(starts.length * barWidth + group * gap)
  return { starts, barWidth, perColumn: Math.max(1, Math.ceil(narrowest / barWidth)) }
}

/** The bar under a point, or the nearest one. */
export function nearestBar({ starts, barWidth }: BarPlaces, x: number): number {
  const after = starts.findIndex((start) => start > x)
  const at = after === -1 ? starts.length - 1 : Math.max(after - 1, 0)
  const [end, next] = [(starts[at] ?? 0) + barWidth, starts[at + 1] ?? Infinity]
  return next - x < x - end ? at + 1 : at
}
