import { toCount } from '../../core/view/toCount.ts'
import type { Bar } from '../../core/view/toTimeline.ts'

/** Counts of a bar in words: `3 claims: 2 warm, 1 cold`. */
export function describe({ warm, cold }: Bar): string {
  const total = warm + cold
  return total === 0 ? 'no claims' : `${toCount(total, 'claim')}: ${warm} warm, ${cold} cold`
}
