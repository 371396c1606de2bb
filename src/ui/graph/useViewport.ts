import type { Core } from 'cytoscape'
import { useCallback, useEffect, useRef, type RefObject } from 'react'
import type { Positions } from '../../core/model.ts'

const padding = 32

/** Fits the drawing to its frame until the reader zooms or moves it; then leaves it where it is. */
export function useViewport(
  cy: Core | undefined,
  frame: RefObject<HTMLDivElement | null>,
  positions: Positions | undefined,
) {
  const isOwn = useRef(false)
  const fit = useCallback(() => {
    isOwn.current = false
    cy?.fit(undefined, padding)
  }, [cy])
  const zoomBy = useCallback(
    (factor: number) => {
      if (!cy) return
      isOwn.current = true
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      })
    },
    [cy],
  )

  useEffect(() => {
    if (positions) fit()
  }, [fit, positions])

  useEffect(() => {
    const element = frame.current
    if (!cy || !element) return
    const take = () => {
      isOwn.current = true
    }
    cy.on('dragpan scrollzoom pinchzoom', take)
    const observer = new ResizeObserver(() => {
      cy.resize()
      if (!isOwn.current) cy.fit(undefined, padding)
    })
    observer.observe(element)
    return () => {
      cy.off('dragpan scrollzoom pinchzoom', take)
      observer.disconnect()
    }
  }, [cy, frame])

  return { fit, zoomBy }
}
