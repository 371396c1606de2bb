import type { Slice } from './slice.ts'

export const views = ['network', 'table', 'arcs', 'page'] as const

/** As what the work is shown. */
export type WorkView = (typeof views)[number]

export interface ViewSlice {
  readonly view: WorkView
  show(view: WorkView): void
}

export const viewSlice: Slice<ViewSlice> = (set) => ({
  view: 'network',
  show: (view) => set({ view }),
})
