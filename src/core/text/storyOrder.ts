import type { Installment } from '../model.ts'
import { keepPlaced } from './placed.ts'

/** The place of each installment in the story; what the list cannot place, where it places others, has none. */
export function storyOrder(installments: readonly Installment[]): ReadonlyMap<string, number> {
  return new Map(keepPlaced(installments).map(({ id }, index) => [id, index]))
}
