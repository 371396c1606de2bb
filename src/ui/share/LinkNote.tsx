import { mostLink } from '../../core/exchange/payload.ts'
import { toCount } from '../../core/view/toCount.ts'
import styles from './Share.module.css'
import type { Link } from './writeLink.ts'

/** What a reader must know of a link that carries a work: where the work is, how long that makes it, what is left out. */
export function LinkNote({
  link: { address, isCarrying, isTooLong, left },
}: {
  readonly link: Link
}) {
  if (!isCarrying) return null
  const size = inKilobytes(address.length)
  const most = inKilobytes(mostLink)
  if (isTooLong)
    return (
      <p className={styles.fault} role="status">
        This work would make a link of {size} kB. Only up to {most} kB are sure to arrive whole, so
        there is no link to it.
      </p>
    )
  return (
    <p className={styles.note} role="status">
      The work is in the link itself, after the #, which browsers send to no server: {size} of{' '}
      {most} kB.
      {left > 0 &&
        ` To make room, ${toCount(left, 'example')} that ${left === 1 ? 'claims' : 'claim'} nothing ${left === 1 ? 'is' : 'are'} left out.`}
    </p>
  )
}

const inKilobytes = (letters: number) => (letters / 1000).toFixed(letters < 10_000 ? 1 : 0)
