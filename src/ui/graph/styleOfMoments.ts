import type { EdgeSingular, StylesheetJsonBlock } from 'cytoscape'
import type { Kind } from '../../core/model.ts'
import { kindLook } from '../kit/kindLook.ts'

/** How the network looks while two moments are compared: by width, dashes and a sign on the line, not by colour. */
export const styleOfMoments = (paper: string, ink: string): StylesheetJsonBlock[] => [
  {
    selector: '.differs',
    style: {
      opacity: 1,
      label: (edge: EdgeSingular) =>
        `${edge.data('sign')}${kindLook[edge.data('kind') as Kind].glyph}`,
      'text-background-color': paper,
      'text-background-opacity': 1,
      'text-background-shape': 'roundrectangle',
      'text-background-padding': '2px',
      'text-border-width': 1,
      'text-border-opacity': 1,
      'text-border-color': ink,
      'text-outline-width': 0,
      'z-index': 2,
    },
  },
  {
    selector: '.gained',
    style: {
      width: 6,
      'line-style': 'solid',
      'underlay-color': ink,
      'underlay-opacity': 0.1,
      'underlay-padding': 5,
    },
  },
  {
    selector: '.lost',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 7], 'line-opacity': 0.7 },
  },
  { selector: '.same', style: { opacity: 0.28 } },
  { selector: 'edge.absent', style: { opacity: 0.06, label: '' } },
]
