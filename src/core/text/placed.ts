import type { Installment } from '../model.ts'

/** Whether an installment says where it stands in the story. */
export const isPlaced = ({ season, number }: Installment): boolean =>
  season !== undefined || number !== undefined

/** The installments that have a place in the story: where some have a number or season, each needs one; else all have. */
export function keepPlaced(installments: readonly Installment[]): readonly Installment[] {
  const placed = installments.filter(isPlaced)
  return placed.length > 0 ? placed : installments
}
