// @vitest-environment jsdom
import * as fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/core/document/parseDocument.ts'
import { toClaimId, toClaimIds } from '../../../src/core/exchange/toClaimId.ts'
import { showControls } from '../../../src/core/exchange/xml.ts'
import type { NetworkDocument } from '../../../src/core/model.ts'
import { writeExport } from '../../../src/core/writeExport.ts'
import { exportOf } from './exportOf.ts'
import { hostileDocuments } from './hostile.ts'
import { readCsv, readMarkdown, rearm } from './parsers.ts'
import { readXml } from './readXml.ts'

const claimsOf = ({ relations }: NetworkDocument) =>
  relations.flatMap((relation) =>
    relation.evidence.map((evidence) => ({
      relation,
      evidence,
      id: toClaimId(relation, evidence),
    })),
  )

/** Half a character has no bytes. */
const toWellFormed = (text = '') => text.replace(/\p{Cs}/gu, '\ufffd')

describe('strings of every kind come back from', { timeout: 30_000 }, () => {
  const property = (
    format: Parameters<typeof writeExport>[0],
    check: (text: string, document: NetworkDocument) => void,
  ) =>
    fc.assert(
      fc.property(hostileDocuments, (document) =>
        check(writeExport(format, exportOf(document)), document),
      ),
      { numRuns: 40 },
    )
  const citationOf = ({ citations }: NetworkDocument, id: string) =>
    citations.find((one) => one.id === id)

  it('JSON, as the same document', () => {
    property('json', (json, document) => {
      expect(parseDocument(json)).toEqual(document)
    })
  })

  it('GEXF', () => {
    property('gexf', (gexf, document) => {
      const xml = readXml(gexf)
      const valueOf = (of: Element, name: string) =>
        of.querySelector(`attvalue[for="${name}"]`)?.getAttribute('value') ?? ''
      const nodes = [...xml.getElementsByTagName('node')]
      expect(
        nodes.map((node) => [
          node.getAttribute('id'),
          node.getAttribute('label'),
          valueOf(node, 'aliases'),
        ]),
      ).toEqual(
        document.characters.map(({ id, name, aliases }) =>
          [id, name, aliases.join(' / ')].map(showControls),
        ),
      )
      const edges = [...xml.getElementsByTagName('edge')]
      expect(edges.map((edge) => [edge.getAttribute('source'), valueOf(edge, 'evidence')])).toEqual(
        document.relations.map((relation) =>
          [relation.source, toClaimIds(relation)].map(showControls),
        ),
      )
      expect(xml.getElementsByTagName('description')[0]?.textContent).toContain(
        showControls(document.work.title),
      )
    })
  })

  it('GraphML', () => {
    property('graphml', (graphml, document) => {
      const xml = readXml(graphml)
      const valueOf = (of: Element | undefined, key: string) =>
        [...(of?.children ?? [])].find((one) => one.getAttribute('key') === key)?.textContent
      const nodes = [...xml.getElementsByTagName('node')]
      expect(nodes.map((node) => [valueOf(node, 'node-id'), valueOf(node, 'node-name')])).toEqual(
        document.characters.map(({ id, name }) => [id, name].map(showControls)),
      )
      const ids = nodes.map((node) => node.getAttribute('id'))
      expect(new Set(ids).size).toBe(ids.length)
      for (const edge of xml.getElementsByTagName('edge')) {
        expect(ids).toContain(edge.getAttribute('source'))
        expect(ids).toContain(edge.getAttribute('target'))
      }
      expect(valueOf(xml.getElementsByTagName('graph')[0], 'graph-url')).toBe(
        showControls(document.work.source?.url ?? ''),
      )
    })
  })

  it('SVG, where nothing runs and nothing is drawn that is no text', () => {
    const drawn = ['svg', 'title', 'rect', 'g', 'path', 'text', 'circle', 'polygon', 'line']
    property('svg', (svg, document) => {
      const xml = readXml(svg)
      for (const { tagName, attributes } of xml.getElementsByTagName('*')) {
        expect(drawn).toContain(tagName)
        for (const { name } of attributes) expect(name).not.toMatch(/^on|href|style/)
      }
      const names = [...xml.querySelectorAll('[data-character] > text')]
      expect(names.map(({ textContent }) => textContent)).toEqual(
        document.characters.map(({ name }) => showControls(name)),
      )
      for (const one of xml.querySelectorAll('path'))
        expect(one.getAttribute('d')).not.toMatch(/NaN|Infinity/)
    })
  })

  it('CSV, where no cell runs', () => {
    property('csv', (csv, document) => {
      const rows = readCsv(csv)
      for (const row of rows)
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
      const names = new Map(document.characters.map(({ id, name }) => [id, name]))
      expect(
        rows.map(({ claim = '', source_name: name = '', text = '', reason = '', work = '' }) =>
          [claim, name, text, reason, work].map(rearm),
        ),
      ).toEqual(
        claimsOf(document).map(({ id, relation, evidence }) =>
          [
            id,
            names.get(relation.source),
            citationOf(document, evidence.citation)?.text,
            evidence.reason,
            document.work.title,
          ].map(toWellFormed),
        ),
      )
    })
  })

  it('Markdown, as nothing but headings, lists, text and ids', () => {
    const said = (text: string) => text.replaceAll('\u2060', '')
    const same = (text: string) =>
      said(showControls(text.replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' ').trim()))
    const allowed = 'root heading paragraph list listItem text break inlineCode'.split(' ')
    property('markdown', (markdown, document) => {
      const tree = readMarkdown(markdown)
      const claims = claimsOf(document)
      const types = [...JSON.stringify(tree).matchAll(/"type":"(\w+)"/g)].map(([, type]) => type)
      expect(allowed).toEqual(expect.arrayContaining([...new Set(types)]))
      expect(types.filter((type) => type === 'inlineCode')).toHaveLength(
        claims.length + (same(document.work.source?.url ?? '') === '' ? 0 : 1),
      )
      const items = tree.children
        .filter((one) => one.type === 'list')
        .flatMap(({ children }) => children.map((item) => said(toString(item))))
      expect(items).toHaveLength(claims.length + document.characters.length)
      const shown = document.relations.map(({ id }) => id)
      expect(new Set(shown).size).toBe(document.relations.length)
      claims.forEach(({ id, evidence }, index) => {
        const { text, trope } = citationOf(document, evidence.citation) ?? { text: '', trope: '' }
        expect(items[index]).toContain(`“${same(text)}”`)
        expect(items[index]).toContain(same(trope))
        expect(items[index]?.endsWith(`Evidence ${same(id)}`)).toBe(true)
      })
      document.characters.forEach(({ name }, index) =>
        expect(items[claims.length + index]?.startsWith(same(name))).toBe(true),
      )
    })
  })
})
