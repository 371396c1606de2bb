import { useId, type ReactNode } from 'react'
import styles from './Choices.module.css'

interface Props<Value extends string> {
  readonly legend: string
  readonly options: readonly {
    readonly value: Value
    readonly name: string
    readonly hint?: ReactNode
  }[]
  readonly chosen: Value
  onChoose(value: Value): void
}

/** Some choices with a word on each, of which one holds. */
export function Choices<Value extends string>({ legend, options, chosen, onChoose }: Props<Value>) {
  const id = useId()
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      <div className={styles.options}>
        {options.map(({ value, name, hint }) => (
          <label key={value} className={styles.option}>
            <input
              type="radio"
              name={id}
              checked={value === chosen}
              onChange={() => onChoose(value)}
              aria-labelledby={`${id}-${value}`}
              aria-describedby={hint ? `${id}-${value}-hint` : undefined}
            />
            <span>
              <span id={`${id}-${value}`} className={styles.name}>
                {name}
              </span>
              {hint && (
                <span id={`${id}-${value}-hint`} className={styles.hint}>
                  {hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
