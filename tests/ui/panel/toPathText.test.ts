import { describe, expect, it } from 'vitest'
import { findPaths } from '../../../src/core/paths/findPaths.ts'
import { toPathPage } from '../../../src/core/view/toPathPage.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import { toPathText } from '../../../src/ui/panel/toPathText.ts'
import { lanternRow } from '../../works.ts'

const pageOf = (from: string, to: string) => {
  const [path] = findPaths(toVisible(lanternRow, openFilter).relations, from, to, 'shortest')
  if (!path) throw new Error(`${from} and ${to} are connected.`)
  return toPathPage(lanternRow, path)
}

describe('toPathText', () => {
  it.each([
    [
      'fenn',
      'mara',
      'Fenn is family of Oda (“Fenn is the adopted brother of Oda.”, Happily Adopted, undated), who supports Mara (“Oda helps Mara through the storm.”, Nice Girl, undated).',
    ],
    ['mara', 'oda', 'Oda supports Mara (“Oda helps Mara through the storm.”, Nice Girl, undated).'],
    [
      'mara',
      'ilse',
      'Mara is jealous of Tobin (“In "The Audition", Mara envies Tobin for his voice.”, Green-Eyed Monster, S1 E1). Ilse and Tobin are in love (“Tobin loves Ilse, who loves him back.”, Love Letter, S2 E2).',
    ],
    [
      'lanterns',
      'ilse',
      'Rook is hostile to the Lanterns (“Rook despises the Lanterns.”, Jerkass, undated). Ilse betrays Rook (“Ilse betrays Rook by telling the Lanterns.”, Et Tu, Brute?, S2 E4).',
    ],
  ])('reads as a paragraph from %s to %s', (from, to, text) => {
    expect(toPathText(pageOf(from, to))).toBe(text)
  })
})
