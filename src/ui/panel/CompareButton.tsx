import { selectDefaultMoments } from './selectMoments.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Findings.module.css'

/** Begins a comparison, where the work has two moments at all. */
export function CompareButton() {
  const moments = useApp(selectDefaultMoments)
  const compare = useApp((state) => state.compare)
  return moments ? (
    <Button className={styles.compare} onClick={() => compare(moments)}>
      Compare two moments
    </Button>
  ) : null
}
