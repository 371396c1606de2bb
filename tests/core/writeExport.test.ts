// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { NetworkDocument } from '../../src/core/model.ts'
import { openFilter, toVisible } from '../../src/core/visible.ts'
import { writeExport } from '../../src/core/writeExport.ts'
import { lanternRow, saltRoad } from '../works.ts'
import { exportOf, testLook } from './exchange/exportOf.ts'
import { openGexf, openGraphml, readCsv } from './exchange/parsers.ts'
import { readXml } from './exchange/readXml.ts'

const write = (format: Parameters<typeof writeExport>[0], document: NetworkDocument) =>
  writeExport(format, exportOf(document))

describe('GEXF', () => {
  it('opens in graphology with place, colour and evidence', () => {
    const graph = openGexf(write('gexf', lanternRow))
    expect(graph.type).toBe('directed')
    expect(graph.getNodeAttributes('lanterns')).toMatchObject({
      label: 'the Lanterns',
      name: 'the Lanterns',
      type: 'group',
      degree: 1,
      mentions: 2,
      x: 960,
      y: -160,
      color: 'rgb(238,238,238)',
    })
    expect(graph.getEdgeAttributes('mara>tobin:jealousy')).toMatchObject({
      kind: 'jealousy',
      direction: 'directed',
      mutual: false,
      confidence: 0.86,
      citations: 2,
      claims: 2,
      undated: 1,
      evidence: 'mara>tobin:jealousy@1.1 mara>tobin:jealousy@1.2',
      color: 'rgb(0,0,24)',
    })
    expect(graph.getEdgeAttribute('ilse~tobin:romance', 'direction')).toBe('mutual')
    expect(graph.getEdgeAttribute('fenn~oda:family', 'direction')).toBe('undirected')
  })

  it('has spells by the ordinals of installments, and none for what is undated', () => {
    const xml = readXml(write('gexf', lanternRow))
    const spellsOf = (id: string) =>
      [...(xml.querySelector(`[id="${id}"]`)?.querySelectorAll('spell') ?? [])].map((spell) => [
        Number(spell.getAttribute('start')),
        Number(spell.getAttribute('end')),
      ])
    expect(spellsOf('hale>ilse:mentorship')).toEqual([[3, 4]])
    expect(spellsOf('mara>tobin:jealousy')).toEqual([[1, 1]])
    expect(spellsOf('fenn~oda:family')).toEqual([])
    // All that ties Hale is dated; Mara has an undated relation, so she is always there.
    expect(spellsOf('hale')).toEqual([
      [3, 4],
      [7, 7],
    ])
    expect(spellsOf('oda')).toEqual([])
    const graph = xml.querySelector('graph')
    // The lost reel has no number beside numbered ones, so it has no place in the story.
    expect([graph?.getAttribute('start'), graph?.getAttribute('end')]).toEqual(['1', '8'])
    expect(xml.querySelector('description')?.textContent).toContain(
      '1 = Season 1, episode 1, “The Audition”; 2 = ',
    )
  })

  it('has no time where there are no installments, and no direction where no edge has one', () => {
    const bare: NetworkDocument = {
      ...lanternRow,
      installments: [],
      citations: lanternRow.citations.map((one) => ({ ...one, installments: [] })),
      relations: lanternRow.relations.filter(({ kind }) => kind === 'friendship'),
    }
    const graph = readXml(write('gexf', bare)).querySelector('graph')
    expect(graph?.getAttribute('mode')).toBe('static')
    expect(graph?.getAttribute('defaultedgetype')).toBe('undirected')
    expect(openGexf(write('gexf', bare)).type).toBe('undirected')
    expect(openGraphml(write('graphml', bare)).type).toBe('undirected')
  })
})

describe('GraphML', () => {
  it('opens in graphology, and says where it comes from', () => {
    const graph = openGraphml(write('graphml', lanternRow))
    expect(graph.getAttributes()).toMatchObject({
      title: 'Lantern Row',
      source: 'Based on Lantern Row, the handbook, CC0',
      url: 'https://example.org/row',
    })
    expect(graph.getNodeAttributes('mara')).toMatchObject({
      name: 'Mara',
      aliases: 'Mara Venn',
      degree: 2,
    })
    const edge = 'hale_x003E_ilse:mentorship'
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      relation: 'hale>ilse:mentorship',
      kind: 'mentorship',
      installments: 's1e3 s1e4',
      evidence: 'hale>ilse:mentorship@6.1',
    })
  })
})

