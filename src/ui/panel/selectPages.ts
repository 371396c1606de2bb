import { createSelector } from 'reselect'
import { toCharacterPage } from '../../core/view/toCharacterPage.ts'
import { toRelationPage } from '../../core/view/toRelationPage.ts'
import { toSummary } from '../../core/view/toSummary.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import type { State } from '../../state/store.ts'

const selectRelationId = ({ selection }: State) =>
  selection?.type === 'relation' ? selection.id : undefined

const selectCharacterId = ({ selection }: State) =>
  selection?.type === 'character' ? selection.id : undefined

/** The page of the chosen relation, if one is chosen. */
export const selectRelationPage = createSelector(
  [selectDocument, selectVisible, selectRelationId],
  (document, visible, id) => (id === undefined ? undefined : toRelationPage(document, visible, id)),
)

/** The page of the chosen character, if one is chosen. */
export const selectCharacterPage = createSelector(
  [selectDocument, selectVisible, selectCharacterId],
  (document, visible, id) =>
    id === undefined ? undefined : toCharacterPage(document, visible, id),
)

/** The work at a glance. */
export const selectSummary = createSelector([selectDocument, selectVisible], toSummary)
