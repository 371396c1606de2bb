import type { Kind } from '../model.ts'
import { kinds, undirectedKinds } from '../model.ts'
import type { Drawing } from './drawing.ts'
import type { Look } from './look.ts'
import type { Point } from './placeEdge.ts'
import { toHexagon } from './placeEdge.ts'
import { measureText } from './wrapText.ts'
import { element, textElement } from './xml.ts'

interface Entry {
  readonly label: string
  readonly markWidth: number
  /** Draws the mark before the label, its middle line at this height. */
  draw(x: number, y: number): readonly string[]
}

const lineWidth = 56
const nodeWidth = 18
const fontSize = 13
const rowHeight = 26
const gap = { mark: 8, entry: 22 }

/** The kinds and marks that a drawing shows, in rows of this width, with how high they are together. */
export function toLegend(
  drawing: Drawing,
  look: Look,
  { x: left, y: top, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly elements: readonly string[]; readonly height: number } {
  const elements: string[] = []
  let [x, y] = [left, top + rowHeight / 2]
  for (const entry of toEntries(drawing, look)) {
    const entryWidth = entry.markWidth + gap.mark + measureText(entry.label, fontSize)
    if (x > left && x + entryWidth > left + width) {
      x = left
      y += rowHeight
    }
    const start = round(x + entry.markWidth + gap.mark)
    elements.push(
      ...entry.draw(round(x), y),
      textElement(
        'text',
        { x: start, y: y + 4.5, 'font-size': fontSize, fill: look.ink },
        entry.label,
      ),
    )
    x += entryWidth + gap.entry
  }
  return { elements, height: elements.length === 0 ? 0 : y + rowHeight / 2 - top }
}

function toEntries({ nodes, edges }: Drawing, look: Look): readonly Entry[] {
  const shown = new Set(edges.map(({ kind }) => kind))
  const hasGroups = nodes.some(({ type }) => type === 'group')
  const hasGhosts = edges.some(({ ghost }) => ghost)
  return [
    ...kinds.filter((kind) => shown.has(kind)).map((kind) => toKindEntry(kind, look)),
    ...(hasGroups ? [toNodeEntry('person', look), toNodeEntry('group', look)] : []),
    ...(hasGhosts ? [toGhostEntry(look)] : []),
  ]
}

/** The line of a kind with its sign in the middle, as it is drawn between two characters. */
function toKindEntry(kind: Kind, look: Look): Entry {
  const { label, glyph, colour, dash } = look.kinds[kind]
  const headLength = undirectedKinds.includes(kind) ? 0 : 8
  return {
    label,
    markWidth: lineWidth,
    draw: (x, y) => [
      drawLine(x, y, lineWidth - headLength, colour, dash),
      ...(headLength > 0 ? [drawHead(x + lineWidth, y, colour)] : []),
      textElement(
        'text',
        {
          x: x + lineWidth / 2 - 4,
          y: y + 4.5,
          'font-size': fontSize,
          'text-anchor': 'middle',
          'paint-order': 'stroke',
          stroke: look.paper,
          'stroke-width': 5,
          fill: colour,
        },
        glyph,
      ),
    ],
  }
}

const drawLine = (x: number, y: number, length: number, stroke: string, dash: readonly number[]) =>
  element('line', {
    x1: x,
    y1: y,
    x2: x + length,
    y2: y,
    stroke,
    'stroke-width': 2.5,
    'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
  })

const drawHead = (x: number, y: number, fill: string) =>
  element('path', { d: `M${x - 8} ${y - 4}L${x} ${y}L${x - 8} ${y + 4}Z`, fill })

const toGhostEntry = (look: Look): Entry => ({
  label: 'pale: undated',
  markWidth: lineWidth,
  draw: (x, y) => [element('g', { opacity: 0.22 }, [drawLine(x, y, lineWidth, look.ink, [])])],
})

const toNodeEntry = (type: 'person' | 'group', look: Look): Entry => ({
  label: type,
  markWidth: nodeWidth,
  draw: (x, y) => [drawMark(type, { x: x + nodeWidth / 2, y }, look)],
})

function drawMark(type: 'person' | 'group', at: Point, look: Look): string {
  const line = { stroke: look.nodeLine, 'stroke-width': 1.5 }
  if (type === 'person')
    return element('circle', { cx: at.x, cy: at.y, r: 8, fill: look.node, ...line })
  const points = toHexagon(at, 9).map(({ x, y }) => `${x},${y}`)
  return element('polygon', { points: points.join(' '), fill: look.paper, ...line })
}

const round = (value: number) => Math.round(value * 10) / 10
