import type { ArcView } from './toArc.ts'

export const arcOrders = ['change', 'first', 'citations', 'name'] as const

/** By what pairs can be put in order. */
export type ArcOrder = (typeof arcOrders)[number]

/** The pairs in an order; what is equal stands by name. */
export function sortArcs(arcs: readonly ArcView[], order: ArcOrder): readonly ArcView[] {
  return arcs.toSorted((one, other) => compare[order](one, other) || compare.name(one, other))
}

const compare: Readonly<Record<ArcOrder, (one: ArcView, other: ArcView) => number>> = {
  change: (one, other) => other.changes - one.changes || other.citations - one.citations,
  first: (one, other) => (one.first ?? Infinity) - (other.first ?? Infinity) || 0,
  citations: (one, other) => other.citations - one.citations,
  name: (one, other) => nameOf(one).localeCompare(nameOf(other), 'en'),
}

const nameOf = ({ characters }: ArcView) => characters.map(({ name }) => name).join(' ')
