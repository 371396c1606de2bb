import { Plus } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Corrections.module.css'
import { useSelectedWords } from './useSelectedWords.ts'

const AddClaimForm = lazy(async () => ({
  default: (await import('./AddClaimForm.tsx')).AddClaimForm,
}))

interface Props {
  readonly citation: string
  /** Ids of the two whom the reader looks at, if it is two. */
  readonly pair?: readonly [string, string]
}

/** Adds a relation that was not read, from the words that are selected in a citation, or from all of it. */
export function AddClaim({ citation, pair }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const words = useSelectedWords(root)
  const [isOpen, setOpen] = useState(false)
  const isReadOnly = useApp((state) => state.isReadOnly)
  const close = () => {
    setOpen(false)
    root.current?.querySelector('button')?.focus()
  }
  if (isReadOnly) return null
  return (
    <div ref={root} className={styles.actions}>
      <Button
        look="text"
        aria-expanded={isOpen}
        // A press must not undo the selection that it is about.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(!isOpen)}
      >
        <Plus size={14} aria-hidden />{' '}
        {words === '' ? 'Add a relation…' : `Add a relation from “${shorten(words)}”`}
      </Button>
      {isOpen && (
        <Suspense>
          <AddClaimForm key={words} citation={citation} words={words} pair={pair} onClose={close} />
        </Suspense>
      )}
    </div>
  )
}

const shorten = (words: string) => (words.length > 32 ? `${words.slice(0, 32).trimEnd()}…` : words)
