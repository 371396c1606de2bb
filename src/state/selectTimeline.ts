import { createSelector } from 'reselect'
import { toTimeline } from '../core/view/toTimeline.ts'
import { selectDocument, selectVisible } from './selectors.ts'
import type { State } from './store.ts'

/** The story's time as bars; all of it stands before the horizon. */
export const selectTimeline = createSelector(
  [
    (state: State) => selectVisible(state).timeline,
    (state: State) => selectDocument(state).work.unit,
  ],
  toTimeline,
)
