import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { Positions } from '../../core/model.ts'
import { toElements } from '../../core/view/toElements.ts'
import { selectWholeNetwork } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'

/** Draws another work. Filters never come here: they hide what this has drawn. */
export function useElements(cy: Core | undefined, positions: Positions | undefined): void {
  const network = useApp(selectWholeNetwork)
  useEffect(() => {
    if (!cy || !positions) return
    const elements = toElements(network, positions)
    cy.batch(() => {
      cy.elements().remove()
      cy.add(elements.map((element) => structuredClone(element)))
    })
    cy.fit(undefined, 32)
  }, [cy, network, positions])
}
