import type { Core } from 'cytoscape'
import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import {
  edgesOf,
  keepWalk,
  startWalk,
  stepWalk,
  type Step,
  type Walk as Way,
} from '../../core/network/walk.ts'
import { toWalkText } from '../../core/view/toWalkText.ts'
import { selectNetwork } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { kindLook } from '../kit/kindLook.ts'
import styles from './GraphView.module.css'
import { toMenu } from './toMenu.ts'

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'along',
  ArrowUp: 'back',
  Home: 'home',
}

interface Props {
  readonly cy: Core
  readonly canvas: RefObject<HTMLDivElement | null>
}

/** Walks the drawing by keyboard: round a character's relations, along one to the next character, and back. */
export function Walk({ cy, canvas }: Props) {
  const network = useApp(selectNetwork)
  const selection = useApp((state) => state.selection)
  const select = useApp((state) => state.select)
  const ask = useApp((state) => state.ask)
  const isAsking = useApp((state) => state.asked !== undefined)
  const [walk, setWalk] = useState<Way>()
  const here = walk && keepWalk(network, walk)

  useEffect(() => {
    const element = canvas.current
    if (!element) return undefined
    const chosen = selection?.type === 'character' ? selection.id : undefined
    const onFocus = () => setWalk((before) => before ?? startWalk(network, chosen))
    // Whoever opens a menu comes back from it to where they stand.
    const onBlur = () => isAsking || setWalk(undefined)
    const onKeyDown = (event: KeyboardEvent) => {
      if (!here || event.ctrlKey || event.metaKey || event.altKey) return
      const step = steps[event.key]
      const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
      if (step) setWalk(stepWalk(network, here, step))
      else if (isMenuKey) ask(menuOf(cy, here))
      else if (event.key === 'Enter' || event.key === ' ')
        select(
          here.edge === undefined
            ? { type: 'character', id: here.at }
            : { type: 'relation', id: here.edge },
        )
      else return
      event.preventDefault()
    }
    element.addEventListener('focus', onFocus)
    element.addEventListener('blur', onBlur)
    element.addEventListener('keydown', onKeyDown)
    if (document.activeElement === element) onFocus()
    return () => {
      element.removeEventListener('focus', onFocus)
      element.removeEventListener('blur', onBlur)
      element.removeEventListener('keydown', onKeyDown)
    }
  }, [canvas, cy, network, here, selection, select, ask, isAsking])

  useEffect(() => markWalk(cy, here), [cy, here])

  const text = here
    ? toWalkText(
        network,
        here.at,
        edgesOf(network, here.at),
        here.edge,
        (kind) => kindLook[kind].label,
      )
    : ''
  return (
    <p className={styles.walk} data-shown={text !== ''} aria-live="polite">
      {text}
    </p>
  )
}

/** The menu of what the walk stands on, beside it. */
function menuOf(cy: Core, { at, edge }: Way) {
  if (edge === undefined) {
    const node = cy.getElementById(at)
    return toMenu(cy, node, node.renderedPosition())
  }
  const line = cy.getElementById(edge)
  return toMenu(cy, line, line.renderedMidpoint())
}

/** Rings where the walk stands, and brings it into the frame where it is outside. */
function markWalk(cy: Core, walk: Way | undefined): void {
  cy.batch(() => {
    cy.elements('.walked').removeClass('walked')
    if (!walk) return
    cy.getElementById(walk.at).addClass('walked')
    if (walk.edge !== undefined) cy.getElementById(walk.edge).addClass('walked')
  })
  const node = walk && cy.getElementById(walk.at)
  if (!node || node.empty()) return
  const { x, y } = node.renderedPosition()
  const isInside = x > 20 && y > 20 && x < cy.width() - 20 && y < cy.height() - 20
  if (!isInside) cy.center(node)
}
