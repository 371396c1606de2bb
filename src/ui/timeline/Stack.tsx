import styles from './Timeline.module.css'

interface Props {
  readonly warm: number
  readonly cold: number
  /** What fills the whole height. */
  readonly highest: number
}

/** Warm claims with the cold ones on top of them. */
export function Stack({ warm, cold, highest }: Props) {
  return (
    <>
      <span className={styles.cold} style={{ height: heightOf(cold, highest) }} />
      <span className={styles.warm} style={{ height: heightOf(warm, highest) }} />
    </>
  )
}

const heightOf = (count: number, highest: number) =>
  count === 0 ? 0 : `${(100 * count) / highest}%`
