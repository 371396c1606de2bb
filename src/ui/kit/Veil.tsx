import type { ReactNode } from 'react'
import { useState } from 'react'
import { useSpoilerChoice } from './spoilerChoice.ts'
import styles from './Veil.module.css'

/** What the page marks as a spoiler: not in the page at all until the reader asks for it. */
export function Veil({ children }: { readonly children: ReactNode }) {
  const [isLifted, setLifted] = useState(false)
  const [isAlways] = useSpoilerChoice()
  // Who takes the choice back wants all of them veiled again.
  if (isAlways && isLifted) setLifted(false)
  if (isAlways) return children
  if (isLifted)
    return (
      <span ref={focus} tabIndex={-1} className={styles.lifted}>
        {children}
      </span>
    )
  return (
    <button type="button" className={styles.veil} onClick={() => setLifted(true)}>
      Spoiler, hidden: show
    </button>
  )
}

/** The button that was pressed is gone, so the reader is led to what it hid. */
const focus = (element: HTMLElement | null) => element?.focus({ preventScroll: true })

/** Lets the reader choose for all marked spoilers at once. */
export function SpoilerChoice() {
  const [isAlways, choose] = useSpoilerChoice()
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={isAlways}
        onChange={(event) => choose(event.target.checked)}
      />
      Always show marked spoilers
    </label>
  )
}
