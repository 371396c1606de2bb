import type { Core, SingularElementArgument } from 'cytoscape'
import { useEffect } from 'react'
import type { Network, Positions } from '../../core/model.ts'
import { nodeDiameter } from '../../core/model.ts'
import { toWidth } from '../../core/view/toElements.ts'
import { selectNetwork } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'

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
    cy.nodes().forEach((element) => {
      const node = shownNodes.get(element.id())
      setClasses(element, node)
      if (node) setData(element, 'size', nodeDiameter(node.degree))
    })
    cy.edges().forEach((element) => {
      const edge = shownEdges.get(element.id())
      setClasses(element, edge)
      if (edge) setData(element, 'width', toWidth(edge.weight))
    })
  })
}

function setClasses(
  element: SingularElementArgument,
  shown: { readonly ghost: boolean } | undefined,
): void {
  if (element.hasClass('hidden') !== !shown) element.toggleClass('hidden', !shown)
  const isGhost = shown?.ghost ?? false
  if (element.hasClass('ghost') !== isGhost) element.toggleClass('ghost', isGhost)
}

function setData(element: SingularElementArgument, key: string, value: number): void {
  if (element.data(key) !== value) element.data(key, value)
}
