import { X } from 'lucide-react'
import { describeBar, describeChosen, type TimeWords } from '../../core/view/describeTime.ts'
import type { Bar, Timeline } from '../../core/view/toTimeline.ts'
import { Button } from '../kit/Button.tsx'
import styles from './Timeline.module.css'

interface Props {
  readonly timeline: Timeline
  /** The bar under the pointer or the focus. */
  readonly pointed: Bar | undefined
  readonly perColumn: number
  readonly unit: string
  onChoose(bars: readonly Bar[]): void
}

/** Says which time is meant and what is dated there; the whole story is one press away. */
export function Readout({ timeline, pointed, perColumn, unit, onChoose }: Props) {
  const words: TimeWords | undefined = pointed
    ? { name: pointed.label, holds: describeBar(pointed) }
    : describeChosen(timeline)
  return (
    <div className={styles.readout}>
      <p>
        {words ? (
          <>
            <strong>{words.name}</strong>
            {words.at && ` · ${words.at}`}
            {words.holds && `: ${words.holds}`}
          </>
        ) : (
          <Key unit={unit} perColumn={perColumn} />
        )}
      </p>
      {timeline.chosen !== undefined && (
        <Button
          look="icon"
          label="Whole story"
          className={styles.whole}
          onClick={() => onChoose([])}
        >
          <X size={16} aria-hidden />
        </Button>
      )}
    </div>
  )
}

function Key({ unit, perColumn }: Pick<Props, 'unit' | 'perColumn'>) {
  return (
    <>
      <strong className={styles.lead}>The whole story</strong>
      <span className={`${styles.key} ${styles.warm}`} />
      warm
      <span className={`${styles.key} ${styles.cold}`} />
      cold claims by {perColumn > 1 ? `${perColumn} ${unit}s` : unit}
    </>
  )
}
