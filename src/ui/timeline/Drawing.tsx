import { memo } from 'react'
import type { Column, Columns } from '../../core/view/toColumns.ts'
import { Stack } from './Stack.tsx'
import styles from './Timeline.module.css'

/** The columns, for the eye alone: the options over them say the same. */
export const Drawing = memo(function Drawing({ columns, highest }: Columns) {
  return (
    <div className={styles.drawing} aria-hidden>
      {columns.map((column) => (
        <Stacked {...column} key={column.key} highest={highest} />
      ))}
    </div>
  )
})

type StackedProps = Column & Pick<Columns, 'highest'>

const Stacked = memo(function Stacked(props: StackedProps) {
  const { x, width, warm, cold, chosen, highest } = props
  return (
    <div
      className={styles.column}
      data-chosen={chosen}
      style={{ left: x, width: width - gapIn(width) }}
    >
      <Stack warm={warm} cold={cold} highest={highest} />
    </div>
  )
})

const gapIn = (width: number) => (width < 3 ? 0.5 : width < 6 ? 1 : 2)
