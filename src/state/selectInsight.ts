import { createSelector } from 'reselect'
import type { Insight } from '../core/model.ts'
import { selectVisible } from './selectors.ts'
import type { State } from './store.ts'

/** What was worked out for the view on screen; absent until the worker has answered. */
export const selectInsight = (state: State): Insight | undefined =>
  state.insight?.visible === selectVisible(state) ? state.insight : undefined

const selectFindingId = ({ selection }: State) =>
  selection?.type === 'finding' ? selection.id : undefined

/** The chosen finding, where it holds in the view on screen. */
export const selectFinding = createSelector([selectInsight, selectFindingId], (insight, id) =>
  id === undefined ? undefined : insight?.findings.find((finding) => finding.id === id),
)
