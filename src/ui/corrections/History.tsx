import { History as Clock, Redo2, Undo2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { nameStep } from '../../core/corrections/nameStep.ts'
import { lastStep, nextStep } from '../../core/corrections/steps.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Corrections.module.css'

const Log = lazy(async () => ({ default: (await import('./Log.tsx')).Log }))

/** Undo, redo and the log of corrections; nothing where nothing was corrected. */
export function History() {
  const { log, undone } = useApp((state) => state.edits)
  const undo = useApp((state) => state.undo)
  const redo = useApp((state) => state.redo)
  const [isOpen, setOpen] = useState(false)
  if (log.length === 0 && undone.length === 0 && !isOpen) return null

  const [last, next] = [nameStep(lastStep(log)), nameStep(nextStep(undone))]
  return (
    <div className={styles.history} role="group" aria-label="Corrections">
      <Button look="icon" label={last ? `Undo: ${last}` : 'Undo'} disabled={!last} onClick={undo}>
        <Undo2 size={18} aria-hidden />
      </Button>
      <Button look="icon" label={next ? `Redo: ${next}` : 'Redo'} disabled={!next} onClick={redo}>
        <Redo2 size={18} aria-hidden />
      </Button>
      <Button look="icon" label={`Corrections: ${log.length}`} onClick={() => setOpen(true)}>
        <Clock size={18} aria-hidden />
      </Button>
      {isOpen && (
        <Suspense>
          <Log onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
