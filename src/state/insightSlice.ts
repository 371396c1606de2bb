import type { Insight, Visible } from '../core/model.ts'
import type { Slice } from './slice.ts'

/** An answer of the worker, with the view that it is about. */
interface Answer extends Insight {
  readonly visible: Visible
}

export interface InsightSlice {
  /** The latest answer; it may be about a view that is no longer shown, so read it through `selectInsight`. */
  readonly insight?: Answer | undefined
  learn(insight: Answer): void
}

export const insightSlice: Slice<InsightSlice> = (set) => ({
  insight: undefined,
  learn: (insight) => set({ insight }),
})
