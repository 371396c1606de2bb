import type { PathMode } from '../core/model.ts'
import type { Slice } from './slice.ts'

/** The way from one character to another that the reader looks at. */
export interface PathSelection {
  readonly type: 'path'
  readonly from: string
  readonly to: string
  readonly by: PathMode
  /** Which of the paths, from 0. */
  readonly index: number
}

/** What the reader pointed at. */
export type Selection =
  | { readonly type: 'character'; readonly id: string }
  /** A relation, where need be at one of its citations. */
  | { readonly type: 'relation'; readonly id: string; readonly citation?: string }
  | { readonly type: 'citation'; readonly id: string }
  /** All citations of a trope; its id is its name. */
  | { readonly type: 'trope'; readonly id: string }
  | { readonly type: 'finding'; readonly id: string }
  | PathSelection

export interface SelectionSlice {
  /** Absent where nothing is chosen: the panel then shows the whole work. */
  readonly selection?: Selection | undefined
  select(selection: Selection | undefined): void
}

export const selectionSlice: Slice<SelectionSlice> = (set) => ({
  selection: undefined,
  select: (selection) => set({ selection }),
})
