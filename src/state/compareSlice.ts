import type { Moments } from '../core/model.ts'
import type { Slice } from './slice.ts'

export interface CompareSlice {
  /** The two moments that are compared; absent where none are. */
  readonly comparison?: Moments | undefined
  /** Compares two moments over the whole story; without them, leaves the comparison. */
  compare(moments: Moments | undefined): void
  /** One step back: from what is chosen, else from the comparison. */
  leave(): void
}

export const compareSlice: Slice<CompareSlice> = (set) => ({
  comparison: undefined,
  compare: (comparison) =>
    set(({ filter }) => ({
      comparison,
      selection: undefined,
      filter: comparison ? { ...filter, installments: [] } : filter,
    })),
  leave: () =>
    set(({ selection }) => (selection ? { selection: undefined } : { comparison: undefined })),
})
