import { Ellipsis } from 'lucide-react'
import type { MouseEvent } from 'react'
import type { Subject } from '../../state/askSlice.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Table.module.css'

interface Props {
  readonly type: Subject['type']
  readonly id: string
  /** What the row is about, in words. */
  readonly name: string
  /** Absent where no rows can be chosen. */
  readonly isChosen: boolean | undefined
  onToggle(id: string): void
}

/** The last cell of a row: what can be corrected of it, or whether it is chosen. */
export function RowEnd({ type, id, name, isChosen, onToggle }: Props) {
  const ask = useApp((state) => state.ask)
  const isReadOnly = useApp((state) => state.isReadOnly)
  const open = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const { left, bottom } = currentTarget.getBoundingClientRect()
    ask({ type: 'menu', subject: { type, ids: [id] }, at: { x: left, y: bottom } })
  }
  if (isReadOnly) return null
  return (
    <td className={styles.end}>
      {isChosen === undefined ? (
        <Button look="icon" label={`Correct ${name}`} aria-haspopup="menu" onClick={open}>
          <Ellipsis size={16} aria-hidden />
        </Button>
      ) : (
        <label className={styles.pick}>
          <input
            type="checkbox"
            checked={isChosen}
            aria-label={`Choose ${name}`}
            onChange={() => onToggle(id)}
          />
        </label>
      )}
    </td>
  )
}
