import type { Positions } from '../core/model.ts'
import type { Slice } from './slice.ts'

export interface DrawingSlice {
  /** Asks the drawing where its nodes stand now, which only it knows; absent where nothing is drawn. */
  readonly readPositions?: (() => Positions) | undefined
  offerPositions(read: (() => Positions) | undefined): void
}

export const drawingSlice: Slice<DrawingSlice> = (set) => ({
  readPositions: undefined,
  offerPositions: (readPositions) => set({ readPositions }),
})
