import type { Installment } from '../model.ts'

/** Whether an installment has a place in the story: where others have a number or season, it needs one too. */
export function isPlacedIn(installments: readonly Installment[]): (one: Installment) => boolean {
  const isNumbered = installments.some(hasPlace)
  return (one) => !isNumbered || hasPlace(one)
}

const hasPlace = ({ season, number }: Installment) => season !== undefined || number !== undefined

/**
 * The installments up to and with the last one seen, in the order of the list. What the list cannot place is not seen,
 * a season as a whole only with its last episode; and nothing is, where the list lacks the last one seen.
 */
export function findSeen(
  installments: readonly Installment[],
  lastSeen: string,
): readonly Installment[] {
  const endOf = (one: Installment) =>
    one.season === undefined || one.number !== undefined
      ? installments.indexOf(one)
      : installments.findLastIndex(({ season }) => season === one.season)
  const placed = installments.filter(isPlacedIn(installments))
  const last = placed.find(({ id }) => id === lastSeen)
  return last ? placed.filter((one) => endOf(one) <= endOf(last)) : []
}
