import { useEffect, useState } from 'react'
import { useApp } from '../../state/StoreProvider.tsx'
import styles from './Source.module.css'

/** Takes a file that is dropped anywhere on the page. */
export function DropTarget() {
  const openFile = useApp((state) => state.openFile)
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
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      void openFile(file, file.name)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [openFile])

  return isOver ? <p className={styles.drop}>Drop the page to read it</p> : null
}
