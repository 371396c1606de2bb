import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { Comparison, Difference, Fate, Positions } from '../../core/model.ts'
import { selectComparison } from '../../state/selectComparison.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { idsOf, setDatum, setMarks } from './touch.ts'

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

/** Gives every line its part in the comparison, and quiets whom nothing differs for. */
export function applyComparison(cy: Core, { differences, fates }: Comparison): void {
  const types = new Map(
    differences.flatMap(({ type, before, after }) =>
      [...before, ...after].map(({ id }) => [id, type] as const),
    ),
  )
  cy.batch(() => {
    cy.edges().forEach((edge) =>
      setDatum(edge, 'sign', signOf(types.get(edge.id()), fates[edge.id()])),
    )
    setMarks(cy.edges(), {
      differs: (id) => fates[id] !== undefined && types.has(id),
      gained: (id) => fates[id] === 'gained' && types.has(id),
      lost: (id) => fates[id] === 'lost' && types.has(id),
      same: (id) => fates[id] !== undefined && !types.has(id),
      absent: (id) => fates[id] === undefined,
    })
    const touched = idsOf(cy.edges('.differs').connectedNodes())
    setMarks(cy.nodes(), { same: (id) => !touched.has(id) })
  })
}

function clearComparison(cy: Core): void {
  if (cy.destroyed()) return
  const no = () => false
  cy.batch(() =>
    setMarks(cy.elements(), { differs: no, gained: no, lost: no, same: no, absent: no }),
  )
}

/** `+` and `−` for what only one moment has, behind `Δ` where the pair has something at both. */
const signOf = (type: Difference['type'] | undefined, fate: Fate | undefined) => {
  const sign = fate === 'gained' ? '+' : fate === 'lost' ? '−' : ''
  return type === 'changed' ? `Δ${sign}` : sign
}
