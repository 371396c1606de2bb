import { CircleAlert, Info, X } from 'lucide-react'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Source.module.css'

/** What went wrong and what no longer fits, until the reader has seen it. */
export function Messages() {
  const error = useApp((state) => state.error)
  const notices = useApp((state) => state.notices)
  const dismiss = useApp((state) => state.dismiss)
  if (!error && notices.length === 0) return null
  const Icon = error ? CircleAlert : Info
  return (
    <div className={styles.messages} role={error ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden />
      <div>
        {error && <p>{error}</p>}
        {notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
      </div>
      <Button look="icon" label="Dismiss" onClick={dismiss}>
        <X size={16} aria-hidden />
      </Button>
    </div>
  )
}
