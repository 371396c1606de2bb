import { createSelector } from 'reselect'
import { buildArcs } from '../core/arcs/buildArcs.ts'
import { toArcs } from '../core/view/toArc.ts'
import { toArcAxis } from '../core/view/toArcAxis.ts'
import { selectDocument, selectVisible } from './selectors.ts'
import type { State } from './store.ts'

const selectBuilt = createSelector([selectDocument, selectVisible], (document, { allTime }) =>
  buildArcs(allTime, document.installments, document.citations),
)

/** Every pair through the story, ready to be drawn; apart from `selectors.ts` since the first screen has none. */
export const selectArcs = createSelector([selectDocument, selectBuilt], toArcs)

/** The time along which arcs run, with what the reader chose of it. */
export const selectArcAxis = createSelector(
  [selectDocument, selectBuilt, ({ filter }: State) => filter.installments],
  ({ work }, { installments }, chosen) => toArcAxis(installments, work.unit, chosen),
)
