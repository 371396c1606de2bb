import { Eye } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { toInstallmentCode } from '../../core/view/toInstallmentName.ts'
import { toCount } from '../../core/view/toCount.ts'
import { selectDocument, selectWholeDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Horizon.module.css'

const HorizonDialog = lazy(async () => ({
  default: (await import('./HorizonDialog.tsx')).HorizonDialog,
}))

/** Says how far the reader has seen and how much is held back for it; pressed, it lets that be changed. */
export function Horizon() {
  const horizon = useApp((state) => state.horizon)
  const whole = useApp(selectWholeDocument)
  const { citations, installments } = useApp(selectDocument)
  const [isOpen, setOpen] = useState(false)
  const last = installments.find(({ id }) => id === horizon?.lastSeen)
  return (
    <>
      <Button
        look="icon"
        className={styles.open}
        data-set={horizon !== undefined}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Eye size={16} aria-hidden />
        <span>
          <span className={styles.lead}>{last ? 'Seen up to' : 'Seen'}</span>{' '}
          {last ? toInstallmentCode(last, whole.work.unit) : 'everything'}
          {horizon && (
            <span className={styles.held}>
              {' · '}
              {toCount(whole.citations.length - citations.length, 'citation')} held back
            </span>
          )}
        </span>
      </Button>
      {isOpen && (
        <Suspense>
          <HorizonDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
