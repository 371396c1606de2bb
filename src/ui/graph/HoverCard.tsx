import type { Core, EventObject } from 'cytoscape'
import { useEffect, useState } from 'react'
import { toCount } from '../../core/view/toCount.ts'
import { selectDocument, selectNetwork } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { KindMark } from '../kit/KindMark.tsx'
import { kindLook } from '../kit/kindLook.ts'
import { findNearestEdge } from './findNearestEdge.ts'
import styles from './GraphView.module.css'

interface Pointed {
  readonly id: string
  readonly isNode: boolean
  readonly x: number
  readonly y: number
}

const reach = 10

/** A short word on what a mouse points at; fingers and keys get theirs in the panel. */
export function HoverCard({ cy }: { readonly cy: Core }) {
  const [pointed, setPointed] = useState<Pointed>()
  useEffect(() => watchPointer(cy, setPointed), [cy])
  if (!pointed) return null
  const isRight = pointed.x > cy.width() / 2
  const isLow = pointed.y > cy.height() / 2
  return (
    <div
      className={styles.card}
      aria-hidden
      style={{
        [isRight ? 'right' : 'left']: (isRight ? cy.width() - pointed.x : pointed.x) + 16,
        [isLow ? 'bottom' : 'top']: (isLow ? cy.height() - pointed.y : pointed.y) + 16,
      }}
    >
      {pointed.isNode ? <NodeCard id={pointed.id} /> : <EdgeCard id={pointed.id} />}
    </div>
  )
}

/** Follows the mouse, at most once a frame, and lets go when the drawing is moved or left. */
function watchPointer(cy: Core, onPoint: (pointed: Pointed | undefined) => void): () => void {
  let frame = 0
  const leave = () => {
    cancelAnimationFrame(frame)
    onPoint(undefined)
  }
  const move = (event: EventObject) => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      if (cy.destroyed()) return
      const isNode = event.target !== cy
      const id = isNode
        ? (event.target.id() as string)
        : findNearestEdge(cy, event.position, reach / cy.zoom())?.id()
      const { x, y } = event.renderedPosition
      onPoint(id === undefined ? undefined : { id, isNode, x, y })
    })
  }
  cy.on('mousemove', move)
  cy.on('mouseout tapstart cxttapstart viewport', leave)
  return () => {
    cancelAnimationFrame(frame)
    if (cy.destroyed()) return
    cy.off('mousemove', move)
    cy.off('mouseout tapstart cxttapstart viewport', leave)
  }
}

function NodeCard({ id }: { readonly id: string }) {
  const { nodes, edges } = useApp(selectNetwork)
  const node = nodes.find((one) => one.id === id)
  if (!node) return null
  const own = edges.filter(({ source, target }) => source === id || target === id)
  const kinds = [...new Set(own.map(({ kind }) => kind))]
  return (
    <>
      <strong>{node.name}</strong>
      <span>
        {node.type === 'group' ? 'Group, ' : ''}
        {toCount(own.length, 'relation')} with {toCount(node.degree, 'other')}
      </span>
      <span>
        {kinds.map((kind) => (
          <KindMark key={kind} kind={kind} />
        ))}
      </span>
    </>
  )
}

function EdgeCard({ id }: { readonly id: string }) {
  const { nodes, edges } = useApp(selectNetwork)
  const { citations, relations } = useApp(selectDocument)
  const edge = edges.find((one) => one.id === id)
  if (!edge) return null
  const nameOf = (end: string) => nodes.find((one) => one.id === end)?.name ?? end
  const [first] = relations.find((one) => one.id === id)?.evidence ?? []
  const citation = citations.find((one) => one.id === first?.citation)
  const isOpen = citation?.spoilers.length === 0
  return (
    <>
      <strong>
        {nameOf(edge.source)} {edge.directed ? '→' : edge.mutual ? '↔' : '–'} {nameOf(edge.target)}
      </strong>
      <span>
        <KindMark kind={edge.kind} /> {kindLook[edge.kind].label},{' '}
        {toCount(edge.weight, 'citation')}
      </span>
      {first && citation && isOpen && <q>{shorten(citation.text.slice(...first.quote))}</q>}
    </>
  )
}

const shorten = (text: string) => (text.length > 140 ? `${text.slice(0, 140).trimEnd()}…` : text)
