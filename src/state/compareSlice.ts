import type { Filter, Moments, UndatedMode } from '../core/model.ts'
import type { Slice } from './slice.ts'

export interface CompareSlice {
  /** The two moments that are compared; absent where none are. */
  readonly comparison?: Moments | undefined
  /** What the comparison put aside, and what comes back after it. */
  readonly beforeComparison?: Filter | undefined
  /** Compares two moments over the whole story; without them, leaves the comparison. */
  compare(moments: Moments | undefined): void
  /** One step back: from what is chosen, else from the comparison. */
  leave(): void
}

/** Undated evidence cannot tell two moments apart, so it is quieted unless the reader wants it. */
export const whileComparing: UndatedMode = 'ghosted'

export const compareSlice: Slice<CompareSlice> = (set) => ({
  comparison: undefined,
  beforeComparison: undefined,
  compare: (comparison) =>
    set((state) => {
      if (!comparison) return withoutComparison(state)
      if (state.comparison) return { comparison, selection: undefined }
      const { filter } = state
      return {
        comparison,
        selection: undefined,
        beforeComparison: filter,
        filter: { ...filter, installments: [], undated: filter.undated ?? whileComparing },
      }
    }),
  leave: () =>
    set((state) => (state.selection ? { selection: undefined } : withoutComparison(state))),
})

type Compared = Pick<CompareSlice, 'comparison' | 'beforeComparison'> & { readonly filter: Filter }

/** The view after a comparison: the time that was chosen before it is chosen again. */
export function withoutComparison({ comparison, beforeComparison, filter }: Compared): Compared {
  if (!comparison || !beforeComparison) return { comparison: undefined, filter }
  const { undated: _, ...rest } = filter
  const { installments, undated } = beforeComparison
  return {
    comparison: undefined,
    beforeComparison: undefined,
    filter: { ...rest, installments, ...(undated && { undated }) },
  }
}
