import type { Citation } from '../../core/model.ts'
import { toInstallmentLabel } from '../../core/view/toInstallmentName.ts'
import { toTimeNames } from '../../core/view/toTimeNames.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import styles from './AddForm.module.css'

interface Props {
  readonly citation: Citation
  /** Id of an installment, or empty for undated; absent where it is that of the example. */
  readonly value: string | undefined
  onChoose(value: string | undefined): void
}

const asItIs = 'as it is'

/** When it is: as the example is dated, or otherwise, which then holds for the whole example. */
export function InstallmentChoice({ citation, value, onChoose }: Props) {
  const { installments, work } = useApp(selectDocument)
  if (installments.length === 0) return null
  const own = toTimeNames(citation.installments, installments, work.unit).join('; ')
  return (
    <label className={styles.field}>
      When
      <select
        value={value ?? asItIs}
        onChange={({ target }) => onChoose(target.value === asItIs ? undefined : target.value)}
      >
        <option value={asItIs}>{own ? `As the example: ${own}` : 'As the example: undated'}</option>
        {own && <option value="">Undated</option>}
        {installments.map((installment) => (
          <option key={installment.id} value={installment.id}>
            {toInstallmentLabel(installment, work.unit)}
          </option>
        ))}
      </select>
      {value !== undefined && (
        <span className={styles.hint}>This dates the whole example, with all that it says.</span>
      )}
    </label>
  )
}
