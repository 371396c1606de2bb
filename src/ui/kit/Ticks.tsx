import { useId } from 'react'
import styles from './Choices.module.css'

export interface Tick<Key extends string> {
  readonly key: Key
  readonly name: string
  readonly hint: string
  readonly isOn: boolean
}

interface Props<Key extends string> {
  readonly legend: string
  readonly ticks: readonly Tick<Key>[]
  onChange(key: Key, isOn: boolean): void
}

/** Some choices with a word on each, of which any number hold. */
export function Ticks<Key extends string>({ legend, ticks, onChange }: Props<Key>) {
  const id = useId()
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      <div className={styles.list}>
        {ticks.map(({ key, name, hint, isOn }) => (
          <label key={key} className={styles.option}>
            <input
              type="checkbox"
              checked={isOn}
              onChange={(event) => onChange(key, event.target.checked)}
              aria-labelledby={`${id}-${key}`}
              aria-describedby={`${id}-${key}-hint`}
            />
            <span>
              <span id={`${id}-${key}`} className={styles.name}>
                {name}
              </span>
              <span id={`${id}-${key}-hint`} className={styles.hint}>
                {hint}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
