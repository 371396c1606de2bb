import styles from './Arc.module.css'

/** What thick, thin, ending and hatched lines say. */
export function ArcKey() {
  return (
    <span className={styles.key} aria-hidden>
      <svg width="16" height="12">
        <path d="M0 6H16" strokeWidth="6" />
      </svg>
      claimed
      <svg width="16" height="12">
        <path d="M0 6H16" strokeWidth="2" />
      </svg>
      carried on
      <svg width="16" height="12">
        <path d="M0 6H9M10 0V12" strokeWidth="2" />
      </svg>
      ends
      <span className={styles.hatch} />
      contested
    </span>
  )
}
