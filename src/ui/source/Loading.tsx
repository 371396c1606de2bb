import { useApp } from '../../state/StoreProvider.tsx'
import styles from './Source.module.css'

/** Says that something is being read; what is on screen stays meanwhile. */
export function Loading() {
  const isLoading = useApp((state) => state.status === 'loading')
  return <output className={styles.loading}>{isLoading && 'Reading the page…'}</output>
}
