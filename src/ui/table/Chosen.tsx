import { ListChecks, Merge, X } from 'lucide-react'
import { toCount } from '../../core/view/toCount.ts'
import type { Subject } from '../../state/askSlice.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { useRelationChanges } from '../actions/useRelationChanges.ts'
import { Button } from '../kit/Button.tsx'
import styles from './Table.module.css'

interface Props {
  readonly type: Subject['type']
  /** Rows that are chosen and still there; absent where none can be chosen. */
  readonly ids: readonly string[] | undefined
  onChoice(choice: ReadonlySet<string> | undefined): void
}

/** Lets rows be chosen, and corrects all that are: characters become one, relations are wrong. */
export function Chosen({ type, ids, onChoice }: Props) {
  const ask = useApp((state) => state.ask)
  const isReadOnly = useApp((state) => state.isReadOnly)
  const { reject } = useRelationChanges(ids ?? [])
  if (isReadOnly) return null
  if (!ids)
    return (
      <Button look="text" onClick={() => onChoice(new Set())}>
        <ListChecks size={16} aria-hidden /> Choose rows
      </Button>
    )
  return (
    <div className={styles.chosen} role="group" aria-label="Chosen rows">
      <span role="status">{toCount(ids.length, type)} chosen</span>
      {type === 'character' ? (
        <Button disabled={ids.length < 2} onClick={() => ask({ type: 'merge', characters: ids })}>
          <Merge size={16} aria-hidden /> Make them one…
        </Button>
      ) : (
        <Button
          disabled={ids.length === 0}
          onClick={() => {
            reject()
            onChoice(new Set())
          }}
        >
          <X size={16} aria-hidden /> Wrong
        </Button>
      )}
      <Button look="text" onClick={() => onChoice(undefined)}>
        Done
      </Button>
    </div>
  )
}
