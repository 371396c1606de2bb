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

/** The trope of the citation that was asked for, or that was itself; absent where no such citation is known. */
export const selectAskedTrope = createSelector(
  [selectDocument, ({ selection }: State) => selection],
  ({ citations }, selection) => {
    if (selection?.type === 'citation')
      return citations.find(({ id }) => id === selection.id)?.trope
    if (selection?.type !== 'trope') return undefined
    return citations.find(({ trope }) => trope === selection.id)?.trope
  },
)

/** The two characters whose connection is asked for, if both are known. */
export const selectPathEnds = createSelector(
  [selectDocument, ({ selection }: State) => selection],
  ({ characters }, selection) => {
    if (selection?.type !== 'path') return undefined
    const from = characters.find(({ id }) => id === selection.from)
    const to = characters.find(({ id }) => id === selection.to)
    return from && to && { from, to }
  },
)

/** The work at a glance. */
export const selectSummary = createSelector([selectDocument, selectVisible], toSummary)
