import type { Slice } from './slice.ts'

/** What the reader pointed at: an id of a character or of a relation. */
export type Selection =
  | { readonly type: 'character'; readonly id: string }
  | {
      readonly type: 'relation'
      readonly id: string
      /** The citation that the reader wants to see of it. */
      readonly citation?: string
    }

export interface SelectionSlice {
  /** Absent where nothing is chosen: the panel then shows the whole work. */
  readonly selection?: Selection | undefined
  select(selection: Selection | undefined): void
}

export const selectionSlice: Slice<SelectionSlice> = (set) => ({
  selection: undefined,
  select: (selection) => set({ selection }),
})
