import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { Path, Positions } from '../../core/model.ts'
import { kindLook } from '../kit/kindLook.ts'
import { idsOf, setDatum, setMarks } from './touch.ts'

/** Draws a path thick, numbered and above the rest, which it quiets. */
export function usePath(
  cy: Core | undefined,
  path: Path | undefined,
  positions: Positions | undefined,
): void {
  useEffect(() => {
    if (cy) applyPath(cy, path)
  }, [cy, path, positions])
}

/** Marks a path's characters and relations, and writes on each line which hop it is. */
export function applyPath(cy: Core, path: Path | undefined): void {
  cy.batch(() => {
    const on = path?.hops.map(({ relation, from, to }, index) => {
      const edge = cy.getElementById(relation.id)
      setDatum(edge, 'step', `${index + 1} ${kindLook[relation.kind].glyph}`)
      return edge.union(cy.getElementById(from)).union(cy.getElementById(to))
    })
    const all = idsOf(on?.reduce((some, more) => some.union(more)))
    setMarks(cy.elements(), {
      path: (id) => all.has(id),
      aside: (id) => on !== undefined && !all.has(id),
    })
  })
}
