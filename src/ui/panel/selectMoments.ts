import { createSelector } from 'reselect'
import { toPresets } from '../../core/view/toPresets.ts'
import { toTimeline } from '../../core/view/toTimeline.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import type { State } from '../../state/store.ts'

/** The installments in order, grouped by season, as moments are chosen from them. */
export const selectCalendar = createSelector(
  [
    (state: State) => selectVisible(state).timeline,
    (state: State) => selectDocument(state).work.unit,
  ],
  (counts, unit) =>
    toTimeline(
      counts.map((count) => ({ ...count, chosen: false })),
      unit,
    ),
)

/** Pairs of moments to begin with. */
export const selectPresets = createSelector([selectCalendar], toPresets)

/** The two moments that a comparison begins with: the halves of the claims, which every work of two installments has. */
export const selectDefaultMoments = createSelector(
  [selectPresets],
  (presets) => presets.at(-1)?.moments,
)
