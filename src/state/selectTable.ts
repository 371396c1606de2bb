import { createSelector } from 'reselect'
import { toTable } from '../core/view/toTable.ts'
import { selectDocument, selectVisible } from './selectors.ts'

/** What is visible as rows; apart from `selectors.ts` since the first screen has none. */
export const selectTable = createSelector([selectDocument, selectVisible], toTable)
