import type { Citation, Installment, NetworkDocument } from '../model.ts'
import type { Correction } from './correction.ts'

/** Dates the citations of a work by a list of its installments. */
export type DateCitations = (
  citations: readonly Citation[],
  list: readonly Installment[],
  unit: string,
) => readonly Citation[]

interface Listed {
  readonly document: NetworkDocument
  /** Places in the log of the corrections that are dealt with. */
  readonly done: ReadonlySet<number>
}

/**
 * Applies what the log says of the installments: the last list, and what was changed in it since. What was changed before
 * that list is part of it, or was meant to go.
 */
export function applyLists(
  document: NetworkDocument,
  log: readonly Correction[],
  dateCitations: DateCitations = keepDates,
): Listed {
  const at = log.findLastIndex(({ type }) => type === 'list')
  const last = log[at]
  let installments = last?.type === 'list' ? last.installments : document.installments
  const done = new Set<number>()
  log.forEach((correction, index) => {
    if (correction.type === 'list') done.add(index)
    if (correction.type !== 'installment') return
    if (index > at && !installments.some(({ id }) => id === correction.id)) return
    done.add(index)
    if (index > at) installments = changeInstallment(installments, correction)
  })
  if (done.size === 0) return { document, done }
  const unit = log.findLast((one) => one.type === 'work' && one.unit !== undefined)
  const called = unit?.type === 'work' ? unit.unit : undefined
  const citations = dateCitations(document.citations, installments, called ?? document.work.unit)
  return { document: { ...document, installments, citations }, done }
}

/** One installment under its id, but otherwise as the reader says. */
export const changeInstallment = (
  installments: readonly Installment[],
  { id, as }: Extract<Correction, { readonly type: 'installment' }>,
): readonly Installment[] => installments.map((one) => (one.id === id ? { id, ...as } : one))

/** The dates that are in the list as well. */
const keepDates: DateCitations = (citations, list) => {
  const known = new Set(list.map(({ id }) => id))
  return citations.map((one) => ({
    ...one,
    installments: one.installments.filter((id) => known.has(id)),
  }))
}
