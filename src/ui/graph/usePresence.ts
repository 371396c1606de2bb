import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { Network, Positions } from '../../core/model.ts'
import { nodeDiameter } from '../../core/model.ts'
import { toWidth } from '../../core/view/toElements.ts'
import { selectNetwork } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { setDatum, setMarks } from './touch.ts'

/**
 * Hides, ghosts and sizes what the filter changed, and touches nothing else.
 * New positions mean new elements: they are brought to the same state.
 */
export function usePresence(cy: Core | undefined, positions: Positions | undefined): void {
  const network = useApp(selectNetwork)
  useEffect(() => {
    if (!cy) return
    applyPresence(cy, network)
  }, [cy, network, positions])
}

/** Brings every element of the drawing to what the network says of it. */
export function applyPresence(cy: Core, { nodes, edges }: Network): void {
  const shownNodes = new Map(nodes.map((node) => [node.id, node]))
  const shownEdges = new Map(edges.map((edge) => [edge.id, edge]))
  cy.batch(() => {
    for (const [elements, shown] of [
      [cy.nodes(), shownNodes],
      [cy.edges(), shownEdges],
    ] as const)
      setMarks(elements, {
        hidden: (id) => !shown.has(id),
        ghost: (id) => shown.get(id)?.ghost ?? false,
      })
    cy.nodes().forEach((element) => {
      const node = shownNodes.get(element.id())
      if (node) setDatum(element, 'size', nodeDiameter(node.degree))
    })
    cy.edges().forEach((element) => {
      const edge = shownEdges.get(element.id())
      if (edge) setDatum(element, 'width', toWidth(edge.weight))
    })
  })
}
