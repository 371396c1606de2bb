import type { Network, Positions } from '../model.ts'
import { boxOf } from './boxOf.ts'

/** Rows of nodes below all others, each row centred and at most `rowWidth` wide. */
export function placeInRows(
  nodes: Network['nodes'],
  above: Positions,
  rowWidth: number,
  gap = 28,
): Positions {
  const points = Object.values(above)
  const xs = points.map(([x]) => x)
  const middle = points.length > 0 ? (Math.min(...xs) + Math.max(...xs)) / 2 : 0
  const top = points.length > 0 ? Math.max(...points.map(([, y]) => y)) + 110 : 0
  const rows: Network['nodes'][number][][] = []
  let width = Infinity
  for (const node of nodes) {
    const own = boxOf(node).width + gap
    if (width + own > rowWidth) {
      rows.push([])
      width = 0
    }
    rows.at(-1)?.push(node)
    width += own
  }
  const places = rows.flatMap((row, index) => {
    const widths = row.map((node) => boxOf(node).width + gap)
    let x = middle - widths.reduce((sum, own) => sum + own, 0) / 2
    return row.map(({ id }, place) => {
      const own = widths[place] ?? 0
      x += own
      return [id, [Math.round(x - own / 2), top + index * 64] as const] as const
    })
  })
  return Object.fromEntries(places)
}
