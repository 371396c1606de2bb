import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/core/document/parseDocument.ts'
import { toClaimIds } from '../../../src/core/exchange/toClaimId.ts'
import type { Filter, Kind, UndatedMode, Visible } from '../../../src/core/model.ts'
import { kinds, undatedModes } from '../../../src/core/model.ts'
import { toVisible } from '../../../src/core/visible.ts'
import { writeExport } from '../../../src/core/writeExport.ts'
import { lanternRow } from '../../works.ts'
import { exportOf } from './exportOf.ts'
import { openGexf, openGraphml, readCsv, readMarkdown } from './parsers.ts'

const filters: fc.Arbitrary<Filter> = fc.record(
  {
    hiddenKinds: fc.subarray<Kind>([...kinds]),
    installments: fc.subarray(lanternRow.installments.map(({ id }) => id)),
    undated: fc.constantFrom<UndatedMode>(...undatedModes),
  },
  { requiredKeys: ['hiddenKinds', 'installments'] },
)

/** Ids of what an export holds, so that equal numbers cannot hide different things. */
interface Held {
  readonly characters: readonly string[]
  readonly relations: readonly string[]
  readonly claims: readonly string[]
}

const sort = ({ characters, relations, claims }: Held): Held => ({
  characters: characters.toSorted(),
  relations: relations.toSorted(),
  claims: claims.toSorted(),
})

const heldBy = ({ characters, relations }: Pick<Visible, 'characters' | 'relations'>): Held =>
  sort({
    characters: characters.map(({ id }) => id),
    relations: relations.map(({ id }) => id),
    claims: relations.flatMap((relation) => toClaimIds(relation).split(' ')),
  })

describe(
  'whatever the filter, an export holds what the screen counts:',
  { timeout: 30_000 },
  () => {
    const property = (
      format: Parameters<typeof writeExport>[0],
      check: (text: string, visible: Visible) => void,
    ) =>
      fc.assert(
        fc.property(filters, (filter) => {
          const visible = toVisible(lanternRow, filter)
          check(writeExport(format, exportOf(lanternRow, visible)), visible)
        }),
        { numRuns: 50 },
      )

    it('the ids are as many as the counts', () => {
      property('json', (_, visible) => {
        const { claims } = heldBy(visible)
        expect(claims).toHaveLength(visible.claims)
        expect(new Set(claims).size).toBe(visible.claims)
      })
    })

    it('JSON, which opens as a document of that and no more', () => {
      property('json', (json, visible) => {
        const document = parseDocument(json)
        const claims = document.relations.map(({ evidence }) => evidence)
        expect(sort(heldBy({ ...visible, ...toPresent(document) }))).toEqual(heldBy(visible))
        expect(claims).toEqual(visible.relations.map(({ evidence }) => evidence))
        const all = toVisible(document, { hiddenKinds: [], installments: [] })
        expect(all.characters).toHaveLength(visible.characters.length)
        expect(all.claims).toBe(visible.claims)
      })
    })

    it('GEXF', () => {
      property('gexf', (xml, visible) => {
        const graph = openGexf(xml)
        const held = {
          characters: graph.nodes(),
          relations: graph.edges(),
          claims: graph.mapEdges((_, { evidence }) => String(evidence).split(' ')).flat(),
        }
        expect(sort(held)).toEqual(heldBy(visible))
      })
    })

    it('GraphML', () => {
      property('graphml', (xml, visible) => {
        const graph = openGraphml(xml)
        const held = {
          characters: graph.mapNodes((_, { id }) => String(id)),
          relations: graph.mapEdges((_, { relation }) => String(relation)),
          claims: graph.mapEdges((_, { evidence }) => String(evidence).split(' ')).flat(),
        }
        expect(sort(held)).toEqual(heldBy(visible))
      })
    })

    it('SVG', () => {
      property('svg', (svg, visible) => {
        const all = (name: string) =>
          [...svg.matchAll(new RegExp(`data-${name}="([^"]*)"`, 'g'))].map(([, found = '']) =>
            found.replaceAll('&gt;', '>'),
          )
        const held = {
          characters: all('character'),
          relations: all('relation'),
          claims: all('evidence').flatMap((ids) => ids.split(' ')),
        }
        expect(sort(held)).toEqual(heldBy(visible))
        expect(svg).toContain(`· ${visible.claims} claim${visible.claims === 1 ? '' : 's'}<`)
      })
    })

    it('CSV, one row a claim', () => {
      property('csv', (csv, visible) => {
        const rows = readCsv(csv)
        const { relations, claims } = heldBy(visible)
        expect(rows.map(({ claim }) => claim).toSorted()).toEqual(claims)
        expect([...new Set(rows.map(({ relation }) => relation))].toSorted()).toEqual(relations)
      })
    })

    it('Markdown, a heading a relation, an item a claim or a character', () => {
      property('markdown', (markdown, visible) => {
        const { children } = readMarkdown(markdown)
        const lists = children.filter((one) => one.type === 'list')
        const items = lists.reduce((sum, list) => sum + list.children.length, 0)
        const headings = children.filter((one) => one.type === 'heading' && one.depth === 3)
        expect(headings).toHaveLength(visible.relations.length)
        expect(items).toBe(visible.claims + visible.characters.length)
      })
    })
  },
)

const toPresent = ({ characters, relations }: ReturnType<typeof parseDocument>) => ({
  characters: characters.map((one) => ({ ...one, presence: 'shown' as const })),
  relations: relations.map((one) => ({ ...one, presence: 'shown' as const })),
})
