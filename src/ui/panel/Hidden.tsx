import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Panel.module.css'

/** Says that the filter hides what is chosen, and offers the way out. */
export function Hidden({ what }: { readonly what: 'relation' | 'character' }) {
  const clearFilter = useApp((state) => state.clearFilter)
  return (
    <div className={styles.hidden}>
      <p>The filter hides this {what}.</p>
      <Button onClick={clearFilter}>Clear the filter</Button>
    </div>
  )
}
