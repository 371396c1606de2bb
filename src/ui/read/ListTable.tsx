import { Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import type { ListRow } from '../../core/changeList.ts'
import { toNumber } from '../../core/view/toCount.ts'
import { Button } from '../kit/Button.tsx'
import styles from './Read.module.css'
import type { ListDraft } from './useListDraft.ts'

interface Props {
  readonly draft: ListDraft
  readonly unit: string
}

const mostAtFirst = 40

/** The list as it was understood, a row each; every cell can be corrected. */
export function ListTable({ draft: { rows, faults, setRows }, unit }: Props) {
  const [isWhole, setWhole] = useState(false)
  const table = useRef<HTMLTableElement>(null)
  const seasonWord =
    rows.find((row) => row.seasonWord)?.seasonWord ?? (unit === 'episode' ? 'season' : 'part')
  const change = (index: number, changes: Partial<ListRow>) =>
    setRows(rows.map((row, at) => (at === index ? { ...row, ...changes } : row)))
  const remove = (index: number) => {
    setRows(rows.filter((_, at) => at !== index))
    const fields = table.current?.querySelectorAll<HTMLElement>('tbody button') ?? []
    ;(fields[index + 1] ?? fields[index - 1])?.focus()
  }
  // What the reader has just added must be in sight.
  const shown = isWhole || rows.length <= mostAtFirst ? rows : rows.slice(0, mostAtFirst)
  return (
    <>
      <table ref={table} className={styles.list}>
        <thead>
          <tr>
            <th scope="col">{capitalise(seasonWord)}</th>
            <th scope="col">No.</th>
            <th scope="col">Title</th>
            <td aria-label="Remove" />
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <Row
              key={keyOf(row, index)}
              row={row}
              place={index + 1}
              unit={unit}
              seasonWord={seasonWord}
              faults={faults.filter((fault) => fault.row === index).map(({ message }) => message)}
              onChange={(changes) => change(index, changes)}
              onRemove={() => remove(index)}
            />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <Button look="text" onClick={() => setWhole(true)}>
          Show all {toNumber(rows.length)}
        </Button>
      )}
    </>
  )
}

const keyOf = ({ id, line }: ListRow, index: number) =>
  id ?? (line === undefined ? `added ${index}` : `line ${line}`)

interface RowProps {
  readonly row: ListRow
  readonly place: number
  readonly unit: string
  readonly seasonWord: string
  readonly faults: readonly string[]
  onChange(changes: Partial<ListRow>): void
  onRemove(): void
}

function Row({ row, place, unit, seasonWord, faults, onChange, onRemove }: RowProps) {
  const { season, number, title = '', how } = row
  return (
    <tr data-faulty={faults.length > 0}>
      <td>
        <NumberField
          label={`${capitalise(seasonWord)} of ${unit} ${place}`}
          value={season}
          onChange={(next) => onChange({ season: next })}
        />
      </td>
      <td>
        <NumberField
          label={`Number of ${unit} ${place}`}
          value={number}
          onChange={(next) => onChange({ number: next })}
        />
      </td>
      <td>
        <input
          aria-label={`Title of ${unit} ${place}`}
          value={title}
          maxLength={300}
          autoComplete="off"
          onChange={({ target }) => onChange({ title: target.value || undefined })}
        />
        {how && <span className={styles.how}>{how}</span>}
        {faults.map((fault) => (
          <span key={fault} className={styles.fault}>
            {fault}
          </span>
        ))}
      </td>
      <td>
        <Button look="icon" label={`Remove ${unit} ${place}`} onClick={onRemove}>
          <Trash2 size={16} aria-hidden />
        </Button>
      </td>
    </tr>
  )
}

interface NumberFieldProps {
  readonly label: string
  readonly value: number | undefined
  onChange(value: number | undefined): void
}

function NumberField({ label, value, onChange }: NumberFieldProps) {
  return (
    <input
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      size={3}
      maxLength={4}
      value={value ?? ''}
      onChange={({ target }) => {
        if (/^\d*$/.test(target.value))
          onChange(target.value === '' ? undefined : Number(target.value))
      }}
    />
  )
}

const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
