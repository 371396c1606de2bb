import { useApp } from '../../state/StoreProvider.tsx'
import { Reading } from './Reading.tsx'
import styles from './Source.module.css'

/** Says that something is loading or being read; what is on screen stays meanwhile. */
export function Loading() {
  const isLoading = useApp((state) => state.status === 'loading')
  return (
    <>
      <output className={styles.loading}>{isLoading && 'Loading the work…'}</output>
      <Reading className={styles.floating} />
    </>
  )
}
