import type { Installment, Lexicon, Passage, TimeReference } from '../model.ts'
import { findReferences } from './findReferences.ts'
import { placeReference } from './placeReference.ts'

export interface Times {
  readonly installments: readonly Installment[]
  readonly times: readonly TimeReference[]
}

/** Finds where the page names an installment, and places it in the list that is known. */
export function findInstallments(
  passages: readonly Passage[],
  known: readonly Installment[],
  lexicon: Pick<Lexicon, 'numbers'>,
): Times {
  const installments = [...known]
  const times = passages.flatMap(({ example }) => {
    const references = findReferences(example.text, known, lexicon).map((reference) => {
      const placed = placeReference(reference, installments, known.length > 0)
      for (const added of placed.added) installments.push(added)
      return { example: example.id, at: reference.at, installments: placed.ids }
    })
    return references.filter((reference) => isTelling(reference, references))
  })
  return { installments: known.length > 0 ? installments : inOrder(installments), times }
}

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
