import type { Kind } from '../../core/model.ts'
import { kinds } from '../../core/model.ts'
import { KindMark } from '../kit/KindMark.tsx'
import { kindLook } from '../kit/kindLook.ts'
import styles from './AddForm.module.css'

interface Props {
  readonly value: Kind | undefined
  onChoose(kind: Kind): void
}

/** One of the ten kinds, each with its glyph. */
export function KindChoice({ value, onChoose }: Props) {
  return (
    <fieldset className={styles.chips}>
      <legend>What</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="kind"
            checked={kind === value}
            onChange={() => onChoose(kind)}
          />
          <span>
            <KindMark kind={kind} /> {kindLook[kind].label}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
