import { lazy, Suspense } from 'react'
import type { Kind } from '../../core/model.ts'
import { kinds, warmKinds } from '../../core/model.ts'
import { toCount, toNumber } from '../../core/view/toCount.ts'
import { selectFocus, selectVisible } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { KindMark } from '../kit/KindMark.tsx'
import { kindLook } from '../kit/kindLook.ts'
import { LineSample } from '../kit/LineSample.tsx'
import styles from './Filters.module.css'
import { Undated } from './Undated.tsx'

const FocusNote = lazy(async () => ({ default: (await import('./FocusNote.tsx')).FocusNote }))

/** The legend, which is the filter: what each line means, how many claims it has, and whether it is drawn. */
export function Filters() {
  const { isFiltered } = useApp(selectVisible)
  const focus = useApp(selectFocus)
  const hidden = useApp((state) => state.filter.hiddenKinds)
  const showAllKinds = useApp((state) => state.showAllKinds)
  const clearFilter = useApp((state) => state.clearFilter)

  return (
    <div className={styles.filters}>
      {focus && (
        <Suspense>
          <FocusNote focus={focus} />
        </Suspense>
      )}
      <div className={styles.head}>
        <h2>Relations</h2>
        {hidden.length > 0 ? (
          <Button look="text" onClick={showAllKinds}>
            All kinds
          </Button>
        ) : (
          <span className={styles.unit}>claims</span>
        )}
      </div>
      <KindGroup title="Draw together" kinds={warmKinds} />
      <KindGroup title="Set apart" kinds={kinds.filter((kind) => !warmKinds.includes(kind))} />
      <Undated />
      {isFiltered && (
        <Button className={styles.clear} onClick={clearFilter}>
          Clear all filters
        </Button>
      )}
      <Legend />
    </div>
  )
}

function KindGroup({
  title,
  kinds: members,
}: {
  readonly title: string
  readonly kinds: readonly Kind[]
}) {
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <ul>
        {members.map((kind) => (
          <KindRow key={kind} kind={kind} />
        ))}
      </ul>
    </section>
  )
}

function KindRow({ kind }: { readonly kind: Kind }) {
  const count = useApp((state) => selectVisible(state).kindCounts[kind])
  const hidden = useApp((state) => state.filter.hiddenKinds)
  const toggleKind = useApp((state) => state.toggleKind)
  const soloKind = useApp((state) => state.soloKind)
  const isOn = !hidden.includes(kind)
  const isSolo = isOn && hidden.length === kinds.length - 1
  const { label } = kindLook[kind]

  return (
    <li className={styles.row} data-on={isOn}>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={isOn}
        aria-label={`${label}, ${toCount(count, 'claim')}`}
        onClick={() => toggleKind(kind)}
      >
        <KindMark kind={kind} />
        <LineSample kind={kind} />
        <span className={styles.label}>{label}</span>
        <span className={styles.count}>{toNumber(count)}</span>
      </button>
      <button
        type="button"
        className={styles.only}
        aria-label={isSolo ? `Show all kinds again` : `Show only ${label}`}
        onClick={() => soloKind(kind)}
      >
        {isSolo ? 'all' : 'only'}
      </button>
    </li>
  )
}

function Legend() {
  return (
    <ul className={styles.legend} aria-label="Legend">
      <li>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden>
          <circle cx="8" cy="8" r="6" />
        </svg>
        person
      </li>
      <li>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden>
          <path d="M4.5 2h7L15 8l-3.5 6h-7L1 8Z" />
          <path d="M5.8 4.2h4.4L12.5 8l-2.3 3.8H5.8L3.5 8Z" />
        </svg>
        group
      </li>
      <li className={styles.wide}>A thicker line has more citations</li>
    </ul>
  )
}