describe('CSV', () => {
  it('tells of each claim who, what, where, when and why', () => {
    const [row] = readCsv(write('csv', saltRoad))
    expect(row).toMatchObject({
      claim: 'anselm>brita:support@1.1',
      kind: 'support',
      direction: 'directed',
      source_name: 'Anselm',
      target_name: 'Brita',
      citation: '1.1',
      trope: 'Nice Guy',
      installments: 'c2',
      installment_names: 'Chapter 2, “Tolls”',
      quote: 'Anselm helps Brita.',
      cue: 'helps',
      confidence: '0.9',
      hedged: 'false',
      license: '',
    })
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@A1', "'@A1"],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['1=1', '1=1'],
  ])('writes the title %s as %s', (title, cell) => {
    const [row] = readCsv(write('csv', { ...saltRoad, work: { ...saltRoad.work, title } }))
    expect(row?.['work']).toBe(cell)
  })

  it('begins with the mark that Excel knows, and ends each line as RFC 4180 has it', () => {
    const csv = write('csv', saltRoad)
    expect(csv).toMatch(/^\ufeffclaim,relation,kind,/)
    expect(csv.match(/\n/g)).toEqual(csv.match(/\r\n/g)?.map(() => '\n'))
  })
})

describe('SVG', () => {
  it('draws kinds by line and sign, groups by their shape, what is undated pale', () => {
    const visible = toVisible(lanternRow, { ...openFilter, installments: ['s2e2'] })
    const svg = readXml(writeExport('svg', exportOf(lanternRow, visible)))
    const romance = svg.querySelector('[data-relation="ilse~tobin:romance"]')
    const { colour, dash, glyph } = testLook.kinds.romance
    const [line, ...heads] = romance?.querySelectorAll('path') ?? []
    expect(line?.getAttribute('stroke')).toBe(colour)
    expect(line?.getAttribute('stroke-dasharray')).toBe(dash.join(' '))
    expect(heads).toHaveLength(2)
    expect(romance?.querySelector('text')?.textContent).toBe(glyph)
    expect(romance?.querySelector('title')?.textContent).toBe('romance between Ilse and Tobin: 4.1')
    expect(romance?.getAttribute('opacity')).toBe('0.85')
    const undated = svg.querySelector('[data-relation="fenn~oda:family"]')
    expect(undated?.getAttribute('opacity')).toBe('0.22')
    expect(svg.querySelectorAll('[data-character="lanterns"] polygon')).toHaveLength(2)
    expect(svg.querySelectorAll('[data-character="rook"] circle')).toHaveLength(1)
  })

  it('says beside the picture what it is, what its signs mean and where it comes from', () => {
    const besideIn = (document: NetworkDocument) =>
      [...readXml(write('svg', document)).querySelectorAll('svg > text')].map(
        ({ textContent }) => textContent,
      )
    expect(besideIn(saltRoad)).toEqual([
      'The Salt Road',
      '2 characters · 1 relation · 1 claim',
      testLook.kinds.support.glyph,
      'support',
      'Read and drawn by Tropegraph',
    ])
    expect(besideIn(lanternRow)).toEqual(
      expect.arrayContaining([
        'group',
        'Based on Lantern Row, the handbook, CC0',
        'https://example.org/row',
      ]),
    )
  })

  it('bends parallel lines apart, and leaves a single one straight', () => {
    const svg = readXml(write('svg', lanternRow))
    const bendOf = (id: string) => {
      const d = svg.querySelector(`[data-relation="${id}"] path`)?.getAttribute('d') ?? ''
      const [x1 = 0, y1 = 0, x = 0, y = 0, x2 = 0, y2 = 0] = (d.match(/-?[\d.]+/g) ?? []).map(
        Number,
      )
      const across = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
      return Math.round(across / Math.hypot(x2 - x1, y2 - y1))
    }
    const bends = ['mara>tobin:jealousy', 'mara~tobin:rivalry', 'mara~tobin:friendship'].map(bendOf)
    const [left = 0, middle, right = 0] = bends.toSorted((one, other) => one - other)
    expect(middle).toBeCloseTo(0)
    expect(left).toBeLessThan(-20)
    expect(right).toBeGreaterThan(20)
    expect(bendOf('rook>lanterns:hostility')).toBeCloseTo(0)
  })

  it('grows with what it shows, and is drawn for nothing at all', () => {
    const nothing = toVisible(lanternRow, {
      ...openFilter,
      installments: ['s1e4'],
      hiddenKinds: ['mentorship'],
      undated: 'hidden',
    })
    expect(nothing.characters).toEqual([])
    const svg = readXml(writeExport('svg', exportOf(lanternRow, nothing)))
    expect(svg.documentElement.getAttribute('width')).toBe('640')
    expect(svg.documentElement.textContent).toContain('0 characters · 0 relations · 0 claims')
    const whole = readXml(write('svg', lanternRow)).documentElement
    expect(Number(whole.getAttribute('width'))).toBeGreaterThan(960)
  })
})

describe('Markdown', () => {
  it('quotes each claim with where it stands', () => {
    expect(write('markdown', saltRoad)).toBe(`# The Salt Road

Read by Tropegraph: each claim with its quote, where it stands, why it was read so, and the share of such claims that is right.

## Relations

### Support from Anselm to Brita

- “Anselm helps Brita.”\\
  Nice Guy, 1.1; Chapter 2, “Tolls”.\\
  Read from the word “helps”.\\
  Confidence 0.9.\\
  Evidence \`anselm>brita:support@1.1\`

## Characters

- Anselm (person); neighbours: 1, citations: 1
- Brita (person); neighbours: 1, citations: 1
`)
  })
})
