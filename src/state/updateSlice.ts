import type { Slice } from './slice.ts'

export interface UpdateSlice {
  /** Loads the newer app, where one is ready. */
  readonly update?: (() => Promise<void>) | undefined
  /** Goes on with this one; the newer comes with the next visit. */
  putOffUpdate(): void
}

export const updateSlice: Slice<UpdateSlice> = (set) => ({
  update: undefined,
  putOffUpdate: () => set({ update: undefined }),
})
