import { playModes, type PlayMode } from '../../core/view/toStep.ts'
import { paces, type Pace } from '../../state/playSlice.ts'
import { selectDocument } from '../../state/selectors.ts'
import { selectTimeline } from '../../state/selectTimeline.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Choice } from '../kit/Choice.tsx'
import { RangeFields } from './RangeFields.tsx'
import styles from './TimeOptions.module.css'

/** A range by name, and how the story plays. */
export function TimeOptions() {
  const { groups, bars } = useApp(selectTimeline)
  const { unit } = useApp(selectDocument).work
  const chooseInstallments = useApp((state) => state.chooseInstallments)
  const playMode = useApp((state) => state.playMode)
  const setPlayMode = useApp((state) => state.setPlayMode)
  const pace = useApp((state) => state.pace)
  const setPace = useApp((state) => state.setPace)
  return (
    <div className={styles.form}>
      <RangeFields
        groups={groups}
        bars={bars}
        unit={unit}
        onChoose={(chosen) => chooseInstallments(chosen.map(({ id }) => id))}
      />
      <fieldset>
        <legend className={styles.title}>A step shows</legend>
        <Choice all={playModes} names={modeNames(unit)} value={playMode} onChoose={setPlayMode} />
      </fieldset>
      <fieldset>
        <legend className={styles.title}>Pace</legend>
        <Choice all={paces} names={paceNames} value={pace} onChoose={setPace} />
      </fieldset>
    </div>
  )
}

const modeNames = (unit: string): Readonly<Record<PlayMode, string>> => ({
  'up to': 'All up to here',
  single: `One ${unit}`,
})

const paceNames: Readonly<Record<Pace, string>> = { slow: 'Slow', normal: 'Normal', fast: 'Fast' }
