import type { Focus } from '../../core/model.ts'
import { toCount } from '../../core/view/toCount.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Filters.module.css'

/** Says on whom the view is focused, and takes that away. */
export function FocusNote({ focus }: { readonly focus: Focus }) {
  const { characters } = useApp(selectDocument)
  const setFocus = useApp((state) => state.setFocus)
  const nameOf = (id: string) => characters.find((one) => one.id === id)?.name ?? id
  return (
    <section className={styles.focus} aria-label="Focus">
      <p>
        {focus.type === 'around'
          ? `Only up to ${toCount(focus.hops, 'hop')} from ${nameOf(focus.character)}`
          : `Only what is between ${focus.characters.map(nameOf).join(' and ')}`}
      </p>
      <Button look="text" aria-label="Clear focus" onClick={() => setFocus(undefined)}>
        Clear
      </Button>
    </section>
  )
}
