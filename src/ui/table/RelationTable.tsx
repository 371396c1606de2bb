import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo, useMemo, useState } from 'react'
import { toNumber } from '../../core/view/toCount.ts'
import { toOpenText } from '../../core/view/toOpenText.ts'
import { sortRelations, type RelationColumn, type RelationRow } from '../../core/view/toTable.ts'
import { toTimeNames } from '../../core/view/toTimeNames.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { CitationActions } from '../actions/CitationActions.tsx'
import { KindMark } from '../kit/KindMark.tsx'
import { kindLook } from '../kit/kindLook.ts'
import { RowEnd } from './RowEnd.tsx'
import { EndHead, SortHead, type Order } from './SortHead.tsx'
import styles from './Table.module.css'
import { useSelectedRow } from './useSelectedRow.ts'

interface Props {
  readonly rows: readonly RelationRow[]
  /** Ids of the rows that are chosen; absent where none can be. */
  readonly choice: ReadonlySet<string> | undefined
  onToggle(id: string): void
}

/** Relations with their figures; each opens to its citations. */
export function RelationTable({ rows, choice, onToggle }: Props) {
  const [order, setOrder] = useState<Order<RelationColumn>>({
    column: 'citations',
    isDescending: true,
  })
  const sorted = useMemo(() => sortRelations(rows, order.column, order.isDescending), [rows, order])
  const selected = useApp(({ selection }) =>
    selection?.type === 'relation' ? selection.id : undefined,
  )
  const head = { order, onOrder: setOrder }
  return (
    <table className={styles.rows}>
      <caption className={styles.spoken}>Relations in the current view</caption>
      <thead>
        <tr>
          <SortHead {...head} column="source" name="Who" />
          <SortHead {...head} column="kind" name="Kind" />
          <SortHead {...head} column="target" name="Whom" />
          <SortHead {...head} column="citations" name="Citations" isFigure />
          <SortHead {...head} column="claims" name="Claims" isFigure isMinor />
          <SortHead {...head} column="confidence" name="Sure" isFigure isMinor />
          <SortHead {...head} column="first" name="When" isMinor />
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

const arrows = { 'one way': '→', 'both ways': '↔', none: '–' } as const

interface RowProps {
  readonly row: RelationRow
  readonly isSelected: boolean
  readonly isChosen: boolean | undefined
  onToggle(id: string): void
}

const Row = memo(function Row({ row, isSelected, isChosen, onToggle }: RowProps) {
  const select = useApp((state) => state.select)
  const [isOpen, setOpen] = useState(false)
  const ref = useSelectedRow(isSelected)
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <>
      <tr ref={ref} aria-current={isSelected ? 'true' : undefined}>
        <th scope="row">
          <button
            type="button"
            className={styles.name}
            onClick={() => select({ type: 'relation', id: row.id })}
          >
            {row.source}{' '}
            <span className={styles.spoken}>
              {kindLook[row.kind].label} {row.direction === 'none' ? 'with' : 'towards'}{' '}
              {row.target}
            </span>
          </button>
        </th>
        <td className={styles.kind}>
          <KindMark kind={row.kind} /> {kindLook[row.kind].label}
          {row.hedged && <span className={styles.badge}>hedged</span>}
          {row.past && <span className={styles.badge}>over</span>}
        </td>
        <td>
          <span className={styles.target}>
            <span aria-hidden className={styles.direction}>
              {arrows[row.direction]}
            </span>
            {row.target}
          </span>
        </td>
        <td data-figure="true">
          <button
            type="button"
            className={styles.disclose}
            aria-expanded={isOpen}
            aria-label={`Citations of ${row.source} ${arrows[row.direction]} ${row.target}, ${kindLook[row.kind].label}: ${row.citations.length}`}
            onClick={() => setOpen(!isOpen)}
          >
            {toNumber(row.citations.length)} <Chevron size={14} aria-hidden />
          </button>
        </td>
        <td data-figure="true" data-minor="true">
          {toNumber(row.claims)}
        </td>
        <td data-figure="true" data-minor="true">
          {Math.round(row.confidence * 100)}%
        </td>
        <td data-minor="true" className={styles.when}>
          {toSpan(row) ?? <span className={styles.undated}>undated</span>}
        </td>
        <RowEnd
          type="relation"
          id={row.id}
          name={`${row.source} ${arrows[row.direction]} ${row.target}, ${kindLook[row.kind].label}`}
          isChosen={isChosen}
          onToggle={onToggle}
        />
      </tr>
      {isOpen && (
        <tr className={styles.opened}>
          <td colSpan={8}>
            <Citations ids={row.citations} />
          </td>
        </tr>
      )}
    </>
  )
})

/** From the first dated citation to the last. */
function toSpan({ first, last }: RelationRow): string | undefined {
  if (!first || !last) return undefined
  return first.place === last.place ? first.label : `${first.label} – ${last.label}`
}

function Citations({ ids }: { readonly ids: readonly string[] }) {
  const { citations, installments, work } = useApp(selectDocument)
  return (
    <ul className={styles.citations}>
      {citations
        .filter(({ id }) => ids.includes(id))
        .map((citation) => (
          <li key={citation.id}>
            <strong>{citation.trope}</strong>{' '}
            <span className={styles.undated}>
              {toTimeNames(citation.installments, installments, work.unit).join('; ') || 'undated'}
            </span>
            <blockquote>{toOpenText(citation, 600)}</blockquote>
            <CitationActions citation={citation.id} />
          </li>
        ))}
    </ul>
  )
}
