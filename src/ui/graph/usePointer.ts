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
    cy.on('mouseout tapstart cxttapstart viewport', hover.leave)
    return () => {
      cy.off('tap', onTap)
      cy.off('mousemove', hover.move)
      cy.off('mouseout tapstart cxttapstart viewport', hover.leave)
      hover.leave()
    }
  }, [cy, select])
}

const tolerance = ({ originalEvent }: EventObject) =>
  (originalEvent as PointerEvent | undefined)?.pointerType === 'touch' ||
  originalEvent?.type.startsWith('touch')
    ? coarse
    : fine

/** What a mouse is on, and where; the drawing emits it as `point`, and nothing when the mouse is on nothing. */
export interface Pointed {
  readonly id: string
  readonly isNode: boolean
  readonly x: number
  readonly y: number
}

/** Marks what the mouse is on and tells of it, at most once a frame. */
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
  const tell = (pointed: Pointed | undefined) => cy.emit('point', [pointed])
  return {
    move: (event: EventObject) => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        if (cy.destroyed()) return
        const isNode = event.target !== cy
        const edge = isNode ? undefined : findNearestEdge(cy, event.position, fine / cy.zoom())
        mark(edge, isNode)
        const id = isNode ? (event.target.id() as string) : edge?.id()
        tell(id === undefined ? undefined : { id, isNode, ...event.renderedPosition })
      })
    },
    leave: () => {
      cancelAnimationFrame(frame)
      if (cy.destroyed()) return
      mark(undefined, false)
      tell(undefined)
    },
  }
}
