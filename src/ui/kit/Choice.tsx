import { useId } from 'react'
import styles from './Choice.module.css'

interface Props<Value extends string> {
  readonly all: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  readonly value: Value
  onChoose(value: Value): void
}

/** A few choices side by side, of which one holds; a fieldset around it says of what. */
export function Choice<Value extends string>({ all, names, value, onChoose }: Props<Value>) {
  const name = useId()
  return (
    <div className={styles.choice}>
      {all.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={each === value}
            onChange={() => onChoose(each)}
          />
          <span>{names[each]}</span>
        </label>
      ))}
    </div>
  )
}
