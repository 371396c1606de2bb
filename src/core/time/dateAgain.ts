import type { Citation, Installment, Lexicon, Passage } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { findInstallments } from './findInstallments.ts'

/** The citations of a work, dated by another list of its installments. */
export interface Dated {
  readonly citations: readonly Citation[]
  /** What the page names and the list does not have. */
  readonly beyond: readonly Installment[]
}

/** Finds anew when each citation takes place, where a reader says which installments there are. */
export function dateAgain(
  citations: readonly Citation[],
  list: readonly Installment[],
  unit: string,
  lexicon: Pick<Lexicon, 'numbers' | 'ordinals' | 'laterWords'>,
): Dated {
  const passages = citations.map(toPassage)
  const { installments, times, later } = findInstallments(passages, list, lexicon, unit)
  const known = new Set(list.map(({ id }) => id))
  const found = groupBy(times, ({ example }) => example)
  return {
    citations: citations.map((citation) => {
      const dates = (found.get(citation.id) ?? []).flatMap((one) => one.installments)
      const { later: _before, ...rest } = citation
      return {
        ...rest,
        installments: [...new Set(dates)].filter((id) => known.has(id)),
        ...(later.has(citation.id) && { later: true as const }),
      }
    }),
    beyond: installments.filter(({ id }) => !known.has(id)),
  }
}

/** A citation is its example's text; what else the page said of it tells no time. */
const toPassage = ({ id, trope, text, spoilers }: Citation): Passage => ({
  example: { id, trope, text, at: [0, 0], spoilers, links: [] },
  sentences: [],
})
