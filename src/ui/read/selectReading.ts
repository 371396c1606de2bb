import { createSelector } from 'reselect'
import { toProblemLines } from '../../core/view/toProblemLines.ts'
import { toReadingReport } from '../../core/view/toReadingReport.ts'
import { selectDocument } from '../../state/selectors.ts'
import type { State } from '../../state/store.ts'

/** What was read of the page, as far as the reader has seen. */
export const selectReport = createSelector([selectDocument], toReadingReport)

const noPages: NonNullable<NonNullable<State['loaded']>['pages']> = []

/** What could not be read, with the lines of the page. */
export const selectProblemLines = createSelector(
  [selectDocument, ({ loaded }: State) => loaded?.pages ?? noPages],
  ({ problems }, pages) => toProblemLines(problems, pages),
)
