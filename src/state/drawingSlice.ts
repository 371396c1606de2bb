import type { Positions } from '../core/model.ts'
import type { Slice } from './slice.ts'

/** As they stand on this screen, or as on a wide one, which is how a layout is handed on. */
type ReadPositions = (as: 'drawn' | 'wide') => Positions

export interface DrawingSlice {
  /** Asks the drawing where its nodes stand now, which only it knows; absent where nothing is drawn. */
  readonly readPositions?: ReadPositions | undefined
  offerPositions(read: ReadPositions | undefined): void
}

export const drawingSlice: Slice<DrawingSlice> = (set) => ({
  readPositions: undefined,
  offerPositions: (readPositions) => set({ readPositions }),
})
