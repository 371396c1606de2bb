import { useEffect, useRef, useState } from 'react'
import { nameStep, tellStep } from '../../core/corrections/nameStep.ts'
import { lastStep, nextStep } from '../../core/corrections/steps.ts'
import type { Edits } from '../../state/correctionsSlice.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Corrections.module.css'
import { useUndoKeys } from './useUndoKeys.ts'

const secondsShown = 8

/** Tells the last change of the corrections, and offers to take it back while it is told; has the keys for that. */
export function Told() {
  const edits = useApp((state) => state.edits)
  const undo = useApp((state) => state.undo)
  const loaded = useApp((state) => state.loaded)
  const before = useRef({ edits, loaded })
  const [told, setTold] = useState('')
  useUndoKeys()

  useEffect(() => {
    const last = before.current
    before.current = { edits, loaded }
    setTold(last.loaded === loaded ? toTold(last.edits, edits) : '')
    const timer = setTimeout(() => setTold(''), secondsShown * 1000)
    return () => clearTimeout(timer)
  }, [edits, loaded])

  return (
    <div className={styles.told} data-shown={told !== ''}>
      <output>{told}</output>
      {told !== '' && !told.startsWith(takenBack) && (
        <Button look="text" onClick={undo}>
          Undo
        </Button>
      )}
    </div>
  )
}

const takenBack = 'Taken back: '

/** What has changed between two states of the log, in words. */
function toTold(before: Edits, after: Edits): string {
  if (after.log.length > before.log.length) return tellStep(lastStep(after.log))
  return after.undone.length > before.undone.length
    ? takenBack + nameStep(nextStep(after.undone))
    : ''
}
