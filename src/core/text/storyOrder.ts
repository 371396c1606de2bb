import type { Installment } from '../model.ts'

/** The place of each installment in the story; what the list cannot place, where it places others, has none. */
export function storyOrder(installments: readonly Installment[]): ReadonlyMap<string, number> {
  const placed = installments.filter(isPlaced)
  const inOrder = placed.length > 0 ? placed : installments
  return new Map(inOrder.map(({ id }, index) => [id, index]))
}

const isPlaced = ({ season, number }: Installment) => season !== undefined || number !== undefined
