import type { Horizon, Installment } from '../model.ts'
import { keepPlaced } from '../text/placed.ts'

/** A horizon that the list can hold: where it lacks the last one seen, the first one; none where it places nothing. */
export function fitHorizon(
  horizon: Horizon | undefined,
  installments: readonly Installment[],
): Horizon | undefined {
  const placed = keepPlaced(installments)
  if (!horizon || placed.some(({ id }) => id === horizon.lastSeen)) return horizon
  const [first] = placed
  return first && { ...horizon, lastSeen: first.id }
}

/** Of two horizons the one that shows less: the earlier place, and undated evidence only where both allow it. */
export function earlierHorizon(
  one: Horizon | undefined,
  other: Horizon | undefined,
  installments: readonly Installment[],
): Horizon | undefined {
  if (!one || !other) return one ?? other
  const placeOf = ({ lastSeen }: Horizon) => installments.findIndex(({ id }) => id === lastSeen)
  const { lastSeen } = placeOf(one) <= placeOf(other) ? one : other
  return { lastSeen, allowUndated: one.allowUndated && other.allowUndated }
}
