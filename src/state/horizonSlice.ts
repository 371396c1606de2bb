import type { Horizon } from '../core/model.ts'
import { rememberHorizon } from './horizonMemory.ts'
import { keepWithin } from './keepWithin.ts'
import { selectDocument } from './selectors.ts'
import type { Slice } from './slice.ts'

export interface HorizonSlice {
  /** How far the reader is in the story; absent where the whole of it is seen. */
  readonly horizon?: Horizon | undefined
  /** Shows nothing beyond it from now on, and remembers it for this work. */
  setHorizon(horizon: Horizon | undefined): void
}

export const horizonSlice: Slice<HorizonSlice> = (set, get) => ({
  horizon: undefined,
  setHorizon: (horizon) => {
    const state = get()
    rememberHorizon(state, horizon)
    set({ horizon, ...keepWithin(state, selectDocument({ ...state, horizon })) })
  },
})
