import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toProblemLines } from '../../../src/core/view/toProblemLines.ts'
import { toReadingReport } from '../../../src/core/view/toReadingReport.ts'
import { lanternRow } from '../../works.ts'

describe('toReadingReport', () => {
  it('counts what was read', () => {
    expect(toReadingReport(lanternRow)).toMatchObject({
      tropes: 12,
      examples: 13,
      persons: 8,
      groups: 1,
      relations: 10,
      claims: 11,
      datedExamples: 8,
      datedClaims: 7,
    })
  })

  it('doubts who is hardly named and has to do with nobody, until a reader keeps them', () => {
    const namesOf = (document: typeof lanternRow) =>
      toReadingReport(document).doubts.map(({ character, example }) => [character.name, example])
    expect(namesOf(lanternRow)).toEqual([['Quinn', 'The Quiet One: Quinn.']])
    const kept = lanternRow.characters.map((one) => ({ ...one, checked: true }))
    expect(namesOf({ ...lanternRow, characters: kept })).toEqual([])
  })

  it('tells the pairs that may be one, as far as both are there', () => {
    const proposals = [
      { characters: ['mara', 'oda'] as const, reason: 'both sing' },
      { characters: ['mara', 'gone'] as const, reason: 'both sing' },
    ]
    const { pairs } = toReadingReport({ ...lanternRow, proposals })
    expect(pairs.map(({ characters }) => characters.map(({ name }) => name))).toEqual([
      ['Mara', 'Oda'],
    ])
  })
})

describe('toProblemLines', () => {
  const pages = [
    { name: 'A to L', text: 'one\ntwo\n  three' },
    { name: 'M to Z', text: 'four\n\nfive' },
  ]

  it.each([
    [0, 'A to L', 1, 'one'],
    [4, 'A to L', 2, 'two'],
    [7, 'A to L', 3, 'three'],
    [16, 'M to Z', 1, 'four'],
    [21, 'M to Z', 3, 'five'],
  ])('finds the line of what is at %i', (start, page, line, text) => {
    const problem = { at: [start, start + 1] as const, message: 'Lost.' }
    expect(toProblemLines([problem], pages)).toEqual([{ message: 'Lost.', page, line, text }])
  })

  it('names no page where there is only one, and nothing where there is none', () => {
    const problem = { at: [4, 5] as const, message: 'Lost.' }
    expect(toProblemLines([problem], pages.slice(0, 1))).toEqual([
      { message: 'Lost.', line: 2, text: 'two' },
    ])
    expect(toProblemLines([problem], [])).toEqual([])
  })

  it('finds some line of any page for any place', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(60), (text, start) => {
        const [found] = toProblemLines([{ at: [start, start], message: '' }], [{ name: '', text }])
        expect(found?.line).toBeGreaterThan(0)
        expect(found?.line).toBeLessThanOrEqual(text.split('\n').length)
      }),
    )
  })
})
