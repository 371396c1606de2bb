import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { Path, Positions } from '../../core/model.ts'
import { kindLook } from '../kit/kindLook.ts'

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
    cy.elements().removeClass('path aside')
    if (!path) return
    const on = path.hops.map(({ relation, from, to }, index) => {
      const edge = cy.getElementById(relation.id)
      edge.data('step', `${index + 1} ${kindLook[relation.kind].glyph}`)
      return edge.union(cy.getElementById(from)).union(cy.getElementById(to))
    })
    const all = on.reduce((some, more) => some.union(more), cy.collection())
    cy.elements().not(all).addClass('aside')
    all.addClass('path')
  })
}
