import { describe, expect, it } from 'vitest'
import type { Character } from '../../../src/core/model.ts'
import { proposeSame } from '../../../src/core/mentions/proposeSame.ts'

const cast = (...names: readonly (string | readonly string[])[]): readonly Character[] =>
  names.map((given) => {
    const [name = '', ...aliases] = typeof given === 'string' ? [given] : given
    return { id: name.toLowerCase(), name, aliases, type: 'person', mentions: [] }
  })

describe('proposeSame', () => {
  it.each([
    [
      ['Venn', 'Mara Venn', 'Tobin Venn'],
      ['both are called “Venn”', 'both are called “Venn”'],
    ],
    [['Nadja', 'Nadia'], ['“Nadja” and “Nadia” are spelled alike']],
    [['Barnie', 'Barnaby'], ['“Barnie” and “Barnaby” begin alike']],
    [['Mara', 'Tobin', 'Ines'], []],
    [['Ann', 'Anne'], []],
    [['Mara Venn', 'Tobin Venn'], []],
  ])('%j', (names, reasons) => {
    expect(proposeSame(cast(...names)).map(({ reason }) => reason)).toEqual(reasons)
  })

  it('proposes no person and group', () => {
    const [mara, maras] = cast('Mara', 'Maras')
    if (!mara || !maras) throw new Error('There are two.')
    expect(proposeSame([mara, { ...maras, type: 'group' }])).toEqual([])
  })
})
