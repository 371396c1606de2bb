import { createSelector } from 'reselect'
import { targetOf, toReview, type ReviewItem } from '../core/corrections/toReview.ts'
import { selectDocument, selectVisible } from './selectors.ts'
import type { Slice } from './slice.ts'
import type { State } from './store.ts'

export type Answer = 'right' | 'wrong' | 'skip'

/** A reader who checks what was read, the least sure first. */
interface ReviewState {
  /** Claims passed over, by relation and citation. */
  readonly skipped: readonly string[]
  /** Length of the log when it began: what came after is what it changed. */
  readonly from: number
}

export interface ReviewSlice {
  /** Absent where nothing is being reviewed. */
  readonly review?: ReviewState | undefined
  startReview(): void
  /** Answers for the claim that is up. */
  answerReview(answer: Answer): void
  /** Shows the claim that is up, with its citation. */
  showReviewed(): void
  endReview(): void
}

export const reviewSlice: Slice<ReviewSlice> = (set, get) => ({
  review: undefined,
  startReview: () => {
    set({ review: { skipped: [], from: get().edits.log.length } })
    get().showReviewed()
  },
  answerReview: (answer) => {
    const state = get()
    const [item] = selectOpenClaims(state)
    const { review } = state
    if (!review || !item) return
    if (answer === 'skip')
      return set({ review: { ...review, skipped: [...review.skipped, keyOf(item)] } })
    const claim = targetOf(selectDocument(state), item.relation, item.evidence)
    state.correct({ type: answer === 'right' ? 'confirm' : 'reject', claim })
  },
  showReviewed: () => {
    const [item] = selectOpenClaims(get())
    if (item) get().select(selectionOf(item))
  },
  endReview: () => set({ review: undefined }),
})

/** The shown claims that wait, least sure first, without those passed over. */
export const selectOpenClaims = createSelector(
  [selectVisible, ({ review }: State) => review?.skipped],
  (visible, skipped): readonly ReviewItem[] => {
    const passed = new Set(skipped)
    return toReview(visible).open.filter((item) => !passed.has(keyOf(item)))
  },
)

/** The claim that is up, by relation and citation: after an answer, and after one was taken back, it is another. */
export const selectReviewed = (state: State): string | undefined => {
  const [item] = selectOpenClaims(state)
  return item && keyOf(item)
}

const keyOf = ({ relation, evidence }: ReviewItem) => `${relation.id} ${evidence.citation}`

const selectionOf = ({ relation, evidence }: ReviewItem) =>
  ({ type: 'relation', id: relation.id, citation: evidence.citation }) as const
