import type { Installment } from '../model.ts'
import { keepPlaced } from '../text/placed.ts'

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
  const placed = keepPlaced(installments)
  const last = placed.find(({ id }) => id === lastSeen)
  return last ? placed.filter((one) => endOf(one) <= endOf(last)) : []
}
