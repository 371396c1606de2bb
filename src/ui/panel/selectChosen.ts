import { createSelector } from 'reselect'
import { selectDocument } from '../../state/selectors.ts'
import type { State } from '../../state/store.ts'

const selectSelection = ({ selection }: State) => selection

/** The chosen relation with its two characters, if one is chosen that the document knows. */
export const selectChosenRelation = createSelector(
  [selectDocument, selectSelection],
  ({ relations, characters }, selection) => {
    if (selection?.type !== 'relation') return undefined
    const relation = relations.find(({ id }) => id === selection.id)
    const source = characters.find(({ id }) => id === relation?.source)
    const target = characters.find(({ id }) => id === relation?.target)
    return relation && source && target && { relation, source, target }
  },
)

/** The chosen character, if one is chosen that the document knows. */
export const selectChosenCharacter = createSelector(
  [selectDocument, selectSelection],
  ({ characters }, selection) =>
    selection?.type === 'character' ? characters.find(({ id }) => id === selection.id) : undefined,
)

/** The trope of the citation that was asked for, or that was itself; absent where no such citation is known. */
export const selectAskedTrope = createSelector(
  [selectDocument, selectSelection],
  ({ citations }, selection) => {
    if (selection?.type === 'citation')
      return citations.find(({ id }) => id === selection.id)?.trope
    if (selection?.type !== 'trope') return undefined
    return citations.find(({ trope }) => trope === selection.id)?.trope
  },
)

/** The two characters whose connection is asked for, if both are known. */
export const selectPathEnds = createSelector(
  [selectDocument, selectSelection],
  ({ characters }, selection) => {
    if (selection?.type !== 'path') return undefined
    const from = characters.find(({ id }) => id === selection.from)
    const to = characters.find(({ id }) => id === selection.to)
    return from && to && { from, to }
  },
)
