import { Check, SkipForward, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { toCount, toNumber } from '../../core/view/toCount.ts'
import { selectOpenClaims, selectReviewed, type Answer } from '../../state/reviewSlice.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import type { State } from '../../state/store.ts'
import { Button } from '../kit/Button.tsx'
import { isSingleKey } from '../kit/singleKeys.ts'
import { toHeadline } from '../kit/toHeadline.ts'
import styles from './ReviewBar.module.css'

const keys: Readonly<Record<string, Answer>> = { y: 'right', n: 'wrong', s: 'skip' }

/** Asks of one claim after the other whether it is right; a key each, whatever the reader looks at. */
export function ReviewBar() {
  const bar = useRef<HTMLElement>(null)
  const answer = useApp((state) => state.answerReview)
  const showReviewed = useApp((state) => state.showReviewed)
  const endReview = useApp((state) => state.endReview)
  const left = useApp(countLeft)
  const reviewed = useApp(selectReviewed)
  const asked = useApp(selectAsked)
  const changed = useApp(describeChanges)

  useEffect(() => bar.current?.focus(), [])

  // An answer, an undo and a filter bring up another claim, and what is asked about must be on screen.
  useEffect(showReviewed, [showReviewed, reviewed])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere()) return
      const isInside = bar.current?.contains(document.activeElement) ?? false
      if (!isInside && !isSingleKey(event)) return
      const answered = keys[event.key.toLowerCase()]
      if (answered) answer(answered)
      else if (event.key === 'Escape' && isInside) endReview()
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [answer, endReview])

  return (
    <section ref={bar} className={styles.review} aria-label="Review" tabIndex={-1}>
      <p aria-live="polite">
        <strong>
          {left === 0 ? 'Nothing is left to review' : `${toCount(left, 'claim')} left`}
        </strong>
        {changed !== '' && <span className={styles.hint}> · {changed}</span>}
      </p>
      {asked !== '' && (
        <button type="button" className={styles.asked} onClick={showReviewed}>
          {asked}?
        </button>
      )}
      <div className={styles.answers}>
        {left > 0 && (
          <>
            <Button aria-keyshortcuts="y" onClick={() => answer('right')}>
              <Check size={16} aria-hidden /> Right <kbd aria-hidden>y</kbd>
            </Button>
            <Button aria-keyshortcuts="n" onClick={() => answer('wrong')}>
              <X size={16} aria-hidden /> Wrong <kbd aria-hidden>n</kbd>
            </Button>
            <Button aria-keyshortcuts="s" onClick={() => answer('skip')}>
              <SkipForward size={16} aria-hidden /> Skip <kbd aria-hidden>s</kbd>
            </Button>
          </>
        )}
        <Button look="text" onClick={endReview}>
          End review
        </Button>
      </div>
    </section>
  )
}

const countLeft = (state: State) => selectOpenClaims(state).length

/** Whatever lies over the page has the keys for itself. */
const isElsewhere = () => document.querySelector('dialog[open], [role="menu"]') !== null

/** The claim that is up, as a sentence. */
function selectAsked(state: State): string {
  const [item] = selectOpenClaims(state)
  const { characters } = selectDocument(state)
  const nameOf = (id: string | undefined) => characters.find((one) => one.id === id)
  const [source, target] = [nameOf(item?.relation.source), nameOf(item?.relation.target)]
  return item && source && target ? toHeadline(item.relation, source, target) : ''
}

/** What was changed since the review began, and what was passed over: "3 confirmed, 2 rejected". */
function describeChanges({ review, edits }: State): string {
  if (!review) return ''
  const types = edits.log.slice(review.from).map(({ type }) => type)
  const count = (type: string) => types.filter((one) => one === type).length
  const [confirmed, rejected] = [count('confirm'), count('reject')]
  return [
    [confirmed, 'confirmed'] as const,
    [rejected, 'rejected'] as const,
    [types.length - confirmed - rejected, 'changed otherwise'] as const,
    [review.skipped.length, 'skipped'] as const,
  ]
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${toNumber(number)} ${word}`)
    .join(', ')
}
