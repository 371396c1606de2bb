import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Panel.module.css'

/** Says what the filter hides, and offers the way out. */
export function Hidden({ what }: { readonly what: string }) {
  const clearFilter = useApp((state) => state.clearFilter)
  return (
    <div className={styles.hidden}>
      <p>The filter hides {what}.</p>
      <Button onClick={clearFilter}>Clear the filter</Button>
    </div>
  )
}
