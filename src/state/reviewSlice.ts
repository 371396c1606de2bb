import { createSelector } from 'reselect'
import { targetOf, toReview, type ReviewItem } from '../core/corrections/toReview.ts'
import { selectDocument } from './selectors.ts'
import type { Slice } from './slice.ts'
import type { State } from './store.ts'

export type Answer = 'right' | 'wrong' | 'skip'

/** A reader who checks what was read, the least sure first. */
interface ReviewState {
  /** Claims passed over, by relation and citation. */
  readonly skipped: readonly string[]
  readonly counts: Readonly<Record<Answer, number>>
}

export interface ReviewSlice {
  /** Absent where nothing is being reviewed. */
  readonly review?: ReviewState | undefined
  startReview(): void
  /** Answers for the claim that is up, and goes on to the next. */
  answerReview(answer: Answer): void
  endReview(): void
}

export const reviewSlice: Slice<ReviewSlice> = (set, get) => {
  const showNext = () => {
    const next = selectOpenClaims(get())[0]
    if (next) get().select(selectionOf(next))
  }
  return {
    review: undefined,
    startReview: () => {
      set({ review: { skipped: [], counts: { right: 0, wrong: 0, skip: 0 } } })
      showNext()
    },
    answerReview: (answer) => {
      const state = get()
      const [item] = selectOpenClaims(state)
      const { review } = state
      if (!review || !item) return
      const claim = targetOf(selectDocument(state), item.relation, item.evidence)
      if (answer !== 'skip')
        state.correct({ type: answer === 'right' ? 'confirm' : 'reject', claim })
      const skipped = answer === 'skip' ? [...review.skipped, keyOf(item)] : review.skipped
      set({
        review: { skipped, counts: { ...review.counts, [answer]: review.counts[answer] + 1 } },
      })
      showNext()
    },
    endReview: () => set({ review: undefined }),
  }
}

/** The claims that wait, least sure first, without those passed over. */
export const selectOpenClaims = createSelector(
  [selectDocument, ({ review }: State) => review?.skipped],
  (document, skipped): readonly ReviewItem[] => {
    const passed = new Set(skipped)
    return toReview(document).open.filter((item) => !passed.has(keyOf(item)))
  },
)

const keyOf = ({ relation, evidence }: ReviewItem) => `${relation.id} ${evidence.citation}`

const selectionOf = ({ relation, evidence }: ReviewItem) =>
  ({ type: 'relation', id: relation.id, citation: evidence.citation }) as const
