import type { ArcQuote } from '../../core/view/toArc.ts'
import { useApp } from '../../state/StoreProvider.tsx'

/** Opens the relation that a quote claims, at its citation. */
export function useOpenQuote(): (quote: ArcQuote) => void {
  const select = useApp((state) => state.select)
  return ({ relation, citation }) => select({ type: 'relation', id: relation, citation })
}
