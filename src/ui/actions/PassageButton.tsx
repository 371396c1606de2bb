import { Spline } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Span } from '../../core/model.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './PassageButton.module.css'
import { readSpan } from './readSpan.ts'

interface Chosen {
  readonly citation: string
  readonly at: Span
  readonly x: number
  readonly y: number
}

/** Under words of a citation that are selected, wherever it stands, the offer to add a relation from them. */
export function PassageButton() {
  const ask = useApp((state) => state.ask)
  const isReadOnly = useApp((state) => state.isReadOnly)
  const [chosen, setChosen] = useState<Chosen>()
  useEffect(() => watchSelection(setChosen), [])
  if (!chosen || isReadOnly) return null
  const { citation, at, x, y } = chosen
  return (
    <Button
      look="accent"
      className={styles.button}
      style={{ left: x, top: y }}
      // The words stay selected while they are asked about.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        setChosen(undefined)
        ask({ type: 'add', citation, at })
      }}
    >
      <Spline size={14} aria-hidden /> Add a relation
    </Button>
  )
}

const calm = 250

/** Tells what is selected once it has settled: while a mouse still drags, nothing is. */
function watchSelection(onChosen: (chosen: Chosen | undefined) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDown = false
  const settle = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => onChosen(readChosen()), delay)
  }
  const onChange = () => isDown || settle(calm)
  const onDown = ({ pointerType }: PointerEvent) => {
    isDown = pointerType === 'mouse'
  }
  const onUp = () => {
    isDown = false
    settle(0)
  }
  const onScroll = () => {
    onChosen(undefined)
    settle(calm)
  }
  document.addEventListener('selectionchange', onChange)
  document.addEventListener('pointerdown', onDown)
  document.addEventListener('pointerup', onUp)
  document.addEventListener('scroll', onScroll, { capture: true, passive: true })
  return () => {
    clearTimeout(timer)
    document.removeEventListener('selectionchange', onChange)
    document.removeEventListener('pointerdown', onDown)
    document.removeEventListener('pointerup', onUp)
    document.removeEventListener('scroll', onScroll, { capture: true })
  }
}

function readChosen(): Chosen | undefined {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const start = range.startContainer.parentElement?.closest<HTMLElement>('[data-citation]')
  const citation = start?.dataset['citation']
  const at = start && readSpan(selection, start)
  const box = [...range.getClientRects()].at(-1)
  if (citation === undefined || !at || !box) return undefined
  return {
    citation,
    at,
    x: Math.max(8, Math.min(box.right - 60, window.innerWidth - 168)),
    y: Math.max(8, Math.min(box.bottom + 8, window.innerHeight - 56)),
  }
}
