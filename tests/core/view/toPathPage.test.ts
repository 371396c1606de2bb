import { describe, expect, it } from 'vitest'
import { findPaths } from '../../../src/core/paths/findPaths.ts'
import { toPathPage } from '../../../src/core/view/toPathPage.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import { lanternRow } from '../../works.ts'

const pageOf = (from: string, to: string) => {
  const [path] = findPaths(toVisible(lanternRow, openFilter).relations, from, to, 'shortest')
  if (!path) throw new Error(`${from} and ${to} are connected.`)
  return toPathPage(lanternRow, path)
}

describe('toPathPage', () => {
  it('quotes each hop with its best citation', () => {
    const { receipts, characters } = pageOf('mara', 'ilse')
    expect(characters.map(({ name }) => name)).toEqual(['Mara', 'Tobin', 'Ilse'])
    expect(
      receipts.map(({ relation, citation, trope, installments, segments }) => [
        relation.id,
        citation,
        trope,
        installments,
        segments.map(({ text }) => text).join(''),
      ]),
    ).toEqual([
      [
        'mara>tobin:jealousy',
        '1.1',
        'Green-Eyed Monster',
        ['S1 E1'],
        'In "The Audition", Mara envies Tobin for his voice.',
      ],
      [
        'ilse~tobin:romance',
        '4.1',
        'Love Letter',
        ['S2 E2'],
        'Tobin loves Ilse, who loves him back.',
      ],
    ])
  })

  it('quotes only what supports the hop, without what the page hides', () => {
    const [receipt] = pageOf('fenn', 'hale').receipts
    expect(receipt?.segments.map(({ text }) => text).join('')).toBe('Fenn admires Hale.')
  })
})
