import { createSelector } from 'reselect'
import { openFilter, toVisible } from '../../core/visible.ts'
import { selectDocument } from '../../state/selectors.ts'

/** All that the document holds, whatever the filter. */
export const selectWhole = createSelector([selectDocument], (document) =>
  toVisible(document, openFilter),
)
