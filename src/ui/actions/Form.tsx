import type { FormEvent, ReactNode } from 'react'
import type { Character } from '../../core/model.ts'
import styles from './Actions.module.css'

export interface FormProps {
  readonly character: Character
  onDone(): void
}

/** A form of a correction; sending it loads no page. */
export function Form({ onSubmit, children }: { onSubmit(): void; readonly children: ReactNode }) {
  return (
    <form
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}
