import type { Core, EdgeSingular, EventObject } from 'cytoscape'
import { useEffect } from 'react'
import { useApp } from '../../state/StoreProvider.tsx'
import { findNearestEdge } from './findNearestEdge.ts'

const fine = 10
const coarse = 22

/** Lets pointer and finger choose: nodes by Cytoscape, edges by our own measure, which is cheaper. */
export function usePointer(cy: Core | undefined): void {
  const select = useApp((state) => state.select)
  useEffect(() => {
    if (!cy) return undefined
    const onTap = (event: EventObject) => {
      if (event.target !== cy) return select({ type: 'character', id: event.target.id() as string })
      const edge = findNearestEdge(cy, event.position, tolerance(event) / cy.zoom())
      select(edge ? { type: 'relation', id: edge.id() } : undefined)
    }
    const hover = makeHover(cy)
    cy.on('tap', onTap)
    cy.on('mousemove', hover.move)
    cy.on('mouseout', hover.leave)
    return () => {
      cy.off('tap', onTap)
      cy.off('mousemove', hover.move)
      cy.off('mouseout', hover.leave)
      hover.leave()
    }
  }, [cy, select])
}

const tolerance = ({ originalEvent }: EventObject) =>
  (originalEvent as PointerEvent | undefined)?.pointerType === 'touch' ||
  originalEvent?.type.startsWith('touch')
    ? coarse
    : fine

/** Marks what the pointer is on, at most once a frame. */
function makeHover(cy: Core) {
  let frame = 0
  let marked: EdgeSingular | undefined
  const mark = (edge: EdgeSingular | undefined, isNode: boolean) => {
    const container = cy.container()
    if (container) container.style.cursor = edge || isNode ? 'pointer' : ''
    if (edge === marked) return
    marked?.removeClass('pointed')
    edge?.addClass('pointed')
    marked = edge
  }
  return {
    move: (event: EventObject) => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        if (cy.destroyed()) return
        const isNode = event.target !== cy
        mark(isNode ? undefined : findNearestEdge(cy, event.position, fine / cy.zoom()), isNode)
      })
    },
    leave: () => {
      cancelAnimationFrame(frame)
      if (!cy.destroyed()) mark(undefined, false)
    },
  }
}
