import type { StylesheetJsonBlock } from 'cytoscape'
import { kinds } from '../../core/model.ts'
import { kindLook } from '../kit/kindLook.ts'
import { styleOfMoments } from './styleOfMoments.ts'

/** How nodes and edges look, in the colours that custom properties of the page come to; names in model pixels. */
export function makeStylesheet(
  colourOf: (property: string) => string,
  fontSize: number,
): StylesheetJsonBlock[] {
  const paper = colourOf('--paper')
  const ink = colourOf('--ink')
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': colourOf('--node'),
        'border-width': 1.5,
        'border-color': colourOf('--node-line'),
        label: 'data(name)',
        color: ink,
        'font-size': fontSize,
        'font-weight': 500,
        'font-family':
          'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-outline-width': 3,
        'text-outline-color': paper,
        'text-outline-opacity': 1,
        'min-zoomed-font-size': 7,
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    {
      selector: 'node[type = "group"]',
      style: {
        shape: 'round-hexagon',
        'border-width': 4,
        'border-style': 'double',
        'background-color': paper,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(curve)',
        'control-point-weights': 0.5,
        'edge-distances': 'node-position',
        width: 'data(width)',
        'line-cap': 'butt',
        'arrow-scale': 0.9,
        opacity: 0.85,
        'font-size': 13,
        'text-outline-width': 2.5,
        'text-outline-color': paper,
        'text-outline-opacity': 1,
        'min-zoomed-font-size': 8,
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    ...kinds.map((kind) => styleOfKind(kind, colourOf)),
    { selector: 'edge[heads != "none"]', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge[heads = "both"]', style: { 'source-arrow-shape': 'triangle' } },
    { selector: '.ghost', style: { opacity: 0.22 } },
    ...styleOfMoments(paper, ink),
    { selector: '.quiet', style: { opacity: 0.18 } },
    { selector: '.near', style: { opacity: 1 } },
    {
      selector: 'edge.pointed',
      style: { opacity: 1, 'underlay-color': ink, 'underlay-opacity': 0.12, 'underlay-padding': 4 },
    },
    {
      selector: 'node.chosen',
      style: {
        opacity: 1,
        'border-color': colourOf('--accent'),
        'border-width': 4,
        'font-weight': 700,
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        opacity: 1,
        'underlay-color': colourOf('--accent'),
        'underlay-opacity': 0.3,
        'underlay-padding': 6,
        'z-index': 3,
      },
    },
    { selector: '.aside', style: { opacity: 0.12 } },
    {
      selector: 'node.path',
      style: {
        opacity: 1,
        'border-color': colourOf('--accent'),
        'border-width': 4,
        'font-weight': 700,
      },
    },
    {
      selector: 'edge.path',
      style: {
        opacity: 1,
        width: 7,
        label: 'data(step)',
        'font-size': 20,
        'font-weight': 700,
        'text-outline-width': 4,
        'z-index': 3,
      },
    },
    {
      selector: 'node.walked',
      style: { opacity: 1, 'underlay-color': ink, 'underlay-opacity': 0.35, 'underlay-padding': 5 },
    },
    {
      selector: 'edge.walked',
      style: { opacity: 1, 'underlay-color': ink, 'underlay-opacity': 0.25, 'underlay-padding': 5 },
    },
    { selector: 'node.muted', style: { 'text-opacity': 0 } },
    {
      selector: 'node.muted.chosen, node.muted.near, node.muted.walked, node.muted.path',
      style: { 'text-opacity': 1 },
    },
    { selector: '.hidden', style: { display: 'none' } },
  ]
}

function styleOfKind(
  kind: (typeof kinds)[number],
  colourOf: (property: string) => string,
): StylesheetJsonBlock {
  const { colour, dash, glyph } = kindLook[kind]
  const value = colourOf(colour)
  return {
    selector: `edge[kind = "${kind}"]`,
    style: {
      'line-color': value,
      'target-arrow-color': value,
      'source-arrow-color': value,
      label: glyph,
      color: value,
      ...(dash.length > 0 && { 'line-style': 'dashed' as const, 'line-dash-pattern': [...dash] }),
    },
  }
}
