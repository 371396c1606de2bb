/** Everything that a view can be saved as, in the order in which it is offered. */
export const formats = [
  {
    id: 'png',
    name: 'PNG',
    extension: 'png',
    type: 'image/png',
    purpose: 'A picture for a post, a slide or a message, with legend and source.',
    isPicture: true,
    isCopied: true,
  },
  {
    id: 'svg',
    name: 'SVG',
    extension: 'svg',
    type: 'image/svg+xml',
    purpose: 'The same picture as lines and real text, for print or a drawing program.',
    isPicture: true,
    isCopied: true,
  },
  {
    id: 'json',
    name: 'JSON',
    extension: 'json',
    type: 'application/json',
    purpose: 'The document with every claim. Tropegraph opens it again.',
    isPicture: false,
    isCopied: true,
  },
  {
    id: 'gexf',
    name: 'GEXF',
    extension: 'gexf',
    type: 'application/gexf+xml',
    purpose: 'The network with its time, for Gephi and Gephi Lite.',
    isPicture: false,
    isCopied: false,
  },
  {
    id: 'graphml',
    name: 'GraphML',
    extension: 'graphml',
    type: 'application/graphml+xml',
    purpose: 'The network for NetworkX, igraph, yEd and Cytoscape.',
    isPicture: false,
    isCopied: false,
  },
  {
    id: 'csv',
    name: 'CSV',
    extension: 'csv',
    type: 'text/csv',
    purpose: 'One row a claim, for a spreadsheet or statistics.',
    isPicture: false,
    isCopied: true,
  },
  {
    id: 'markdown',
    name: 'Markdown',
    extension: 'md',
    type: 'text/markdown',
    purpose: 'Every quote with where it stands, as text for notes or an appendix.',
    isPicture: false,
    isCopied: true,
  },
] as const

export type Format = (typeof formats)[number]

export type FormatId = Format['id']
