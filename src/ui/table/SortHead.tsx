import { ArrowDown, ArrowUp } from 'lucide-react'
import { useApp } from '../../state/StoreProvider.tsx'
import styles from './Table.module.css'

/** By which column rows are sorted, and which way. */
export interface Order<Column> {
  readonly column: Column
  readonly isDescending: boolean
}

interface Props<Column> {
  readonly column: Column
  readonly name: string
  readonly order: Order<Column>
  /** Left out where there is little room. */
  readonly isMinor?: boolean
  /** Figures begin with the largest. */
  readonly isFigure?: boolean
  onOrder(order: Order<Column>): void
}

/** A head of a column that sorts by it, and the other way when pressed again. */
export function SortHead<Column extends string>({
  column,
  name,
  order,
  isMinor = false,
  isFigure = false,
  onOrder,
}: Props<Column>) {
  const isSorted = order.column === column
  const { isDescending } = order
  const Arrow = isDescending ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}
      data-minor={isMinor}
      data-figure={isFigure}
    >
      <button
        type="button"
        onClick={() => onOrder({ column, isDescending: isSorted ? !isDescending : isFigure })}
      >
        {name}
        <span className={styles.arrow}>{isSorted && <Arrow size={14} aria-hidden />}</span>
      </button>
    </th>
  )
}

/** The head of the last column, which is no figure to sort by. */
export function EndHead() {
  const isReadOnly = useApp((state) => state.isReadOnly)
  if (isReadOnly) return null
  return (
    <th scope="col">
      <span className={styles.spoken}>Correct</span>
    </th>
  )
}
