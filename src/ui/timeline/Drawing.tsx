import { memo } from 'react'
import type { Columns } from '../../core/view/toColumns.ts'
import { Stack } from './Stack.tsx'
import styles from './Timeline.module.css'

/** The columns, for the eye alone: what they say, the options over them say too. */
export const Drawing = memo(function Drawing({ columns, highest }: Columns) {
  return (
    <div className={styles.drawing} aria-hidden>
      {columns.map(({ key, x, width, warm, cold, chosen }) => (
        <div
          key={key}
          className={styles.column}
          data-chosen={chosen}
          style={{ left: x, width: width - gapIn(width) }}
        >
          <Stack warm={warm} cold={cold} highest={highest} />
        </div>
      ))}
    </div>
  )
})

const gapIn = (width: number) => (width < 3 ? 0.5 : width < 6 ? 1 : 2)
