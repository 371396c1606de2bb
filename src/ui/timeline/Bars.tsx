/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a select can hold no bars */
import { lazy, memo, Suspense, useId } from 'react'
import { describeBar } from '../../core/view/describeTime.ts'
import type { BarPlaces } from '../../core/view/placeBars.ts'
import type { Columns } from '../../core/view/toColumns.ts'
import type { Bar, Timeline } from '../../core/view/toTimeline.ts'
import { Drawing } from './Drawing.tsx'
import styles from './Timeline.module.css'
import { useBarChoice } from './useBarChoice.ts'
import { useBarKeys } from './useBarKeys.ts'
import { useBrush } from './useBrush.ts'

const Handles = lazy(async () => ({ default: (await import('./Handles.tsx')).Handles }))

interface Props {
  readonly timeline: Timeline
  readonly places: BarPlaces
  readonly drawn: Columns
  readonly unit: string
  onChoose(bars: readonly Bar[]): void
  onPoint(index: number | undefined): void
}

/** The bars as one list box: point and drag, or step with the arrows; handles resize what is chosen. */
export const Bars = memo(function Bars(props: Props) {
  const { timeline, places, drawn, unit, onChoose, onPoint } = props
  const id = useId()
  const choice = useBarChoice(timeline, onChoose)
  const brush = useBrush(timeline, places, choice, onPoint)
  const onKeyDown = useBarKeys(timeline, choice, onPoint)
  const { current } = choice

  return (
    <div className={styles.field} data-choosing={timeline.chosen !== undefined}>
      <Drawing {...drawn} />
      <div
        role="listbox"
        aria-label={`${unit}s`}
        aria-multiselectable
        aria-orientation="horizontal"
        aria-activedescendant={`${id}-${current}`}
        tabIndex={0}
        className={styles.list}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) onPoint(current)
        }}
        onBlur={() => onPoint(undefined)}
        {...brush}
      >
        {timeline.groups.map((group) => (
          <div key={group.key} role="group" aria-label={group.label || `${unit}s`}>
            {group.bars.map((bar) => (
              <Option
                key={bar.id}
                id={`${id}-${bar.index}`}
                index={bar.index}
                name={bar.name}
                warm={bar.warm}
                cold={bar.cold}
                chosen={bar.chosen}
                x={places.starts[bar.index] ?? 0}
                width={places.barWidth}
              />
            ))}
          </div>
        ))}
      </div>
      <span
        className={styles.cursor}
        style={{ left: places.starts[current], width: places.barWidth }}
      />
      {timeline.range && (
        <Suspense>
          <Handles {...props} range={timeline.range} />
        </Suspense>
      )}
    </div>
  )
})

interface OptionProps {
  readonly id: string
  readonly index: number
  readonly name: string
  readonly warm: number
  readonly cold: number
  readonly chosen: boolean
  readonly x: number
  readonly width: number
}

/** The place of one installment, however thin; what it holds is drawn behind it. */
const Option = memo(function Option(props: OptionProps) {
  const { id, index, name, chosen, x, width } = props
  return (
    <div
      role="option"
      id={id}
      aria-selected={chosen}
      aria-label={`${name}: ${describeBar(props)}`}
      className={styles.option}
      data-index={index}
      style={{ left: x, width }}
    />
  )
})
