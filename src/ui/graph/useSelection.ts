import type { CollectionReturnValue, Core } from 'cytoscape'
import { useEffect } from 'react'
import type { Positions } from '../../core/model.ts'
import type { Selection } from '../../state/selectionSlice.ts'
import { selectFinding } from '../../state/selectInsight.ts'
import { selectNetwork } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { idsOf, setMarks } from './touch.ts'

/** Shows what is chosen with its neighbourhood, and quiets the rest. */
export function useSelection(cy: Core | undefined, positions: Positions | undefined): void {
  const selection = useApp((state) => state.selection)
  const relations = useApp(selectFinding)?.relations
  const network = useApp(selectNetwork)
  useEffect(() => {
    if (cy) applySelection(cy, selection, relations)
  }, [cy, selection, relations, network, positions])
}

/** Marks the chosen element, or the relations of a finding, and the surroundings; without a choice nothing is quiet. */
export function applySelection(
  cy: Core,
  selection: Selection | undefined,
  relations: readonly string[] = [],
): void {
  const isDrawn = selection?.type === 'character' || selection?.type === 'relation'
  const ids = new Set(selection?.type === 'finding' ? relations : isDrawn ? [selection.id] : [])
  const chosen = cy.elements().filter((element) => ids.has(element.id()))
  const near = idsOf(neighbourhoodOf(chosen))
  const isOn = chosen.nonempty() && !chosen.hasClass('hidden')
  // What is hidden gets its marks when it is shown.
  const shown = cy.elements().filter((element) => !element.hasClass('hidden'))
  cy.batch(() =>
    setMarks(shown, {
      chosen: (id) => isOn && ids.has(id),
      near: (id) => isOn && near.has(id) && !ids.has(id),
      quiet: (id) => isOn && !near.has(id),
    }),
  )
}

function neighbourhoodOf(chosen: CollectionReturnValue): CollectionReturnValue {
  const ends = chosen.edges().connectedNodes()
  if (ends.nonempty()) return chosen.union(ends)
  const edges = chosen.nodes().connectedEdges().not('.hidden')
  return chosen.union(edges).union(edges.connectedNodes())
}
