import type { Kind } from '../../core/model.ts'
import { kinds } from '../../core/model.ts'
import { kindLook } from '../kit/kindLook.ts'

interface KindFieldProps {
  readonly kind: Kind
  onChoose(kind: Kind): void
}

/** Which of the ten kinds a claim is of. */
export function KindField({ kind, onChoose }: KindFieldProps) {
  return (
    <label>
      Kind
      <select value={kind} onChange={(event) => onChoose(event.target.value as Kind)}>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {kindLook[one].label}
          </option>
        ))}
      </select>
    </label>
  )
}

interface DirectionFieldProps<Value extends string> {
  readonly value: Value
  /** Each way with its words: `Mara → Tobin`. */
  readonly ways: Readonly<Partial<Record<Value, string>>>
  onChoose(value: Value): void
}

/** Which way a claim points. */
export function DirectionField<Value extends string>({
  value,
  ways,
  onChoose,
}: DirectionFieldProps<Value>) {
  return (
    <label>
      Direction
      <select value={value} onChange={(event) => onChoose(event.target.value as Value)}>
        {Object.entries(ways).map(([way, words]) => (
          <option key={way} value={way}>
            {String(words)}
          </option>
        ))}
      </select>
    </label>
  )
}
