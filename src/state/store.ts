import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CompareSlice } from './compareSlice.ts'
import { compareSlice } from './compareSlice.ts'
import type { FilterSlice } from './filterSlice.ts'
import { filterSlice } from './filterSlice.ts'
import type { InsightSlice } from './insightSlice.ts'
import { insightSlice } from './insightSlice.ts'
import type { SelectionSlice } from './selectionSlice.ts'
import { selectionSlice } from './selectionSlice.ts'
import type { Doors, SourceSlice } from './sourceSlice.ts'
import { sourceSlice } from './sourceSlice.ts'

export type State = SourceSlice & FilterSlice & SelectionSlice & CompareSlice & InsightSlice
export type Store = StoreApi<State>

/** Makes the one store of the app. The doors hand in what only they can do: loading works, reading pages. */
export function createAppStore(doors: Doors): Store {
  return createStore<State>()((set, get) => ({
    ...sourceSlice(doors)(set, get),
    ...filterSlice(set, get),
    ...selectionSlice(set, get),
    ...compareSlice(set, get),
    ...insightSlice(set, get),
  }))
}
