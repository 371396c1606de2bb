import type { Core, EventObject, SingularElementArgument } from 'cytoscape'
import { useEffect } from 'react'
import { useApp } from '../../state/StoreProvider.tsx'
import { findNearestEdge } from './findNearestEdge.ts'
import { toMenu } from './toMenu.ts'

const fine = 10
const coarse = 22

/** Asks what can be done with what the right button, or a finger that stays, points at. */
export function ContextMenu({ cy }: { readonly cy: Core }) {
  const ask = useApp((state) => state.ask)
  useEffect(() => {
    const openAt = (event: EventObject, reach: number) => {
      const element =
        event.target === cy
          ? findNearestEdge(cy, event.position, reach / cy.zoom())
          : (event.target as SingularElementArgument)
      if (element) ask(toMenu(cy, element, event.renderedPosition))
    }
    const onRight = (event: EventObject) => openAt(event, fine)
    const onHold = (event: EventObject) => {
      if (isTouch(event)) openAt(event, coarse)
    }
    cy.on('cxttap', onRight)
    cy.on('taphold', onHold)
    return () => {
      if (cy.destroyed()) return
      cy.off('cxttap', onRight)
      cy.off('taphold', onHold)
    }
  }, [cy, ask])
  return null
}

const isTouch = ({ originalEvent }: EventObject) =>
  originalEvent.type.startsWith('touch') || (originalEvent as PointerEvent).pointerType === 'touch'
