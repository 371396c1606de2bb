import { Check, SkipForward, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { toCount, toNumber } from '../../core/view/toCount.ts'
import { selectOpenClaims, type Answer } from '../../state/reviewSlice.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import type { State } from '../../state/store.ts'
import { Button } from '../kit/Button.tsx'
import styles from './Corrections.module.css'

const keys: Readonly<Record<string, Answer>> = { y: 'right', n: 'wrong', s: 'skip' }

/** Asks of one claim after the other whether it is right; a key each while the bar has the focus. */
export function ReviewBar() {
  const bar = useRef<HTMLElement>(null)
  const answer = useApp((state) => state.answerReview)
  const endReview = useApp((state) => state.endReview)
  const counts = useApp((state) => state.review?.counts)
  const left = useApp(countLeft)

  useEffect(() => bar.current?.focus(), [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const answered = keys[event.key.toLowerCase()]
    if (event.key === 'Escape') endReview()
    else if (answered) answer(answered)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  if (!counts) return null
  const changed = `${toNumber(counts.right)} right, ${toNumber(counts.wrong)} wrong, ${toNumber(counts.skip)} skipped`
  return (
    // The keys belong to the bar as a whole, so that they work on whichever of its buttons the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={bar}
      className={styles.review}
      aria-label="Review"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <p aria-live="polite">
        <strong>
          {left === 0 ? 'Nothing is left to review' : `${toCount(left, 'claim')} left`}
        </strong>{' '}
        <span className={styles.hint}>{changed}</span>
      </p>
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
