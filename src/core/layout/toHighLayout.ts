import type { Network, Positions } from '../model.ts'
import { placeInRows } from './placeInRows.ts'
import { transpose } from './transpose.ts'

const rowWidth = 560
// Names are written larger there.
const gap = 76

/** Turns a wide layout into one for frames that are higher than wide; those without a relation stand in rows again. */
export function toHighLayout({ nodes }: Network, positions: Positions): Positions {
  const linked = nodes.filter(({ degree }) => degree > 0)
  const turned = transpose(
    Object.fromEntries(linked.map(({ id }) => [id, positions[id] ?? ([0, 0] as const)])),
  )
  const alone = nodes.filter(({ degree }) => degree === 0)
  return { ...turned, ...placeInRows(alone, turned, rowWidth, gap) }
}
