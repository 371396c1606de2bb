import type { Filter, Focus, Kind, UndatedMode } from '../core/model.ts'
import { kinds } from '../core/model.ts'
import { openFilter } from '../core/visible.ts'
import { withoutComparison } from './compareSlice.ts'
import type { Slice } from './slice.ts'

export interface FilterSlice {
  readonly filter: Filter
  toggleKind(kind: Kind): void
  /** Leaves only this kind on; called again for the same kind it switches all on. */
  soloKind(kind: Kind): void
  showAllKinds(): void
  /** Chooses exactly these installments; none means the whole story. */
  chooseInstallments(ids: readonly string[]): void
  setUndated(mode: UndatedMode): void
  /** Shows only what lies around a character or between two; nothing takes that away. */
  setFocus(focus: Focus | undefined): void
  clearFilter(): void
}

export const filterSlice: Slice<FilterSlice> = (set) => {
  const change = (next: (filter: Filter) => Partial<Filter>) =>
    set(({ filter }) => ({ filter: { ...filter, ...next(filter) } }))
  return {
    filter: openFilter,
    toggleKind: (kind) =>
      change(({ hiddenKinds }) => ({
        hiddenKinds: kinds.filter((one) => hiddenKinds.includes(one) !== (one === kind)),
      })),
    soloKind: (kind) =>
      change(({ hiddenKinds }) => {
        const others = kinds.filter((one) => one !== kind)
        const isSolo = hiddenKinds.length === others.length && !hiddenKinds.includes(kind)
        return { hiddenKinds: isSolo ? [] : others }
      }),
    showAllKinds: () => change(() => ({ hiddenKinds: [] })),
    // One time and two moments cannot be looked at together.
    chooseInstallments: (installments) =>
      set((state) => {
        const { filter, ...left } = withoutComparison(state)
        return { ...left, filter: { ...filter, installments } }
      }),
    setUndated: (undated) => change(() => ({ undated })),
    setFocus: (focus) => change(() => ({ focus })),
    clearFilter: () => set({ filter: openFilter }),
  }
}
