import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AskSlice } from './askSlice.ts'
import { askSlice } from './askSlice.ts'
import type { CorrectionsSlice } from './correctionsSlice.ts'
import { correctionsSlice } from './correctionsSlice.ts'
import type { DrawingSlice } from './drawingSlice.ts'
import { drawingSlice } from './drawingSlice.ts'
import type { FilterSlice } from './filterSlice.ts'
import { filterSlice } from './filterSlice.ts'
import type { LibrarySlice } from './librarySlice.ts'
import { librarySlice } from './librarySlice.ts'
import type { ListSlice } from './listSlice.ts'
import { listSlice } from './listSlice.ts'
import type { HorizonSlice } from './horizonSlice.ts'
import { horizonSlice } from './horizonSlice.ts'
import type { ReviewSlice } from './reviewSlice.ts'
import { reviewSlice } from './reviewSlice.ts'
import type { CompareSlice } from './compareSlice.ts'
import { compareSlice } from './compareSlice.ts'
import type { InsightSlice } from './insightSlice.ts'
import { insightSlice } from './insightSlice.ts'
import type { ViewSlice } from './viewSlice.ts'
import { viewSlice } from './viewSlice.ts'
import type { PlaySlice } from './playSlice.ts'
import { playSlice } from './playSlice.ts'
import type { SelectionSlice } from './selectionSlice.ts'
import { selectionSlice } from './selectionSlice.ts'
import type { UpdateSlice } from './updateSlice.ts'
import { updateSlice } from './updateSlice.ts'
import type { Doors, SourceSlice } from './sourceSlice.ts'
import { sourceSlice } from './sourceSlice.ts'

export type State = SourceSlice &
  HorizonSlice &
  FilterSlice &
  PlaySlice &
  SelectionSlice &
  CorrectionsSlice &
  AskSlice &
  LibrarySlice &
  ListSlice &
  ReviewSlice &
  DrawingSlice &
  CompareSlice &
  InsightSlice &
  ViewSlice &
  UpdateSlice
export type Store = StoreApi<State>

/** Makes the one store of the app. The doors hand in what only they can do: loading works, reading pages. */
export function createAppStore(doors: Doors): Store {
  return createStore<State>()((set, get) => ({
    ...sourceSlice(doors)(set, get),
    ...horizonSlice(set, get),
    ...filterSlice(set, get),
    ...playSlice(set, get),
    ...selectionSlice(set, get),
    ...correctionsSlice(set, get),
    ...askSlice(set, get),
    ...librarySlice(doors.library)(set, get),
    ...listSlice(doors.loadDating)(set, get),
    ...reviewSlice(set, get),
    ...drawingSlice(set, get),
    ...compareSlice(set, get),
    ...insightSlice(set, get),
    ...viewSlice(set, get),
    ...updateSlice(set, get),
  }))
}
