import { memo, useEffect, useMemo, useRef } from 'react'
import type { BarPlaces } from '../../core/view/placeBars.ts'
import { placeLabels } from '../../core/view/placeLabels.ts'
import type { Bar, Timeline } from '../../core/view/toTimeline.ts'
import { useMediaQuery } from '../kit/useMediaQuery.ts'
import styles from './Timeline.module.css'

interface Props {
  readonly timeline: Timeline
  readonly places: BarPlaces
  readonly width: number
  /** The bar that is looked at; where the seasons have to be scrolled, its own comes under it. */
  readonly at: number | undefined
  onChoose(bars: readonly Bar[]): void
}

/** The seasons under their bars, each a button; where none are known, the two ends of the story. */
export const Seasons = memo(function Seasons({ timeline, places, width, at, onChoose }: Props) {
  const isCoarse = useMediaQuery('(pointer: coarse)')
  const { groups, bars } = timeline
  const shape = groups.map(({ key, bars }) => `${key} ${bars.length}`).join()
  const { labels, isScrolled } = useMemo(
    () => placeLabels(groups, places, width, isCoarse ? 44 : 24),
    // oxlint-disable-next-line react/exhaustive-deps -- the groups change with every choice, their labels do not
    [shape, places, width, isCoarse],
  )
  const row = useRef<HTMLDivElement>(null)
  const current = groups.find(({ bars }) => bars.some(({ index }) => index === at))
  const start = places.starts[current?.bars[0]?.index ?? -1]
  const name = current?.key
  // Only for another season, since it costs a part of the frame in which a step has to be drawn.
  useEffect(() => {
    const label = labels.find(({ key }) => key === name)
    // A press must not pull its own button away from under the pointer.
    if (!isScrolled || !label || start === undefined) return
    if (!row.current?.contains(document.activeElement))
      row.current?.scrollTo({ left: label.x - start })
  }, [labels, isScrolled, name, start])
  if (labels.length === 0) return <Ends bars={bars} />

  return (
    <div ref={row} className={styles.seasons} data-scrolled={isScrolled}>
      {labels.map(({ key, text, x, width, isPushed }) => {
        const group = groups.find((one) => one.key === key)
        if (!group) return null
        return (
          <button
            key={key}
            type="button"
            style={{ left: x, width }}
            data-pushed={isPushed}
            aria-pressed={group.chosen}
            aria-label={group.label}
            onClick={() => onChoose(group.chosen ? [] : group.bars)}
          >
            {text}
          </button>
        )
      })}
    </div>
  )
})

function Ends({ bars }: Pick<Timeline, 'bars'>) {
  const [first, last] = [bars.at(0), bars.at(-1)]
  return (
    <p className={styles.ends} aria-hidden>
      <span>{first?.short}</span>
      <span>{last !== first && last?.short}</span>
    </p>
  )
}
