import { memo } from 'react'
import type { Core } from 'cytoscape'
import CytoscapeComponent from 'react-cytoscapejs'

interface Props {
  /** Called with the drawing; must not change from one render to the next. */
  readonly onReady: (cy: Core) => void
}

// All constant: a new array or function would make react-cytoscapejs compare and patch everything.
const nothing: [] = []
const fill = { width: '100%', height: '100%', position: 'relative' } as const

/** The mounted drawing, which React never touches again. */
export const Canvas = memo(function Canvas({ onReady }: Props) {
  return (
    <CytoscapeComponent
      elements={nothing}
      style={fill}
      cy={onReady}
      minZoom={0.2}
      maxZoom={3}
      boxSelectionEnabled={false}
    />
  )
})
