import { lazy, Suspense } from 'react'
import { createSelector } from 'reselect'
import { toCount, toNumber } from '../../core/view/toCount.ts'
import { toSummary } from '../../core/view/toSummary.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { KindMark } from '../kit/KindMark.tsx'
import { kindLook } from '../kit/kindLook.ts'
import { WebLink } from '../kit/WebLink.tsx'
import { Hidden } from './Hidden.tsx'
import styles from './Panel.module.css'

const Findings = lazy(async () => ({ default: (await import('./later.ts')).Findings }))
const Notes = lazy(async () => ({ default: (await import('./later.ts')).Notes }))

const selectSummary = createSelector([selectDocument, selectVisible], toSummary)

/** The work at a glance, for whoever has chosen nothing yet. */
export function Glance() {
  const { work } = useApp(selectDocument)
  return (
    <article>
      <h2 className={styles.headline}>{work.title} at a glance</h2>
      <p className={styles.lead}>
        Choose a line to read who says so, or a character to see everything about them.
      </p>
      <Kinds />
      <Dates />
      <Suspense>
        <Findings />
      </Suspense>
      <Characters />
      <Suspense>
        <Notes />
      </Suspense>
      {work.source && (
        <p className={styles.origin}>
          Read from <WebLink url={work.source.url}>{work.source.name}</WebLink>
          {work.source.license && <>, {work.source.license}</>}
        </p>
      )}
    </article>
  )
}

function Kinds() {
  const { kinds, claims } = useApp(selectSummary)
  const { relations, citations } = useApp(selectVisible)
  if (claims === 0) return null
  return (
    <section className={styles.section}>
      <h3>
        {toCount(relations.length, 'relation')}: {toCount(claims, 'claim')} in{' '}
        {toCount(citations, 'citation')}
      </h3>
      <div className={styles.shares} aria-hidden>
        {kinds.map(({ kind, claims: count }) => (
          <span
            key={kind}
            style={{ flexGrow: count, background: `var(${kindLook[kind].colour})` }}
          />
        ))}
      </div>
      <ul className={styles.kinds}>
        {kinds.map(({ kind, claims: count }) => (
          <li key={kind}>
            <KindMark kind={kind} />
            {kindLook[kind].label} <span className={styles.count}>{toNumber(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Dates() {
  const { claims, dated } = useApp(selectSummary)
  const { work, installments } = useApp(selectDocument)
  if (claims === 0) return null
  return (
    <p className={styles.dates}>
      {installments.length === 0
        ? `No ${work.unit} is known for any of it.`
        : `${toCount(dated, 'claim')} dated to ${work.unit}s, ${toNumber(claims - dated)} undated`}
    </p>
  )
}

function Characters() {
  const { characters } = useApp(selectSummary)
  const select = useApp((state) => state.select)
  const { isFiltered } = useApp(selectVisible)
  const most = Math.max(1, ...characters.map(({ relations }) => relations))
  if (characters.length === 0)
    return isFiltered ? <Hidden what="everything" /> : <p>No character was found on this page.</p>
  return (
    <section className={styles.section}>
      <h3>{toCount(characters.length, 'character')} by relations</h3>
      <ul className={styles.people}>
        {characters.map(({ character, relations }) => (
          <li key={character.id}>
            <button
              type="button"
              className={styles.row}
              onClick={() => select({ type: 'character', id: character.id })}
            >
              <span className={styles.name}>{character.name}</span>{' '}
              <span className={styles.track} aria-hidden>
                <span style={{ width: `${(100 * relations) / most}%` }} />
              </span>
              <span className={styles.count}>
                {toNumber(relations)}{' '}
                <span className={styles.spoken}>{relations === 1 ? 'relation' : 'relations'}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
