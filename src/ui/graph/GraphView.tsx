import { Maximize, Minus, Plus, Shuffle } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import type { Core } from 'cytoscape'
import type { Path } from '../../core/model.ts'
import { selectNetwork } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Canvas } from './Canvas.tsx'
import styles from './GraphView.module.css'
import { useElements } from './useElements.ts'
import { useLabels } from './useLabels.ts'
import { useLayout } from './useLayout.ts'
import { usePath } from './usePath.ts'
import { useOfferedPositions } from './useOfferedPositions.ts'
import { usePointer } from './usePointer.ts'
import { usePresence } from './usePresence.ts'
import { useSelection } from './useSelection.ts'
import { useTheme } from './useTheme.ts'
import { useViewport } from './useViewport.ts'

const PathReader = lazy(async () => ({ default: (await import('./PathReader.tsx')).PathReader }))
const Walk = lazy(async () => ({ default: (await import('./Walk.tsx')).Walk }))
const ContextMenu = lazy(async () => ({
  default: (await import('./ContextMenu.tsx')).ContextMenu,
}))
const HoverCard = lazy(async () => ({ default: (await import('./HoverCard.tsx')).HoverCard }))
const Moments = lazy(async () => ({ default: (await import('./Moments.tsx')).Moments }))

/** The drawn network. Cytoscape is made once; each hook keeps one concern of it in step with the store. */
export function GraphView() {
  const [cy, setCy] = useState<Core>()
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const { positions, rearrange, isBusy } = useLayout()
  useTheme(cy)
  useElements(cy, positions)
  usePresence(cy, positions)
  useLabels(cy, positions)
  useSelection(cy, positions)
  const [path, setPath] = useState<Path>()
  const asksForPath = useApp(({ selection }) => selection?.type === 'path')
  usePath(cy, path, positions)
  usePointer(cy)
  useOfferedPositions(cy)
  const { fit, zoomBy } = useViewport(cy, frame, positions)
  const { nodes, edges } = useApp(selectNetwork)
  const isComparing = useApp((state) => state.comparison !== undefined)

  return (
    <div className={styles.frame} ref={frame}>
      {/* Cytoscape writes a style sheet into the page, which our policy forbids, unless this id is there. */}
      <div
        id="__________cytoscape_stylesheet"
        ref={canvas}
        className={styles.canvas}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the drawing is walked by arrow keys
        tabIndex={0}
        aria-label={`Network of ${nodes.length} characters and ${edges.length} relations. Left and right go round a character’s relations, down follows one, up goes back, Enter opens. The table lists them all.`}
      >
        <Canvas onReady={setCy} />
      </div>
      {cy && (
        <Suspense>
          <Walk cy={cy} canvas={canvas} />
          <HoverCard cy={cy} />
          <ContextMenu cy={cy} />
        </Suspense>
      )}
      {asksForPath && (
        <Suspense>
          <PathReader onPath={setPath} />
        </Suspense>
      )}
      {nodes.length === 0 && <p className={styles.empty}>Nothing passes this filter.</p>}
      {isBusy && (
        <p className={styles.empty} role="status">
          Laying out the network …
        </p>
      )}
      {isComparing && (
        <Suspense>
          <Moments cy={cy} positions={positions} />
        </Suspense>
      )}
      <div className={styles.controls} role="group" aria-label="View">
        <button type="button" onClick={() => zoomBy(1.3)} aria-label="Zoom in" title="Zoom in">
          <Plus size={16} aria-hidden />
        </button>
        <button
          type="button"
          onClick={() => zoomBy(1 / 1.3)}
          aria-label="Zoom out"
          title="Zoom out"
        >
          <Minus size={16} aria-hidden />
        </button>
        <button type="button" onClick={fit} aria-label="Fit to screen" title="Fit to screen">
          <Maximize size={16} aria-hidden />
        </button>
        <button type="button" onClick={rearrange} aria-label="Rearrange" title="Rearrange">
          <Shuffle size={16} aria-hidden />
        </button>
      </div>
    </div>
  )
}
