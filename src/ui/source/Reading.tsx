import { useId } from 'react'
import { toNumber } from '../../core/view/toCount.ts'
import type { State } from '../../state/store.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Source.module.css'
import { useFocusReturn } from './useFocusReturn.ts'

/** How far the reading of the reader's files is, shown by example and told by the quarter, and a way to stop it. */
export function Reading({ className }: { readonly className?: string | undefined }) {
  const isReading = useApp((state) => state.status === 'reading')
  const told = useApp(toTold)
  return (
    <>
      <output className={styles.told}>{told}</output>
      {isReading && <Meter className={className} />}
    </>
  )
}

function Meter({ className = '' }: { readonly className?: string | undefined }) {
  const id = useId()
  const progress = useApp((state) => state.progress)
  const cancel = useApp((state) => state.cancel)
  return (
    <div className={`${styles.reading} ${className}`}>
      <p id={id}>
        {progress
          ? `Reading… ${toNumber(progress.done)} of ${toNumber(progress.total)} examples`
          : finding}
      </p>
      <Button {...useFocusReturn()} onClick={cancel}>
        Cancel
      </Button>
      <progress aria-labelledby={id} value={progress?.done} max={progress?.total} />
    </div>
  )
}

const finding = 'Finding the characters…'

/** What a screen reader says, which would never end if it told each example. */
function toTold({ status, progress }: State): string {
  if (status !== 'reading') return ''
  if (!progress) return finding
  return `Reading… ${Math.floor((4 * progress.done) / progress.total) * 25}%`
}
