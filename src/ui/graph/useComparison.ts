import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { Comparison, Difference, Fate, Positions } from '../../core/model.ts'
import { selectComparison } from '../../state/selectComparison.ts'
import { useApp } from '../../state/StoreProvider.tsx'

/** Marks on the network what differs between two moments, and quiets what does not; nothing moves. */
export function useComparison(cy: Core | undefined, positions: Positions | undefined): void {
  const comparison = useApp(selectComparison)
  useEffect(() => {
    if (!cy || !comparison) return undefined
    let isOver = false
    // After the effects of the drawing around it, which may just be adding the elements.
    queueMicrotask(() => {
      if (!isOver) applyComparison(cy, comparison)
    })
    return () => {
      isOver = true
      clearComparison(cy)
    }
  }, [cy, comparison, positions])
}

const classes = 'differs gained lost same absent'

/** Gives every line its part in the comparison, and quiets whom nothing differs for. */
export function applyComparison(cy: Core, { differences, fates }: Comparison): void {
  const types = new Map(
    differences.flatMap(({ type, before, after }) =>
      [...before, ...after].map(({ id }) => [id, type] as const),
    ),
  )
  cy.batch(() => {
    cy.elements().removeClass(classes)
    cy.edges().forEach((edge) => {
      const [type, fate] = [types.get(edge.id()), fates[edge.id()]]
      edge.data('sign', signOf(type, fate))
      edge.addClass(classOf(type, fate))
    })
    cy.nodes().not(cy.edges('.differs').connectedNodes()).addClass('same')
  })
}

function clearComparison(cy: Core): void {
  if (cy.destroyed()) return
  cy.batch(() => cy.elements().removeClass(classes))
}

const classOf = (type: Difference['type'] | undefined, fate: Fate | undefined) => {
  if (!fate) return 'absent'
  if (!type) return 'same'
  return fate === 'kept' ? 'differs' : `differs ${fate}`
}

/** `+` and `−` for what only one moment has, behind `Δ` where the pair has something at both. */
const signOf = (type: Difference['type'] | undefined, fate: Fate | undefined) => {
  const sign = fate === 'gained' ? '+' : fate === 'lost' ? '−' : ''
  return type === 'changed' ? `Δ${sign}` : sign
}
