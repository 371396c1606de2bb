import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import type { PathPage } from '../../core/view/toPathPage.ts'
import { Button } from '../kit/Button.tsx'
import styles from './Panel.module.css'
import { toPathText } from './toPathText.ts'

/** Copies a path as a paragraph, and says whether that worked. */
export function CopyPath({ page }: { readonly page: PathPage }) {
  const text = toPathText(page)
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean }>()
  const outcome = copied?.text === text ? copied : undefined
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied({ text, isDone: true })
    } catch {
      setCopied({ text, isDone: false })
    }
  }
  return (
    <div>
      <Button onClick={() => void copy()}>
        {outcome?.isDone ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
        {outcome?.isDone ? 'Copied' : 'Copy as text'}
      </Button>
      <output className={styles.spoken}>{outcome?.isDone && 'The path is copied as text.'}</output>
      {outcome && !outcome.isDone && (
        <label className={styles.lead}>
          The browser does not let us copy. Here is the text:
          <textarea readOnly value={text} rows={6} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  )
}
