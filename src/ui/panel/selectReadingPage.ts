import { createSelector } from 'reselect'
import { toReadingPage } from '../../core/view/toReadingPage.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import { selectShown } from '../../state/selectShown.ts'
import type { State } from '../../state/store.ts'

/** The whole page, as far as the view shows it. */
export const selectReadingPage = createSelector(
  [selectDocument, selectVisible, selectShown],
  toReadingPage,
)

/** The citation that the reader asks for, if any; of a trope its first. */
export const selectWantedCitation = createSelector(
  [selectDocument, ({ selection }: State) => selection],
  ({ citations }, selection) => {
    if (selection?.type === 'citation') return selection.id
    if (selection?.type === 'relation') return selection.citation
    if (selection?.type !== 'trope') return undefined
    return citations.find(({ trope }) => trope === selection.id)?.id
  },
)
