import type { Citation, Installment, Passage } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { findInstallments } from './findInstallments.ts'
import type { Numbers } from './readCount.ts'

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
  numbers: Numbers,
): Dated {
  const { installments, times } = findInstallments(citations.map(toPassage), list, numbers, unit)
  const known = new Set(list.map(({ id }) => id))
  const found = groupBy(times, ({ example }) => example)
  return {
    citations: citations.map((citation) => {
      const dates = (found.get(citation.id) ?? []).flatMap((one) => one.installments)
      return { ...citation, installments: [...new Set(dates)].filter((id) => known.has(id)) }
    }),
    beyond: installments.filter(({ id }) => !known.has(id)),
  }
}

/** A citation is its example's text; what else the page said of it tells no time. */
const toPassage = ({ id, trope, text, spoilers }: Citation): Passage => ({
  example: { id, trope, text, at: [0, 0], spoilers, links: [] },
  sentences: [],
})
