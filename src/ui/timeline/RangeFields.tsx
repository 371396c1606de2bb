import type { Bar } from '../../core/view/toTimeline.ts'
import styles from './Timeline.module.css'

interface Props {
  readonly bars: readonly Bar[]
  readonly unit: string
  onChoose(bars: readonly Bar[]): void
}

/** The same choice as on the bars, by name: for thick fingers, and where bars are too thin to hit. */
export function RangeFields({ bars, unit, onChoose }: Props) {
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
      <select
        aria-label={`First ${unit}`}
        value={first}
        onChange={(event) => choose(Number(event.target.value), last)}
      >
        <option value={-1}>From start</option>
        {bars.map(({ id, label }, index) => (
          <option key={id} value={index}>
            {label}
          </option>
        ))}
      </select>
      <select
        aria-label={`Last ${unit}`}
        value={last}
        onChange={(event) => {
          const to = Number(event.target.value)
          choose(to === -1 ? first : Math.min(first, to), to)
        }}
      >
        <option value={-1}>To end</option>
        {bars.map(({ id, label }, index) => (
          <option key={id} value={index}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
