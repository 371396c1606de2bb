import { undatedModes, type UndatedMode } from '../../core/model.ts'
import { toNumber } from '../../core/view/toCount.ts'
import { selectVisible } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Stack } from './Stack.tsx'
import styles from './UndatedLane.module.css'

/** Undated evidence as a lane of its own, on the scale of the bars beside it; what becomes of it is chosen there. */
export function UndatedLane({ highest }: { readonly highest: number }) {
  const { mode, warm, cold } = useApp(selectVisible).undated
  const setUndated = useApp((state) => state.setUndated)
  const total = warm + cold
  return (
    <div className={styles.lane} data-mode={mode}>
      <div className={styles.drawing}>
        {/* Where it is higher than there is room for, it is cut through. */}
        <div className={styles.column} data-broken={total > highest}>
          <Stack warm={warm} cold={cold} highest={Math.max(highest, total)} />
        </div>
        <p title={`${toNumber(warm)} warm, ${toNumber(cold)} cold`}>
          <span className={styles.count}>{toNumber(total)}</span> undated
        </p>
      </div>
      <select
        aria-label="Undated evidence"
        value={mode}
        onChange={({ target }) => setUndated(target.value as UndatedMode)}
      >
        {undatedModes.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </div>
  )
}

const names: Readonly<Record<UndatedMode, string>> = {
  shown: 'Shown',
  ghosted: 'Faded',
  hidden: 'Hidden',
}
