import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Source.module.css'

/** What to do where no work is loaded. */
export function Start({ onOpenPage }: { onOpenPage(): void }) {
  const isEmpty = useApp((state) => state.status === 'empty')
  if (!isEmpty) return null
  return (
    <div className={styles.start}>
      <p>Nothing is loaded yet. Open a page of tropes, or choose a work from the menu above.</p>
      <Button onClick={onOpenPage}>Open a page</Button>
    </div>
  )
}
