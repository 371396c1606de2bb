import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import { toHighLayout } from '../../core/layout/toHighLayout.ts'
import type { Positions } from '../../core/model.ts'
import { toElements } from '../../core/view/toElements.ts'
import { selectWholeNetwork } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'

/** Draws another work. Filters never come here: they hide what this has drawn. */
export function useElements(cy: Core | undefined, positions: Positions | undefined): void {
  const network = useApp(selectWholeNetwork)
  useEffect(() => {
    if (!cy || !positions) return
    const isHigh = cy.height() > cy.width()
    const elements = toElements(network, isHigh ? toHighLayout(network, positions) : positions)
    cy.batch(() => {
      cy.elements().remove()
      cy.add(elements.map((element) => structuredClone(element)))
    })
  }, [cy, network, positions])
}
