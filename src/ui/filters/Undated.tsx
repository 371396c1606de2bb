import type { UndatedMode } from '../../core/model.ts'
import { undatedModes } from '../../core/model.ts'
import { toCount } from '../../core/view/toCount.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Choice } from '../kit/Choice.tsx'
import styles from './Filters.module.css'

/** What happens to claims whose citation names no installment. */
export function Undated() {
  const { mode, warm, cold } = useApp(selectVisible).undated
  const { work, installments } = useApp(selectDocument)
  const setUndated = useApp((state) => state.setUndated)
  if (installments.length === 0) return null

  const count = warm + cold
  return (
    <fieldset className={styles.undated} aria-describedby="undated-hint">
      <legend>Undated evidence</legend>
      <Choice all={undatedModes} names={names} value={mode} onChoose={setUndated} />
      <p id="undated-hint" className={styles.hint}>
        {toCount(count, 'claim')} {count === 1 ? 'names' : 'name'} no {work.unit}. {hints[mode]}
      </p>
    </fieldset>
  )
}

const names: Readonly<Record<UndatedMode, string>> = {
  shown: 'Shown',
  ghosted: 'Faded',
  hidden: 'Hidden',
}

const hints: Readonly<Record<UndatedMode, string>> = {
  shown: 'They count at any time.',
  ghosted: 'What stands on them alone is drawn faintly.',
  hidden: 'They are left out of everything.',
}
