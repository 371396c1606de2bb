import { memo, useMemo } from 'react'
import type { BarPlaces } from '../../core/view/placeBars.ts'
import { placeLabels } from '../../core/view/placeLabels.ts'
import type { Bar, Timeline } from '../../core/view/toTimeline.ts'
import { useMediaQuery } from '../kit/useMediaQuery.ts'
import styles from './Timeline.module.css'

interface Props {
  readonly timeline: Timeline
  readonly places: BarPlaces
  readonly width: number
  onChoose(bars: readonly Bar[]): void
}

/** The seasons under their bars, each a button; where none are known, the two ends of the story. */
export const Seasons = memo(function Seasons({ timeline, places, width, onChoose }: Props) {
  const isCoarse = useMediaQuery('(pointer: coarse)')
  const { groups, bars } = timeline
  const shape = groups.map(({ key, bars }) => `${key} ${bars.length}`).join()
  const { labels, isScrolled } = useMemo(
    () => placeLabels(groups, places, width, isCoarse ? 44 : 24),
    // oxlint-disable-next-line react/exhaustive-deps -- the groups change with every choice, their labels do not
    [shape, places, width, isCoarse],
  )
  if (labels.length === 0) return <Ends bars={bars} />

  return (
    <div className={styles.seasons} data-scrolled={isScrolled}>
      {labels.map(({ key, text, x, width }) => {
        const group = groups.find((one) => one.key === key)
        if (!group) return null
        return (
          <button
            key={key}
            type="button"
            style={{ left: x, width }}
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
