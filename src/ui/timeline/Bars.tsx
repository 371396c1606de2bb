/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a select can hold no bars */
import type { KeyboardEvent, PointerEvent } from 'react'
import { useId, useRef, useState } from 'react'
import type { Bar, BarGroup, Timeline } from '../../core/view/toTimeline.ts'
import { describe } from './describe.ts'
import styles from './Timeline.module.css'

interface Props {
  readonly timeline: Timeline
  readonly unit: string
  onChoose(bars: readonly Bar[]): void
  onPoint(bar: Bar | undefined): void
}

/** The bars as one list box: point and drag, or walk with the arrows and choose with Enter. */
export function Bars({ timeline, unit, onChoose, onPoint }: Props) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const anchor = useRef<number>(undefined)
  const isDragging = useRef(false)
  const { groups, bars, highest } = timeline
  const current = Math.min(active, bars.length - 1)
  const columns = { gridTemplateColumns: groups.map(toColumn).join(' ') }

  const chooseOne = (index: number) => {
    const bar = bars[index]
    const isOnlyChoice = bar?.chosen && bars.filter(({ chosen }) => chosen).length === 1
    anchor.current = index
    setActive(index)
    onChoose(bar && !isOnlyChoice ? [bar] : [])
  }
  const extendTo = (index: number) => {
    const from = (anchor.current ??= current)
    setActive(index)
    onChoose(bars.slice(Math.min(from, index), Math.max(from, index) + 1))
  }
  const point = (index: number) => {
    onPoint(bars[index])
    return index
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const goal = goalOf(event.key, current, bars.length)
    if (goal !== undefined) {
      if (event.shiftKey) extendTo(goal)
      else setActive(goal)
      point(goal)
    } else if (event.key === 'Enter' || event.key === ' ') chooseOne(current)
    else return
    event.preventDefault()
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    isDragging.current = true
    const index = indexAt(event)
    if (event.shiftKey) extendTo(index)
    else chooseOne(index)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const index = point(indexAt(event))
    if (isDragging.current && index !== current) extendTo(index)
  }

  /** A finger stays with the bar that it first touched, so the place decides rather than the target. */
  const indexAt = (event: PointerEvent<HTMLElement>) => {
    const options = [...(list.current?.querySelectorAll('[role=option]') ?? [])]
    const distances = options.map((option) => {
      const { left, right } = option.getBoundingClientRect()
      return Math.max(left - event.clientX, event.clientX - right, 0)
    })
    const nearest = Math.min(...distances)
    const under = options.findIndex((option) => option.contains(event.target as Node))
    return under !== -1 && distances[under] === nearest ? under : distances.indexOf(nearest)
  }

  return (
    <div className={styles.bars}>
      <div
        ref={list}
        role="listbox"
        aria-label={`${unit}s`}
        aria-multiselectable
        aria-orientation="horizontal"
        aria-activedescendant={`${id}-${current}`}
        tabIndex={0}
        className={styles.list}
        style={columns}
        data-choosing={timeline.chosen !== undefined}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) point(current)
        }}
        onBlur={() => onPoint(undefined)}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => (isDragging.current = false)}
        onPointerCancel={() => (isDragging.current = false)}
        onPointerLeave={() => {
          isDragging.current = false
          onPoint(undefined)
        }}
      >
        {groups.map((group) => (
          <div
            key={group.key}
            role="group"
            aria-label={group.label || `${unit}s`}
            className={styles.group}
            data-key={group.key}
          >
            {group.bars.map((bar) => {
              const index = bars.indexOf(bar)
              return (
                <div
                  key={bar.id}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={bar.chosen}
                  aria-label={`${bar.name}: ${describe(bar)}`}
                  className={styles.bar}
                  data-active={index === current}
                >
                  <span className={styles.cold} style={{ height: heightOf(bar.cold, highest) }} />
                  <span className={styles.warm} style={{ height: heightOf(bar.warm, highest) }} />
                </div>
              )
            })}
          </div>
        ))}
      </div>
      <div className={styles.labels} style={columns}>
        {groups.map((group) => (
          <div key={group.key} className={styles.label}>
            {group.label && (
              <button
                type="button"
                aria-pressed={group.chosen}
                aria-label={group.label}
                onClick={() => onChoose(group.chosen ? [] : group.bars)}
              >
                <span className={styles.long}>{group.label}</span>
                <span className={styles.short}>{group.short}</span>
              </button>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

/** A group is as wide as it has bars; what has no place only as wide as it must be. */
const toColumn = ({ key, bars }: BarGroup) =>
  key === 'unplaced'
    ? `max(var(--label), ${bars.length} * var(--bar))`
    : `minmax(calc(${bars.length} * var(--bar)), ${bars.length}fr)`

const heightOf = (count: number, highest: number) =>
  count === 0 ? 0 : `${(100 * count) / highest}%`

function goalOf(key: string, current: number, length: number): number | undefined {
  if (key === 'ArrowRight') return Math.min(current + 1, length - 1)
  if (key === 'ArrowLeft') return Math.max(current - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return length - 1
  return undefined
}
