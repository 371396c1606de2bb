import type { Positions } from '../model.ts'

/** Turns a wide layout into a high one, for frames that are higher than wide. */
export const transpose = (positions: Positions): Positions =>
  Object.fromEntries(Object.entries(positions).map(([id, [x, y]]) => [id, [y, x] as const]))
