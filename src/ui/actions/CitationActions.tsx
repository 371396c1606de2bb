import { BookOpenText, Spline } from 'lucide-react'
import type { MouseEvent } from 'react'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Actions.module.css'
import { readSpan } from './readSpan.ts'

/** What can be done from a citation: add a relation that it tells of, and read on in the page. */
export function CitationActions({ citation }: { readonly citation: string }) {
  const ask = useApp((state) => state.ask)
  const select = useApp((state) => state.select)
  const show = useApp((state) => state.show)
  const isReadOnly = useApp((state) => state.isReadOnly)
  // Inside a frame of another page there is only the network.
  const hasPage = useApp(({ view, place }) => view !== 'page' && place !== 'frame')
  const add = ({ currentTarget }: MouseEvent) => {
    const card = currentTarget.closest('[data-citation]')
    const at = card ? readSpan(window.getSelection(), card) : undefined
    ask({ type: 'add', citation, ...(at && { at }) })
  }
  return (
    <div className={styles.buttons}>
      {!isReadOnly && (
        <Button look="text" onClick={add}>
          <Spline size={14} aria-hidden /> Add a relation…
        </Button>
      )}
      {hasPage && (
        <Button
          look="text"
          onClick={() => {
            select({ type: 'citation', id: citation })
            show('page')
          }}
        >
          <BookOpenText size={14} aria-hidden /> In the page
        </Button>
      )}
    </div>
  )
}
