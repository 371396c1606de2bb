import { useEffect, useState } from 'react'
import { useApp } from '../../state/StoreProvider.tsx'
import type { Draft } from './draft.ts'
import styles from './Source.module.css'
import { toNamedFiles } from './toNamedFiles.ts'
import { usePaste } from './usePaste.ts'

/** Takes files that are dropped or pasted anywhere on the page, several as subpages of one work, and pasted text. */
export function DropTarget({ onPaste }: { onPaste(draft: Draft): void }) {
  const openFiles = useApp((state) => state.openFiles)
  const [isOver, setOver] = useState(false)
  usePaste(onPaste)

  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      const files = toNamedFiles(event.dataTransfer?.files)
      if (files.length === 0) return
      event.preventDefault()
      void openFiles(files)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [openFiles])

  return isOver ? (
    <p className={styles.drop}>Drop the page to read it, or all its subpages at once</p>
  ) : null
}
