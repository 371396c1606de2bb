import { useMemo, useState } from 'react'
import { toNumber } from '../../core/view/toCount.ts'
import type { Bar } from '../../core/view/toTimeline.ts'
import { toTimeline } from '../../core/view/toTimeline.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { Bars } from './Bars.tsx'
import { Horizon } from './Horizon.tsx'
import { RangeFields } from './RangeFields.tsx'
import styles from './Timeline.module.css'

/** The story's time: a bar an installment, from which an installment, a range or a season is chosen. */
export function Timeline() {
  const visible = useApp(selectVisible)
  const { work } = useApp(selectDocument)
  const chooseInstallments = useApp((state) => state.chooseInstallments)
  const [pointed, setPointed] = useState<Bar>()
  const timeline = useMemo(
    () => toTimeline(visible.timeline, work.unit),
    [visible.timeline, work.unit],
  )
  if (timeline.bars.length === 0) return null

  const choose = (bars: readonly Bar[]) => chooseInstallments(bars.map(({ id }) => id))
  const current = pointed && timeline.bars.find(({ id }) => id === pointed.id)
  return (
    <section className={styles.timeline} aria-label="Timeline">
      <div className={styles.head}>
        <p className={styles.readout}>
          <strong>{current?.label ?? timeline.chosen ?? 'The whole story'}</strong>{' '}
          {current
            ? `${current.warm} warm, ${current.cold} cold`
            : !timeline.chosen && <Key unit={work.unit} />}
        </p>
        {timeline.chosen && (
          <Button look="text" onClick={() => choose([])}>
            Whole story
          </Button>
        )}
        <Horizon />
        <RangeFields bars={timeline.bars} unit={work.unit} onChoose={choose} />
      </div>
      <div className={styles.lanes}>
        <Bars timeline={timeline} unit={work.unit} onChoose={choose} onPoint={setPointed} />
        <Undated />
      </div>
    </section>
  )
}

function Key({ unit }: { readonly unit: string }) {
  return (
    <>
      claims by {unit}
      <span className={`${styles.key} ${styles.warm}`} />
      warm
      <span className={`${styles.key} ${styles.cold}`} />
      cold
    </>
  )
}

function Undated() {
  const { mode, warm, cold } = useApp(selectVisible).undated
  const total = warm + cold
  return (
    <div className={styles.undated} data-mode={mode}>
      <p className={styles.undatedCount}>{toNumber(total)}</p>
      <div className={styles.share} aria-hidden>
        <span className={styles.warm} style={{ flexGrow: warm }} />
        <span className={styles.cold} style={{ flexGrow: cold }} />
      </div>
      <p className={styles.undatedLabel}>{undatedLabels[mode]}</p>
    </div>
  )
}

const undatedLabels = { shown: 'undated', ghosted: 'undated, faded', hidden: 'undated, hidden' }
