import { createSelector } from 'reselect'
import { findPaths } from '../core/paths/findPaths.ts'
import { whyNoPath } from '../core/whyNoPath.ts'
import { selectDocument, selectVisible } from './selectors.ts'
import type { State } from './store.ts'

const pathIn = ({ selection }: State) => (selection?.type === 'path' ? selection : undefined)
const selectFrom = (state: State) => pathIn(state)?.from
const selectTo = (state: State) => pathIn(state)?.to
const selectMode = (state: State) => pathIn(state)?.by
const selectIndex = (state: State) => pathIn(state)?.index ?? 0

/** The best paths in the view between the two chosen characters; none where no two are chosen. */
export const selectPaths = createSelector(
  [selectVisible, selectFrom, selectTo, selectMode],
  ({ relations }, from, to, mode) =>
    from !== undefined && to !== undefined && mode ? findPaths(relations, from, to, mode) : [],
)

/** The path that the reader looks at; the last one where there are fewer than when it was chosen. */
export const selectPath = createSelector(
  [selectPaths, selectIndex],
  (paths, index) => paths[index] ?? paths.at(-1),
)

/** What stands in the way where there is no path; nothing where there is one. */
export const selectNoPath = createSelector(
  [selectPaths, selectDocument, ({ filter }: State) => filter, selectFrom, selectTo, selectMode],
  (paths, document, filter, from, to, mode) =>
    paths.length === 0 && from !== undefined && to !== undefined && mode
      ? whyNoPath(document, filter, from, to, mode)
      : undefined,
)
