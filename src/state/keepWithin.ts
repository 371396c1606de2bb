import type { NetworkDocument } from '../core/model.ts'
import type { CompareSlice } from './compareSlice.ts'
import type { FilterSlice } from './filterSlice.ts'
import type { Selection, SelectionSlice } from './selectionSlice.ts'

type Chosen = Pick<FilterSlice, 'filter'> &
  Pick<SelectionSlice, 'selection'> &
  Partial<Pick<CompareSlice, 'comparison'>>

/** Of what is chosen only what the document holds: nothing of the rest may stay in a link. */
export function keepWithin(
  { filter, selection, comparison }: Chosen,
  document: NetworkDocument,
): Chosen {
  const times = idsOf(document.installments)
  const isSeen = (ids: readonly string[]) => ids.every((id) => times.has(id))
  return {
    comparison:
      comparison && isSeen([...comparison.before, ...comparison.after]) ? comparison : undefined,
    filter: { ...filter, installments: filter.installments.filter((id) => times.has(id)) },
    selection: selection && isHeld(selection, document) ? selection : undefined,
  }
}

/** Whether all that a selection names is in the document. */
function isHeld(selection: Selection, document: NetworkDocument): boolean {
  const characters = idsOf(document.characters)
  const citations = idsOf(document.citations)
  switch (selection.type) {
    case 'character':
      return characters.has(selection.id)
    case 'path':
      return characters.has(selection.from) && characters.has(selection.to)
    case 'citation':
      return citations.has(selection.id)
    case 'finding':
      // It is found anew in what remains, or told to be gone.
      return true
    case 'trope':
      return document.citations.some(({ trope }) => trope === selection.id)
    default:
      return (
        idsOf(document.relations).has(selection.id) &&
        (selection.citation === undefined || citations.has(selection.citation))
      )
  }
}

const idsOf = (all: readonly { readonly id: string }[]) => new Set(all.map(({ id }) => id))
