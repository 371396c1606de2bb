import type { Core } from 'cytoscape'
import { useCallback, useEffect, useRef, type RefObject } from 'react'
import type { Positions } from '../../core/model.ts'
import { phone } from '../kit/useMediaQuery.ts'
import { isNarrow } from './useTheme.ts'

// Room for the names at the rim, below for the buttons, and above for those that lie there on a phone.
const margin = { side: 56, top: 36, topOnPhone: 72, bottom: 76 }
const largestZoom = 1.4
// Its names are larger.
const largestZoomOfNarrow = 0.8

/** Fits the whole story into its frame, hidden nodes too, so that no filter or horizon moves what is shown. */
function fitWhole(cy: Core): void {
  const points = (cy.scratch('frame') ?? []) as readonly Positions[string][]
  if (points.length === 0) return
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const side = Math.min(margin.side, cy.width() / 10)
  const width = cy.width() - 2 * side
  const above = matchMedia(phone).matches ? margin.topOnPhone : margin.top
  const height = cy.height() - above - margin.bottom
  const zoom = Math.min(
    width / Math.max(1, right - left),
    height / Math.max(1, bottom - top),
    isNarrow(cy) ? largestZoomOfNarrow : largestZoom,
  )
  cy.viewport({
    zoom,
    pan: {
      x: cy.width() / 2 - (zoom * (left + right)) / 2,
      y: above + height / 2 - (zoom * (top + bottom)) / 2,
    },
  })
}

/** Fits the drawing to its frame until the reader zooms or moves it; then leaves it where it is. */
export function useViewport(
  cy: Core | undefined,
  frame: RefObject<HTMLDivElement | null>,
  positions: Positions | undefined,
) {
  const isOwn = useRef(false)
  const fit = useCallback(() => {
    isOwn.current = false
    if (cy) fitWhole(cy)
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
    if (!cy || !element) return undefined
    const take = () => {
      isOwn.current = true
    }
    cy.on('dragpan scrollzoom pinchzoom', take)
    const observer = new ResizeObserver(() => {
      cy.resize()
      if (!isOwn.current) fitWhole(cy)
    })
    observer.observe(element)
    return () => {
      cy.off('dragpan scrollzoom pinchzoom', take)
      observer.disconnect()
    }
  }, [cy, frame])

  return { fit, zoomBy }
}
