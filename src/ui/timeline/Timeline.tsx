import { useCallback, useMemo, useState } from 'react'
import { toColumns } from '../../core/view/toColumns.ts'
import type { Bar } from '../../core/view/toTimeline.ts'
import { selectDocument } from '../../state/selectors.ts'
import { selectTimeline } from '../../state/selectTimeline.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Bars } from './Bars.tsx'
import { Horizon } from './Horizon.tsx'
import { Player } from './Player.tsx'
import { Readout } from './Readout.tsx'
import { Seasons } from './Seasons.tsx'
import styles from './Timeline.module.css'
import { UndatedLane } from './UndatedLane.tsx'
import { usePlaces } from './usePlaces.ts'

/** The story's time: a bar an installment, from which an installment, a range or a season is chosen, or that plays. */
export function Timeline() {
  const timeline = useApp(selectTimeline)
  const { unit } = useApp(selectDocument).work
  const chooseInstallments = useApp((state) => state.chooseInstallments)
  const [pointed, setPointed] = useState<number>()
  const { places, width, ref } = usePlaces(timeline)
  const drawn = useMemo(() => toColumns(timeline.groups, places), [timeline.groups, places])
  const choose = useCallback(
    (bars: readonly Bar[]) => chooseInstallments(bars.map(({ id }) => id)),
    [chooseInstallments],
  )
  if (timeline.bars.length === 0) return null

  return (
    <section className={styles.timeline} aria-label="Timeline">
      <div className={styles.head}>
        <Player unit={unit} />
        <Readout
          timeline={timeline}
          pointed={timeline.bars[pointed ?? -1]}
          perColumn={places.perColumn}
          unit={unit}
          onChoose={choose}
        />
        <Horizon />
      </div>
      <div className={styles.lanes}>
        <div className={styles.bars} ref={ref}>
          <Bars
            timeline={timeline}
            places={places}
            drawn={drawn}
            unit={unit}
            onChoose={choose}
            onPoint={setPointed}
          />
          <Seasons
            timeline={timeline}
            places={places}
            width={width}
            at={pointed ?? timeline.range?.last}
            onChoose={choose}
          />
        </div>
        <UndatedLane highest={drawn.highest} />
      </div>
    </section>
  )
}
