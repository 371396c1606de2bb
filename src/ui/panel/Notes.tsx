import { toCount, toNumber } from '../../core/view/toCount.ts'
import { selectOpenClaims } from '../../state/reviewSlice.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Panel.module.css'

/** How well the page was read: the ways to look it over, who may be one, and what could not be read. */
export function Notes() {
  const isReadOnly = useApp((state) => state.isReadOnly)
  const isApp = useApp(({ place }) => place === 'app')
  return (
    <>
      {!isReadOnly && <Review />}
      {isApp && <WhatWasRead />}
      <Proposals />
      <Problems />
    </>
  )
}

/** The way back to what was read, where the list of installments is. */
function WhatWasRead() {
  const { work } = useApp(selectDocument)
  const check = useApp((state) => state.check)
  return (
    <p className={styles.dates}>
      <Button look="text" onClick={() => check('again')}>
        What was read, and the list of {work.unit}s
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
