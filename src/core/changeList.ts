import type { Correction } from './corrections/correction.ts'
import type { Installment } from './model.ts'
import type { ListedInstallment } from './time/parseInstallmentList.ts'
import { toInstallments } from './time/toInstallments.ts'

/** A row of the list as a reader sees and changes it; one that was there before keeps its id. */
export interface ListRow extends ListedInstallment {
  readonly id?: string | undefined
}

/**
 * The correction that makes the list what a reader wrote; none where it is that already. Of what lies beyond the horizon
 * nothing was on screen, so it stays behind what is, unless the reader lists it too.
 */
export function changeList(
  rows: readonly ListRow[],
  seen: readonly Installment[],
  whole: readonly Installment[],
): Correction | undefined {
  const shown = new Set(seen.map(({ id }) => id))
  const told = toInstallments(rows, whole)
  const listed = new Set(told.map(({ id }) => id))
  const installments = [...told, ...whole.filter(({ id }) => !shown.has(id) && !listed.has(id))]
  const changed = installments.filter((one, index) => !isSame(one, whole[index]))
  if (changed.length === 0 && installments.length === whole.length) return undefined
  const [only] = changed
  const isOne = changed.length === 1 && installments.every(({ id }, at) => id === whole[at]?.id)
  if (!only || !isOne || installments.length !== whole.length) return { type: 'list', installments }
  const { id, ...as } = only
  return { type: 'installment', id, as }
}

const isSame = (one: Installment, other: Installment | undefined) =>
  other !== undefined &&
  one.id === other.id &&
  one.season === other.season &&
  one.seasonWord === other.seasonWord &&
  one.number === other.number &&
  one.title === other.title
