import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { memo } from 'react'
import type { ArcAxis } from '../../core/view/toArcAxis.ts'
import type { ArcMark, ArcRow } from '../../core/view/toArcRows.ts'
import { ArcTrack } from './ArcTrack.tsx'
import styles from './Arc.module.css'

interface TitledRow extends ArcRow {
  /** What the row is about, as its button says it. */
  readonly title: ReactNode
  readonly isCurrent?: boolean
  readonly tail?: ReactNode
}

interface Props {
  readonly label: string
  readonly rows: readonly TitledRow[]
  readonly axis: ArcAxis
  /** `lanes`: a line a relation; `compact`, `wide`: a line a pair, warm above and cold below. */
  readonly look: 'lanes' | 'compact' | 'wide'
  onOpenRow(key: string): void
  onOpenMark(mark: ArcMark): void
  onPoint(mark: ArcMark | undefined): void
}

/** Lines through the story. Arrow keys go from row to row, and inside a row from its name to its turns. */
export function ArcRows({ label, rows, ...shared }: Props) {
  return (
    <ol aria-label={label} className={styles.rows} data-look={shared.look}>
      {rows.map((row) => (
        <Row key={row.key} row={row} {...shared} />
      ))}
    </ol>
  )
}

interface RowProps extends Omit<Props, 'label' | 'rows'> {
  readonly row: TitledRow
}

const Row = memo(function Row({ row, axis, look, onOpenRow, onOpenMark, onPoint }: RowProps) {
  return (
    <li className={styles.row} data-current={row.isCurrent}>
      <button
        type="button"
        className={styles.title}
        aria-current={row.isCurrent}
        onKeyDown={walk}
        onClick={() => onOpenRow(row.key)}
      >
        {row.title}
      </button>
      <div className={styles.plot} onPointerLeave={() => onPoint(undefined)}>
        <ArcTrack row={row} axis={axis} isSplit={look !== 'lanes'} />
        {row.marks.map((mark) => (
          <button
            key={mark.key}
            type="button"
            tabIndex={-1}
            className={styles.mark}
            aria-label={mark.label}
            style={{ left: `${centre(mark, axis)}%` }}
            onKeyDown={walk}
            onClick={(event) => onOpenMark(nearest(event, row, axis) ?? mark)}
            onPointerMove={(event) => onPoint(nearest(event, row, axis) ?? mark)}
            onFocus={() => onPoint(mark)}
            onBlur={() => onPoint(undefined)}
          />
        ))}
      </div>
      {row.tail !== undefined && <p className={styles.tail}>{row.tail}</p>}
    </li>
  )
})

const centre = ({ at }: Pick<ArcMark, 'at'>, { count }: ArcAxis) => (100 * (at + 0.5)) / count

/** Marks of neighbouring installments lie over each other, so the place decides which of them is meant. */
function nearest(event: MouseEvent, { marks }: ArcRow, axis: ArcAxis): ArcMark | undefined {
  const plot = event.currentTarget.parentElement?.getBoundingClientRect()
  const isByKey = event.detail === 0 && event.type === 'click'
  if (!plot?.width || isByKey) return undefined
  const place = (100 * (event.clientX - plot.left)) / plot.width
  const distance = (mark: ArcMark) => Math.abs(centre(mark, axis) - place)
  return marks.toSorted((one, other) => distance(one) - distance(other))[0]
}

function walk(event: KeyboardEvent<HTMLElement>) {
  const target = event.currentTarget
  const list = target.closest('ol')?.children ?? []
  const rows = [...list].map((row) => [...row.querySelectorAll('button')])
  const row = rows.findIndex((buttons) => buttons.some((button) => button === target))
  const place = rows[row]?.findIndex((button) => button === target) ?? 0
  const goal = goalOf(event.key, rows, row, place)
  if (!goal) return
  goal.focus()
  event.preventDefault()
}

function goalOf(
  key: string,
  rows: readonly (readonly HTMLButtonElement[])[],
  row: number,
  place: number,
): HTMLButtonElement | undefined {
  const own = rows[row] ?? []
  const reach = (index: number) => {
    const buttons = rows[Math.min(Math.max(index, 0), rows.length - 1)] ?? []
    return buttons[Math.min(place, buttons.length - 1)]
  }
  if (key === 'ArrowRight') return own[Math.min(place + 1, own.length - 1)]
  if (key === 'ArrowLeft') return own[Math.max(place - 1, 0)]
  if (key === 'ArrowDown') return reach(row + 1)
  if (key === 'ArrowUp') return reach(row - 1)
  if (key === 'Home') return own[0]
  if (key === 'End') return own.at(-1)
  return undefined
}
