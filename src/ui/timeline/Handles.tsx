/* oxlint-disable jsx-a11y/prefer-tag-over-role -- two range inputs over each other could not both be dragged */
import type { KeyboardEvent } from 'react'
import type { BarPlaces } from '../../core/view/placeBars.ts'
import type { Bar, Range, Timeline } from '../../core/view/toTimeline.ts'
import styles from './Timeline.module.css'
import { toGoal } from './useBarKeys.ts'
import { usePlayKey } from './usePlayKey.ts'

interface Props {
  readonly timeline: Timeline
  readonly range: Range
  readonly places: BarPlaces
  readonly unit: string
  onChoose(bars: readonly Bar[]): void
  onPoint(index: number | undefined): void
}

/** The chosen range with a handle at each end: dragged by the bars under it, moved here with the keyboard. */
export function Handles({ timeline, range, places, unit, onChoose, onPoint }: Props) {
  const { bars } = timeline
  const playKey = usePlayKey()
  const left = places.starts[range.first] ?? 0
  const right = (places.starts[range.last] ?? 0) + places.barWidth

  const toHandle = (end: 'first' | 'last') => {
    const at = range[end]
    const [least, most] = end === 'first' ? [0, range.last] : [range.first, bars.length - 1]
    const onKeyDown = (event: KeyboardEvent) => {
      if (playKey(event)) return
      const goal = toGoal(event.key, at, timeline)
      if (goal === undefined) return
      event.preventDefault()
      const next = { ...range, [end]: Math.min(Math.max(goal, least), most) }
      onChoose(bars.slice(next.first, next.last + 1))
      onPoint(next[end])
    }
    return (
      <span
        role="slider"
        tabIndex={0}
        aria-label={`${end === 'first' ? 'First' : 'Last'} ${unit}`}
        aria-valuemin={least + 1}
        aria-valuemax={most + 1}
        aria-valuenow={at + 1}
        aria-valuetext={bars[at]?.name}
        className={styles.handle}
        data-end={end}
        style={{ left: end === 'first' ? left : right }}
        onKeyDown={onKeyDown}
        onFocus={() => onPoint(at)}
        onBlur={() => onPoint(undefined)}
      />
    )
  }
  return (
    <>
      {toHandle('first')}
      {toHandle('last')}
    </>
  )
}
