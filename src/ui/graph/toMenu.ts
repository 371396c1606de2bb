import type { Core, SingularElementArgument } from 'cytoscape'
import type { Asked } from '../../state/askSlice.ts'

/** The menu of an element, at a place of the drawing. */
export function toMenu(
  cy: Core,
  element: SingularElementArgument,
  { x, y }: { readonly x: number; readonly y: number },
): Asked {
  const frame = cy.container()?.getBoundingClientRect()
  return {
    type: 'menu',
    subject: { type: element.isNode() ? 'character' : 'relation', ids: [element.id()] },
    at: { x: (frame?.left ?? 0) + x, y: (frame?.top ?? 0) + y },
  }
}
