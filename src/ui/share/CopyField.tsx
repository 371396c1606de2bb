import { Check, Copy } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { Button } from '../kit/Button.tsx'
import styles from './Share.module.css'

interface Props {
  readonly label: 'Link' | 'HTML'
  readonly text: string
}

/** A text to be copied; where the browser does not let us, it is selected for the reader to copy it. */
export function CopyField({ label, text }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean }>()
  const outcome = copied?.text === text ? copied : undefined
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied({ text, isDone: true })
    } catch {
      setCopied({ text, isDone: false })
      field.current?.focus()
    }
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={4}
        spellCheck={false}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.row}>
        <p role="status">
          {outcome &&
            (outcome.isDone
              ? `${label} copied.`
              : 'The browser does not let us copy. It is selected: copy it by hand.')}
        </p>
        <Button look="accent" onClick={() => void copy()}>
          {outcome?.isDone ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
          Copy {label === 'Link' ? 'link' : label}
        </Button>
      </div>
    </div>
  )
}
