import { createSelector } from 'reselect'
import { toCitationsPage } from '../../core/view/toCitationsPage.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import { selectShown } from '../../state/selectShown.ts'
import type { State } from '../../state/store.ts'

const selectAsk = ({ selection }: State) =>
  selection?.type === 'citation' || selection?.type === 'trope' ? selection : undefined

/** The page of the chosen citation or trope, if one is chosen. */
export const selectCitationsPage = createSelector(
  [selectDocument, selectVisible, selectShown, selectAsk],
  (document, visible, shown, ask) => ask && toCitationsPage(document, visible, shown, ask),
)
