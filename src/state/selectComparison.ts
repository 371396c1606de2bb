import { createSelector } from 'reselect'
import { compareMoments } from '../core/compare/compareMoments.ts'
import { openFilter, toVisible, undatedMode } from '../core/visible.ts'
import { selectDocument } from './selectors.ts'
import type { State } from './store.ts'

/** What the two moments tell differently, of all that the filter lets through; absent where none are compared. */
export const selectComparison = createSelector(
  [selectDocument, ({ filter }: State) => filter, ({ comparison }: State) => comparison],
  (document, filter, moments) => {
    if (!moments) return undefined
    const { relations } = toVisible(document, {
      ...filter,
      installments: openFilter.installments,
      undated: 'shown',
    })
    return compareMoments(relations, document, moments, undatedMode(filter))
  },
)
