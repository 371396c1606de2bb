import { describe, expect, it } from 'vitest'
import { findNames } from '../../../src/core/text/findName.ts'

describe('findNames', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['Kit envies Kitty.', ['Kit'], ['Kit']],
    ['Kit’s sister and Kit.', ['Kit'], ['Kit', 'Kit']],
    ['Mara Venn meets Mara.', ['Mara', 'Mara Venn'], ['Mara Venn', 'Mara']],
    ['Élodie and Odie.', ['odie', 'Odie'], ['Odie']],
    ['𝒜Kit, Kit𝒜, Kit1 and Kit', ['Kit'], ['Kit']],
    ['Nobody.', ['', 'Kit'], []],
  ])('%s %j', (text, names, found) => {
    expect(findNames(text, names).map((span) => text.slice(...span))).toEqual(found)
  })
})
