import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCarried } from '../../../src/core/carry.ts'
import { checkDocument } from '../../../src/core/document/parseDocument.ts'
import { packWork } from '../../../src/core/exchange/packWork.ts'
import { toLeanDocument } from '../../../src/core/exchange/toLeanDocument.ts'
import type { NetworkDocument } from '../../../src/core/model.ts'
import { toClaims } from '../../../src/core/gatherRelations.ts'
import { works } from '../../inventWork.ts'
import { lanternRow, saltRoad } from '../../works.ts'

const carry = (document: NetworkDocument, positions = {}) =>
  openCarried(JSON.stringify(packWork(document, positions)))

const rare: NetworkDocument = {
  ...saltRoad,
  characters: saltRoad.characters.map((one, index) =>
    index === 0 ? { ...one, type: 'group', aliases: ['the Carters', '“A”'] } : one,
  ),
  citations: [
    ...saltRoad.citations,
    {
      id: '1.2',
      trope: 'Nice Guy',
      text: 'Nobody \u2028 </script> "said" so.',
      installments: ['c1', 'c2'],
      modifier: 'averted',
      spoilers: [
        [0, 6],
        [7, 9],
      ],
    },
  ],
  relations: saltRoad.relations.map((one) => ({
    ...one,
    id: 'odd id',
    evidence: one.evidence.map((claim) => ({
      ...claim,
      hedged: true,
      past: true,
      checked: true,
    })),
  })),
  proposals: [{ characters: ['anselm', 'brita'], reason: '“A” is part of both' }],
}

describe('packWork and openCarried', () => {
  it.each([
    ['a series', lanternRow],
    ['a work with rare marks', rare],
  ])('give %s back, spoilers, hedges and all', (_, document) => {
    expect(carry(document).document).toEqual(document)
  })

  it('give any work back', () => {
    fc.assert(
      fc.property(works, (document) => {
        expect(carry(document).document).toEqual(document)
      }),
    )
  })

  it('give the places back where everybody has one', () => {
    const positions = { anselm: [-12, 40], brita: [300, 7] }
    expect(carry(saltRoad, positions).positions).toEqual(positions)
    expect(carry(saltRoad, { anselm: [1, 2] }).positions).toBeUndefined()
  })

  it('is shorter than the document', () => {
    const packed = JSON.stringify(packWork(lanternRow)).length
    expect(packed).toBeLessThan(JSON.stringify(lanternRow).length * 0.7)
  })
})

describe('openCarried', () => {
  it.each(['', '{', 'null', '[]', '{}', '{"characters":[[1]]}'])('refuses “%s”', (json) => {
    expect(() => openCarried(json)).toThrow(/damaged/)
  })

  const packed = packWork(lanternRow) as Record<string, unknown>

  it('gives a sound document or a message, whatever is written into a part', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(packed)),
        fc.jsonValue(),
        fc.nat(5),
        (part, value, column) => {
          const columns = packed[part]
          const changed =
            Array.isArray(columns) && part !== 'words'
              ? columns.with(column % Math.max(1, columns.length), value)
              : value
          const json = JSON.stringify({ ...packed, [part]: changed })
          try {
            const { document } = openCarried(json)
            expect(checkDocument(document)).toEqual(document)
          } catch (error) {
            expect((error as Error).message).toMatch(/damaged/)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('toLeanDocument', () => {
  it('keeps every claim, and no example without one', () => {
    fc.assert(
      fc.property(works, (document) => {
        expect(toClaims(toLeanDocument(document).relations)).toEqual(toClaims(document.relations))
      }),
    )
    const lean = toLeanDocument(lanternRow)
    expect(lean.citations.map(({ id }) => id)).not.toContain('12.1')
    expect(checkDocument(JSON.parse(JSON.stringify(lean)))).toEqual(lean)
    expect(lean.characters.find(({ id }) => id === 'quinn')?.mentions).toEqual([])
  })
})
