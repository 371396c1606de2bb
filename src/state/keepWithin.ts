import type { NetworkDocument } from '../core/model.ts'
import type { FilterSlice } from './filterSlice.ts'
import type { SelectionSlice } from './selectionSlice.ts'

type Chosen = Pick<FilterSlice, 'filter'> & Pick<SelectionSlice, 'selection'>

/** Of what is chosen only what the document holds: nothing of the rest may stay in a link. */
export function keepWithin(
  { filter, selection }: Chosen,
  { characters, relations, installments }: NetworkDocument,
): Chosen {
  const holds = (all: readonly { readonly id: string }[], wanted: string) =>
    all.some(({ id }) => id === wanted)
  const isHeld =
    selection && holds(selection.type === 'character' ? characters : relations, selection.id)
  return {
    filter: {
      ...filter,
      installments: filter.installments.filter((id) => holds(installments, id)),
    },
    selection: isHeld ? selection : undefined,
  }
}
