import type { Example, Installment, Lexicon, Passage, TimeReference } from '../model.ts'
import { findReferences } from './findReferences.ts'
import { titlesOf } from './findTitles.ts'
import { createInstallmentList } from './createInstallmentList.ts'
import { findLater } from './findLater.ts'

export interface Times {
  readonly installments: readonly Installment[]
  readonly times: readonly TimeReference[]
  /** Ids of the examples that tell also of what comes after the installments that they name. */
  readonly later: ReadonlySet<string>
}

/** Finds where the page names an installment, and places it in the list that is known. */
export function findInstallments(
  passages: readonly Passage[],
  known: readonly Installment[],
  lexicon: Pick<Lexicon, 'numbers' | 'ordinals' | 'laterWords'>,
  unit?: string,
): Times {
  const list = createInstallmentList(known, unit)
  const titles = titlesOf(known)
  let lead: Lead | undefined
  const times: TimeReference[] = []
  for (const passage of passages) {
    const { example } = passage
    let before: readonly string[] = []
    const references: TimeReference[] = []
    for (const reference of findReferences(passage, titles, lexicon)) {
      const installments = list.place(reference, before)
      if (installments.length > 0) before = installments
      references.push({ example: example.id, at: reference.at, installments })
    }
    const telling = references.filter((reference) => isTelling(reference, references))
    times.push(...telling)
    if (isLead(example)) lead = { trope: tropeOf(example), installments: before }
    if (lead && telling.length === 0 && lead.trope === tropeOf(example))
      times.push({ example: example.id, at: [0, 0], installments: lead.installments })
  }
  return {
    installments: known.length > 0 ? list.all : inOrder(list.all),
    times,
    later: findLater(passages, times, lexicon.laterWords),
  }
}

/** "In the pilot:" above its bullets: each that names no installment itself has this one. */
interface Lead {
  readonly trope: string
  readonly installments: readonly string[]
}

const isLead = ({ text, id }: Example) => id.endsWith('.1') && text.endsWith(':')
const tropeOf = ({ id }: Example) => id.slice(0, id.indexOf('.'))

/** "“Showtime”, the mid-season finale of Season 1": beside one episode its season tells nothing. */
const isTelling = ({ installments }: TimeReference, all: readonly TimeReference[]) =>
  installments.length > 0 &&
  !all.some(
    (other) =>
      other.installments.length > 0 &&
      other.installments.length < installments.length &&
      other.installments.every((id) => installments.includes(id)),
  )

/** Without a list the numbers tell the order; titles without a number come last, as the page has them. */
const inOrder = (installments: readonly Installment[]) =>
  [...installments].sort((a, b) => rank(a) - rank(b))

const rank = ({ season, number }: Installment) =>
  number === undefined && season === undefined ? Infinity : (season ?? 1) * 10_000 + (number ?? 0)
