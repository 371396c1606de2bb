import type { Filter, NetworkDocument, PathMode } from './model.ts'
import { findPaths } from './paths/findPaths.ts'
import { openFilter, toVisible } from './visible.ts'

const filterParts = ['kinds', 'time', 'undated', 'focus'] as const

/** A part of the filter that can be opened by itself. */
export type FilterPart = (typeof filterParts)[number]

/** Why two characters have no path in the view. */
export interface NoPath {
  /** Hops of the shortest path over all kinds in the view, where only friendly ones were asked for. */
  readonly unfriendly?: number
  /** Hops of the shortest path with every filter open. */
  readonly unfiltered?: number
  /** Parts of the filter each of which, opened alone, leaves a path. */
  readonly blockedBy: readonly FilterPart[]
}

/** Says what stands in the way of a path: the mode, the filter, or nothing that the reader could change. */
export function whyNoPath(
  document: NetworkDocument,
  filter: Filter,
  from: string,
  to: string,
  mode: PathMode,
): NoPath {
  const hopsWith = (one: Filter, by: PathMode) =>
    findPaths(toVisible(document, one).relations, from, to, by, 1)[0]?.hops.length
  const unfriendly = mode === 'friendly' ? hopsWith(filter, 'shortest') : undefined
  const unfiltered = hopsWith(openFilter, mode)
  return {
    ...(unfriendly !== undefined && { unfriendly }),
    ...(unfiltered !== undefined && { unfiltered }),
    blockedBy: filterParts.filter(
      (part) =>
        openings[part](filter) !== filter && hopsWith(openings[part](filter), mode) !== undefined,
    ),
  }
}

/** The filter with one part opened; itself where that part is open already. */
const openings: Readonly<Record<FilterPart, (filter: Filter) => Filter>> = {
  kinds: (filter) => (filter.hiddenKinds.length > 0 ? { ...filter, hiddenKinds: [] } : filter),
  time: (filter) => (filter.installments.length > 0 ? { ...filter, installments: [] } : filter),
  undated: (filter) => (filter.undated === 'hidden' ? { ...filter, undated: 'shown' } : filter),
  focus: (filter) => (filter.focus ? { ...filter, focus: undefined } : filter),
}
