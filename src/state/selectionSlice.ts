import type { Slice } from './slice.ts'

/** What the reader pointed at: an id of a character, of a relation or of a finding. */
export type Selection =
  | { readonly type: 'character'; readonly id: string }
  | { readonly type: 'relation'; readonly id: string }
  | { readonly type: 'finding'; readonly id: string }

export interface SelectionSlice {
  /** Absent where nothing is chosen: the panel then shows the whole work. */
  readonly selection?: Selection | undefined
  select(selection: Selection | undefined): void
}

export const selectionSlice: Slice<SelectionSlice> = (set) => ({
  selection: undefined,
  select: (selection) => set({ selection }),
})
