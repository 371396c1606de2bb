import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts'
import type { Look } from './look.ts'
import type { Point } from './placeEdge.ts'
import { placeEdge, radiusOf, toHexagon } from './placeEdge.ts'
import { toLegend } from './toLegend.ts'
import { measureText, wrapText } from './wrapText.ts'
import { element, textElement } from './xml.ts'

const margin = 32
const leastWidth = 640
const nameSize = 14
const sizes = { title: 22, text: 13 }
const fonts = 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif'

/** A drawing as SVG: real text, the look of the screen, a legend, and where it comes from. */
export function toSvg(drawing: Drawing, look: Look): string {
  const box = toBox(drawing)
  const width = Math.max(leastWidth, box.right - box.left + 2 * margin)
  const inner = width - 2 * margin
  const head = toLines(
    [
      ...wrapText(drawing.title, sizes.title, inner).map((text) => ({
        text,
        size: sizes.title,
        fill: look.ink,
      })),
      ...wrapText(drawing.subtitle, sizes.text, inner).map((text) => ({
        text,
        size: sizes.text,
        fill: look.faint,
      })),
    ],
    margin,
  )
  const top = head.bottom + 20
  const bottom = top + box.bottom - box.top + 24
  const legend = toLegend(drawing, look, { x: margin, y: bottom, width: inner })
  const foot = toLines(
    drawing.source
      .flatMap((line) => wrapText(line, sizes.text, inner))
      .map((text) => ({ text, size: sizes.text, fill: look.faint })),
    bottom + legend.height + 12,
  )
  const height = Math.ceil(foot.bottom + margin / 2)
  const shift = {
    x: round((width - box.right - box.left) / 2),
    y: round(top - box.top),
  }
  const xml = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.ceil(width),
      height,
      viewBox: `0 0 ${Math.ceil(width)} ${height}`,
      'font-family': fonts,
    },
    [
      textElement('title', {}, `${drawing.title}: ${drawing.subtitle}`),
      element('rect', { width: '100%', height: '100%', fill: look.paper }),
      ...head.elements,
      element('g', { transform: `translate(${shift.x} ${shift.y})` }, [
        ...drawing.edges.map((edge) => drawEdge(edge, look)),
        ...drawing.nodes.map((node) => drawNode(node, look)),
      ]),
      ...legend.elements,
      ...foot.elements,
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}

/** The room that nodes with their names, and lines bent around them, take. */
function toBox({ nodes, edges }: Drawing) {
  const corners = [
    ...nodes.flatMap((node): readonly Point[] => {
      const radius = radiusOf(node)
      const half = Math.max(radius, measureText(node.name, nameSize) / 2 + 3)
      return [
        { x: node.x - half, y: node.y - radius },
        { x: node.x + half, y: node.y + radius + nameSize * 1.6 },
      ]
    }),
    ...edges.map((edge) => placeEdge(edge).middle),
  ]
  if (corners.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 }
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  return {
    left: Math.min(...xs) - 8,
    right: Math.max(...xs) + 8,
    top: Math.min(...ys) - 8,
    bottom: Math.max(...ys) + 8,
  }
}

interface Line {
  readonly text: string
  readonly size: number
  readonly fill: string
}

function toLines(lines: readonly Line[], top: number) {
  let bottom = top
  const elements = lines.map(({ text, size, fill }) => {
    bottom += size * 1.4
    const weight = size === sizes.title ? 600 : undefined
    return textElement(
      'text',
      { x: margin, y: round(bottom - size * 0.4), 'font-size': size, 'font-weight': weight, fill },
      text,
    )
  })
  return { elements, bottom }
}

function drawEdge(edge: DrawnEdge, look: Look): string {
  const { colour, dash, glyph } = look.kinds[edge.kind]
  const { start, bend, end, middle, heads } = placeEdge(edge)
  return element(
    'g',
    {
      opacity: edge.ghost ? 0.22 : 0.85,
      'data-relation': edge.id,
      'data-evidence': edge.evidence,
    },
    [
      textElement('title', {}, edge.title),
      element('path', {
        d: `M${write(start)}Q${write(bend)} ${write(end)}`,
        fill: 'none',
        stroke: colour,
        'stroke-width': round(edge.width),
        'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
      }),
      ...heads.map((corners) =>
        element('path', { d: `M${corners.map(write).join('L')}Z`, fill: colour }),
      ),
      textElement('text', { ...outlined(middle, 13, 4.5, look), fill: colour }, glyph),
    ],
  )
}

function drawNode(node: DrawnNode, look: Look): string {
  const below = { x: node.x, y: node.y + radiusOf(node) + 3 + nameSize * 0.65 }
  return element('g', { opacity: node.ghost ? 0.22 : undefined, 'data-character': node.id }, [
    ...(node.type === 'group' ? drawGroup(node, look) : [drawPerson(node, look)]),
    textElement(
      'text',
      { ...outlined(below, nameSize, nameSize * 0.35, look), 'font-weight': 500, fill: look.ink },
      node.name,
    ),
  ])
}

const drawPerson = ({ x, y, size }: DrawnNode, { node, nodeLine }: Look) =>
  element('circle', {
    cx: round(x),
    cy: round(y),
    r: size / 2,
    fill: node,
    stroke: nodeLine,
    'stroke-width': 1.5,
  })

/** A group has six corners and a double border. */
function drawGroup(node: DrawnNode, { paper, nodeLine }: Look): readonly string[] {
  const line = { stroke: nodeLine, 'stroke-width': 1.3, 'stroke-linejoin': 'round' }
  return [1.3, -1.3].map((out) =>
    element('polygon', {
      points: toHexagon(node, node.size / 2 + out)
        .map(write)
        .join(' '),
      fill: paper,
      ...line,
    }),
  )
}

/** A text around a point, with paper around its letters. */
const outlined = ({ x, y }: Point, size: number, drop: number, { paper }: Look) => ({
  x: round(x),
  y: round(y + drop),
  'font-size': size,
  'text-anchor': 'middle',
  'paint-order': 'stroke',
  stroke: paper,
  'stroke-width': 5,
  'stroke-linejoin': 'round',
})

const write = ({ x, y }: Point) => `${round(x)},${round(y)}`

const round = (value: number) => Math.round(value * 10) / 10
