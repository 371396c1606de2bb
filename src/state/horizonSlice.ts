import type { cutAt } from '../core/horizon.ts'
import type { Horizon } from '../core/model.ts'
import { rememberHorizon } from './horizonMemory.ts'
import { keepWithin } from './keepWithin.ts'
import { selectDocument } from './selectors.ts'
import type { Slice } from './slice.ts'

export interface HorizonSlice {
  /** How far the reader is in the story; absent where the whole of it is seen. */
  readonly horizon?: Horizon | undefined
  /** How a document is cut there; comes with the first horizon, since most readers set none. */
  readonly cutAt?: typeof cutAt | undefined
  /** Shows nothing beyond it from now on, and remembers it for this work. */
  setHorizon(horizon: Horizon | undefined): Promise<void>
}

export const horizonSlice: Slice<HorizonSlice> = (set, get) => ({
  horizon: undefined,
  setHorizon: async (horizon) => {
    const { loaded } = get()
    const { cutAt } = horizon ? await import('../core/horizon.ts') : get()
    const state = get()
    if (state.loaded !== loaded) return
    rememberHorizon(state, horizon)
    set({ horizon, cutAt, ...keepWithin(state, selectDocument({ ...state, horizon, cutAt })) })
  },
})
