import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useId, useLayoutEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

interface Props {
  readonly title: string
  /** `top` hangs from the top and fills a phone; `wide` has room for a table, and its parts scroll. */
  readonly shape?: 'dialog' | 'drawer' | 'top' | 'wide'
  readonly children: ReactNode
  onClose(): void
}

/** A modal sheet over the page, open as long as it is mounted; Escape closes it, and a click beside it where the browser can. */
export function Dialog({ title, shape = 'dialog', children, onClose }: Props) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  // A layout effect, since only an element that is still in the page can give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={shape === 'dialog' ? styles.dialog : `${styles.dialog} ${styles[shape]}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      closedby="any"
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <Button look="icon" label="Close" onClick={onClose}>
          <X size={18} aria-hidden />
        </Button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  )
}
