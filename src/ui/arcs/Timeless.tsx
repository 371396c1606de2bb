import type { Kind } from '../../core/model.ts'
import { kinds } from '../../core/model.ts'
import type { ArcView } from '../../core/view/toArc.ts'
import { toCount } from '../../core/view/toCount.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { KindMark } from '../kit/KindMark.tsx'
import styles from './Arcs.module.css'

interface Props {
  readonly arcs: readonly ArcView[]
  readonly unit: string
  /** Nobody else has a place in time. */
  readonly isAll: boolean
}

/** Pairs of whom the page does not say when: what is between them, without a line that would be a guess. */
export function Timeless({ arcs, unit, isAll }: Props) {
  const select = useApp((state) => state.select)
  return (
    <section className={styles.timeless}>
      <h2>
        {isAll
          ? `Nothing here is tied to ${/^[aeiou]/i.test(unit) ? 'an' : 'a'} ${unit}, so there is no order to draw`
          : `${toCount(arcs.length, 'pair')} without a place in time`}
      </h2>
      <ul>
        {arcs.map((arc) => (
          <li key={arc.key}>
            <button
              type="button"
              className={styles.pair}
              onClick={() => select({ type: 'relation', id: arc.foremost })}
            >
              <span>{arc.characters.map(({ name }) => name).join(' and ')}</span>{' '}
              <span className={styles.kinds}>
                {kindsOf(arc).map((kind) => (
                  <span key={kind}>
                    <KindMark kind={kind} /> {kind}
                  </span>
                ))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const kindsOf = ({ apart }: ArcView): readonly Kind[] =>
  kinds.filter((kind) => apart.some((one) => one.kind === kind))
