import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../src/core/exchange/formats.ts'
import { toClaimId } from '../../../src/core/exchange/toClaimId.ts'
import { toFileName } from '../../../src/core/exchange/toFileName.ts'
import { toNmtoken } from '../../../src/core/exchange/toNmtoken.ts'
import { measureText, wrapText } from '../../../src/core/exchange/wrapText.ts'
import { lanternRow } from '../../works.ts'
import { hostile } from './hostile.ts'

describe('toClaimId', () => {
  const [relation] = lanternRow.relations
  const [first] = relation?.evidence ?? []
  if (!relation || !first) throw new Error('Lantern Row has claims.')

  it('joins the relation and its citation', () => {
    expect(toClaimId(relation, first)).toBe('mara>tobin:jealousy@1.1')
  })

  it('tells two claims of one citation apart', () => {
    const second = { ...first, hedged: true }
    const twice = { ...relation, evidence: [first, second] }
    expect(toClaimId(twice, first)).toBe('mara>tobin:jealousy@1.1')
    expect(toClaimId(twice, second)).toBe('mara>tobin:jealousy@1.1#2')
  })
})

describe('toFileName', () => {
  const csv = formats.find(({ id }) => id === 'csv') ?? formats[0]
  it.each([
    ['Lantern Row', false, 'lantern-row.csv'],
    ['Lantern Row', true, 'lantern-row-part.csv'],
    ['../../etc/passwd', false, 'etc-passwd.csv'],
    ['…', false, 'network.csv'],
    ['Über: Café', false, 'uber-cafe.csv'],
    ['x'.repeat(300), false, `${'x'.repeat(80)}.csv`],
  ])('%s', (title, isPart, name) => {
    expect(toFileName(title, csv, isPart)).toBe(name)
  })
})

describe('toNmtoken', () => {
  it('leaves plain ids alone, and writes marks by their number', () => {
    expect(toNmtoken('the-lost-reel')).toBe('the-lost-reel')
    expect(toNmtoken('a>b:family')).toBe('a_x003E_b:family')
    expect(toNmtoken('a_x003E_b')).toBe('a_x005F_x003E_b')
  })

  it('keeps different ids different', () => {
    fc.assert(
      fc.property(hostile, (id) => {
        const back = toNmtoken(id).replace(/_x([0-9A-F]{4,6})_/g, (_, code: string) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        )
        expect(back).toBe(id)
        expect(toNmtoken(id)).not.toMatch(/[\s<>&"'~@/()[\]]/)
      }),
    )
  })
})

describe('wrapText', () => {
  it('breaks between words, and a word that is too long inside it', () => {
    expect(wrapText('Based on the handbook', 10, 80)).toEqual(['Based on the', 'handbook'])
    const cut = wrapText('W'.repeat(40), 10, 100)
    expect(cut.length).toBeGreaterThan(1)
    expect(cut.join('')).toBe('W'.repeat(40))
  })

  it('loses nothing but space, and fits', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = wrapText(text, 10, 60)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) expect(measureText(line, 10)).toBeLessThanOrEqual(60)
      }),
    )
  })
})
