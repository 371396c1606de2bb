import { useEffect, useState } from 'react'
import { useApp } from '../../state/StoreProvider.tsx'
import styles from './Source.module.css'
import { toNamedFiles } from './toNamedFiles.ts'

/** Takes files that are dropped anywhere on the page; several are subpages of one work. */
export function DropTarget() {
  const openFiles = useApp((state) => state.openFiles)
  const [isOver, setOver] = useState(false)

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
