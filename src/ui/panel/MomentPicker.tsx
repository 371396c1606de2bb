import type { BarGroup } from '../../core/view/toTimeline.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import styles from './CompareView.module.css'
import { selectCalendar } from './selectMoments.ts'

interface Props {
  readonly name: string
  readonly chosen: readonly string[]
  onChoose(ids: readonly string[]): void
}

/** Chooses a moment: an installment, or a range of them. */
export function MomentPicker({ name, chosen, onChoose }: Props) {
  const { groups, bars } = useApp(selectCalendar)
  const { unit } = useApp(selectDocument).work
  const first = bars.findIndex(({ id }) => chosen.includes(id))
  const last = bars.findLastIndex(({ id }) => chosen.includes(id))
  const choose = (from: number, to: number) =>
    onChoose(bars.slice(from, to + 1).map(({ id }) => id))
  return (
    <fieldset className={styles.picker}>
      <legend>
        Moment <strong>{name}</strong>
      </legend>
      <Choice
        label={`First ${unit} of ${name}`}
        value={first}
        groups={groups}
        onChange={(from) => choose(from, Math.max(from, last))}
      />
      <span aria-hidden>to</span>
      <Choice
        label={`Last ${unit} of ${name}`}
        value={last}
        groups={groups}
        onChange={(to) => choose(Math.min(first, to), to)}
      />
    </fieldset>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: number
  readonly groups: readonly BarGroup[]
  onChange(index: number): void
}

function Choice({ label, value, groups, onChange }: ChoiceProps) {
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { bars }) => sum + bars.length, 0),
  )
  const options = ({ bars }: BarGroup, start: number) =>
    bars.map((bar, index) => (
      <option key={bar.id} value={start + index}>
        {bar.label}
      </option>
    ))
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
    >
      {groups.map((group, index) =>
        group.label === '' ? (
          options(group, starts[index] ?? 0)
        ) : (
          <optgroup key={group.key} label={group.label}>
            {options(group, starts[index] ?? 0)}
          </optgroup>
        ),
      )}
    </select>
  )
}
