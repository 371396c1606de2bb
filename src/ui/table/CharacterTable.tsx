import { memo, useMemo, useState } from 'react'
import { toNumber } from '../../core/view/toCount.ts'
import { sortCharacters, type CharacterColumn, type CharacterRow } from '../../core/view/toTable.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { RowEnd } from './RowEnd.tsx'
import { EndHead, SortHead, type Order } from './SortHead.tsx'
import styles from './Table.module.css'
import { useSelectedRow } from './useSelectedRow.ts'

interface Props {
  readonly rows: readonly CharacterRow[]
  /** Ids of the rows that are chosen; absent where none can be. */
  readonly choice: ReadonlySet<string> | undefined
  onToggle(id: string): void
}

/** Characters with their figures. */
export function CharacterTable({ rows, choice, onToggle }: Props) {
  const [order, setOrder] = useState<Order<CharacterColumn>>({
    column: 'relations',
    isDescending: true,
  })
  const sorted = useMemo(
    () => sortCharacters(rows, order.column, order.isDescending),
    [rows, order],
  )
  const selected = useApp(({ selection }) =>
    selection?.type === 'character' ? selection.id : undefined,
  )
  const head = { order, onOrder: setOrder }
  return (
    <table className={styles.rows}>
      <caption className={styles.spoken}>Characters in the current view</caption>
      <thead>
        <tr>
          <SortHead {...head} column="name" name="Name" />
          <SortHead {...head} column="type" name="Type" isMinor />
          <SortHead {...head} column="relations" name="Relations" isFigure />
          <SortHead {...head} column="neighbours" name="Neighbours" isFigure />
          <SortHead {...head} column="claims" name="Claims" isFigure isMinor />
          <SortHead {...head} column="mentions" name="Mentions" isFigure isMinor />
          <EndHead />
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <Row
            key={row.id}
            row={row}
            isSelected={row.id === selected}
            isChosen={choice?.has(row.id)}
            onToggle={onToggle}
          />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly row: CharacterRow
  readonly isSelected: boolean
  readonly isChosen: boolean | undefined
  onToggle(id: string): void
}

const Row = memo(function Row({ row, isSelected, isChosen, onToggle }: RowProps) {
  const select = useApp((state) => state.select)
  const ref = useSelectedRow(isSelected)
  return (
    <tr ref={ref} aria-current={isSelected ? 'true' : undefined}>
      <th scope="row">
        <button
          type="button"
          className={styles.name}
          onClick={() => select({ type: 'character', id: row.id })}
        >
          {row.name}
        </button>
        {row.aliases !== '' && <span className={styles.undated}> {row.aliases}</span>}
      </th>
      <td data-minor="true">{row.type}</td>
      <td data-figure="true">{toNumber(row.relations)}</td>
      <td data-figure="true">{toNumber(row.neighbours)}</td>
      <td data-figure="true" data-minor="true">
        {toNumber(row.claims)}
      </td>
      <td data-figure="true" data-minor="true">
        {toNumber(row.mentions)}
      </td>
      <RowEnd
        type="character"
        id={row.id}
        name={row.name}
        isChosen={isChosen}
        onToggle={onToggle}
      />
    </tr>
  )
})
