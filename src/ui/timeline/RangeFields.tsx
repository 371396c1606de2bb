import type { Bar, BarGroup } from '../../core/view/toTimeline.ts'
import styles from './TimeOptions.module.css'

interface Props {
  readonly groups: readonly BarGroup[]
  readonly bars: readonly Bar[]
  readonly unit: string
  onChoose(bars: readonly Bar[]): void
}

/** The same choice as on the bars, by name: for thick fingers, and where bars are too thin to hit. */
export function RangeFields({ groups, bars, unit, onChoose }: Props) {
  const first = bars.findIndex(({ chosen }) => chosen)
  const last = bars.findLastIndex(({ chosen }) => chosen)
  const choose = (from: number, to: number) =>
    onChoose(
      from === -1 && to === -1
        ? []
        : bars.slice(Math.max(from, 0), (to === -1 ? bars.length : Math.max(to, from)) + 1),
    )

  return (
    <div className={styles.fields}>
      <label>
        <span className={styles.title}>First {unit}</span>
        <select value={first} onChange={({ target }) => choose(Number(target.value), last)}>
          <option value={-1}>From start</option>
          <Names groups={groups} />
        </select>
      </label>
      <label>
        <span className={styles.title}>Last {unit}</span>
        <select
          value={last}
          onChange={({ target }) => {
            const to = Number(target.value)
            choose(to === -1 ? first : Math.min(first, to), to)
          }}
        >
          <option value={-1}>To end</option>
          <Names groups={groups} />
        </select>
      </label>
    </div>
  )
}

function Names({ groups }: Pick<Props, 'groups'>) {
  return groups.map(({ key, label, bars }) =>
    label === '' ? (
      <BarNames key={key} bars={bars} />
    ) : (
      <optgroup key={key} label={label}>
        <BarNames bars={bars} />
      </optgroup>
    ),
  )
}

const BarNames = ({ bars }: Pick<Props, 'bars'>) =>
  bars.map(({ id, index, label }) => (
    <option key={id} value={index}>
      {label}
    </option>
  ))
