import { createSelector } from 'reselect'
import { toCharacterPage } from '../../core/view/toCharacterPage.ts'
import { toRelationPage } from '../../core/view/toRelationPage.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import { selectChosenCharacter, selectChosenRelation } from './selectChosen.ts'

/** The page of the chosen relation, if one is chosen. */
export const selectRelationPage = createSelector(
  [selectDocument, selectVisible, selectChosenRelation],
  (document, visible, chosen) => chosen && toRelationPage(document, visible, chosen.relation.id),
)

/** The page of the chosen character, if one is chosen. */
export const selectCharacterPage = createSelector(
  [selectDocument, selectVisible, selectChosenCharacter],
  (document, visible, chosen) => chosen && toCharacterPage(document, visible, chosen.id),
)
