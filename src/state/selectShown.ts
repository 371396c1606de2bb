import { createSelector } from 'reselect'
import { toShown } from '../core/view/toShown.ts'
import { selectDocument, selectVisible } from './selectors.ts'

/** Ids of what the filter shows, to tell what it hides. */
export const selectShown = createSelector([selectDocument, selectVisible], toShown)
