import type { Citation, Installment, NetworkDocument, Work } from '../model.ts'
import type { ApplyToWork } from './applyCorrections.ts'
import type { Correction } from './correction.ts'

/** Dates the citations of a work by a list of its installments. */
export type DateCitations = (
  citations: readonly Citation[],
  list: readonly Installment[],
  unit: string,
) => readonly Citation[]

/**
 * Applies what the log says of the work as a whole: its title, what an installment of it is called, and which there are.
 * The last list holds, with what was changed in it since; what was changed before is part of it, or was meant to go.
 */
export function applyToWork(
  document: NetworkDocument,
  log: readonly Correction[],
  dateCitations: DateCitations,
): ReturnType<ApplyToWork> {
  const work = log.reduce(nameWork, document.work)
  const at = log.findLastIndex(({ type }) => type === 'list')
  const last = log[at]
  let installments = last?.type === 'list' ? last.installments : document.installments
  const done = new Set<number>()
  log.forEach((correction, index) => {
    if (correction.type !== 'installment') return
    if (index > at && !installments.some(({ id }) => id === correction.id)) return
    done.add(index)
    if (index > at) installments = changeInstallment(installments, correction)
  })
  if (at === -1 && done.size === 0) return { document: { ...document, work }, done }
  const citations = dateCitations(document.citations, installments, work.unit)
  return { document: { ...document, work, installments, citations }, done }
}

function nameWork(work: Work, correction: Correction): Work {
  if (correction.type !== 'work') return work
  const { title = work.title, unit = work.unit } = correction
  return { ...work, title, unit }
}

/** One installment under its id, but otherwise as the reader says. */
const changeInstallment = (
  installments: readonly Installment[],
  { id, as }: Extract<Correction, { readonly type: 'installment' }>,
): readonly Installment[] => installments.map((one) => (one.id === id ? { id, ...as } : one))
