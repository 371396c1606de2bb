import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import { findMuted } from '../../core/layout/chooseLabels.ts'
import type { Network, Positions } from '../../core/model.ts'
import { selectNetwork } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { setMarks } from './touch.ts'
import { fontSizeOf } from './useTheme.ts'

/** Lets names give way before they lie over each other; whoever is chosen or pointed at keeps his. */
export function useLabels(cy: Core | undefined, positions: Positions | undefined): void {
  const network = useApp(selectNetwork)
  useEffect(() => {
    if (cy && positions) applyLabels(cy, network)
  }, [cy, network, positions])
}

/** Mutes the names that would cover others where the nodes stand now. */
function applyLabels(cy: Core, network: Network): void {
  const places = Object.fromEntries(
    cy.nodes().map((node) => [node.id(), [node.position('x'), node.position('y')] as const]),
  )
  const muted = findMuted(network, places, fontSizeOf(cy))
  cy.batch(() => setMarks(cy.nodes(), { muted: (id) => muted.has(id) }))
}
