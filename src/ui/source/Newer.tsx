import { RefreshCw, X } from 'lucide-react'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Source.module.css'

/** Offers the newer app. */
export function Newer() {
  const update = useApp((state) => state.update)
  const putOff = useApp((state) => state.putOffUpdate)
  if (!update) return null
  return (
    <div className={styles.newer} role="status">
      <RefreshCw size={18} aria-hidden />
      <p>A newer Tropegraph is ready. Your works and corrections are kept.</p>
      <Button onClick={() => void update()}>Reload</Button>
      <Button look="icon" label="Later" onClick={putOff}>
        <X size={16} aria-hidden />
      </Button>
    </div>
  )
}
