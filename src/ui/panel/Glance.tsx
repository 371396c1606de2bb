import { lazy, Suspense } from 'react'
import { toCount, toNumber } from '../../core/view/toCount.ts'
import { selectOpenClaims } from '../../state/reviewSlice.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { KindMark } from '../kit/KindMark.tsx'
import { kindLook } from '../kit/kindLook.ts'
import { Hidden } from './Hidden.tsx'
import styles from './Panel.module.css'
import { selectSummary } from './selectPages.ts'

const Findings = lazy(async () => ({ default: (await import('./later.ts')).Findings }))

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
      <Review />
      <Proposals />
      <Problems />
      {work.source && (
        <p className={styles.origin}>
          Read from{' '}
          {work.source.url ? <a href={work.source.url}>{work.source.name}</a> : work.source.name}
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
      <ul>
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

/** The way into the review, with what is left of it. */
function Review() {
  const startReview = useApp((state) => state.startReview)
  const isReviewing = useApp((state) => state.review !== undefined)
  const open = useApp((state) => selectOpenClaims(state).length)
  if (open === 0 || isReviewing) return null
  return (
    <p className={styles.dates}>
      <Button look="text" onClick={startReview}>
        Review {toCount(open, 'claim')}, the least sure first
      </Button>
    </p>
  )
}

/** Who may be one person; only those whom the view shows. */
function Proposals() {
  const { proposals = [] } = useApp(selectDocument)
  const { characters } = useApp(selectVisible)
  const names = new Map(characters.map(({ id, name }) => [id, name]))
  const shown = proposals.filter((one) => one.characters.every((id) => names.has(id)))
  if (shown.length === 0) return null
  return (
    <details className={styles.problems}>
      <summary>{toCount(shown.length, 'pair')} may be one person</summary>
      <ul>
        {shown.map(({ characters: [one, other], reason }) => (
          <li key={`${one} ${other}`}>
            {names.get(one)} and {names.get(other)}: {reason}.
          </li>
        ))}
      </ul>
    </details>
  )
}

function Problems() {
  const { problems } = useApp(selectDocument)
  if (problems.length === 0) return null
  return (
    <details className={styles.problems}>
      <summary>{toCount(problems.length, 'place')} could not be read</summary>
      <ul>
        {problems.map(({ at, message }) => (
          <li key={at[0]}>
            {message} <span className={styles.aside}>At character {toNumber(at[0] + 1)}.</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
