import { createSelector } from 'reselect'
import { toFindingPage } from '../../core/view/toFindingPage.ts'
import { selectFinding } from '../../state/selectInsight.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'

/** The page of the chosen finding, if it holds in the view. */
export const selectFindingPage = createSelector(
  [selectDocument, selectVisible, selectFinding],
  (document, visible, finding) => finding && toFindingPage(document, visible, finding),
)
