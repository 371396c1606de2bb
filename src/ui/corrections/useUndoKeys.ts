import { useEffect } from 'react'
import { useApp } from '../../state/StoreProvider.tsx'

/** Ctrl Z takes the last correction back, Ctrl Shift Z and Ctrl Y make it again; fields keep their own undo. */
export function useUndoKeys(): void {
  const undo = useApp((state) => state.undo)
  const redo = useApp((state) => state.redo)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return
      if (event.target instanceof Element && event.target.closest(fields)) return
      const key = event.key.toLowerCase()
      const isRedo = (key === 'z' && event.shiftKey) || key === 'y'
      if (!isRedo && key !== 'z') return
      event.preventDefault()
      if (isRedo) redo()
      else undo()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}

const fields = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]'
