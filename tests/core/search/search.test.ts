import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NetworkDocument } from '../../../src/core/model.ts'
import { buildIndex } from '../../../src/core/search/buildIndex.ts'
import { search } from '../../../src/core/search/search.ts'
import type { Stretch } from '../../../src/core/search/toSnippet.ts'
import { toSnippet, toStretches } from '../../../src/core/search/toSnippet.ts'
import { lanternRow } from '../../works.ts'

const index = buildIndex(lanternRow)
const find = (query: string) => search(index, query)
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const textOf = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('')
const marked = (stretches: readonly Stretch[]) =>
  stretches.filter(({ isMatch }) => isMatch).map(({ text }) => text)

describe('search', () => {
  it.each([
    ['a name', 'tobin', ['tobin']],
    ['the beginning of a name', 'to', ['tobin']],
    ['an alias', 'venn', ['mara']],
    ['a misspelt name', 'tobbin', ['tobin']],
    ['a group', 'lanterns', ['lanterns']],
  ])('finds a character by %s', (_, query, expected) => {
    expect(ids(find(query).characters)).toEqual(expected)
  })

  it('shows the alias that matched where the name does not', () => {
    const [mara] = find('venn').characters
    expect(mara && textOf(mara.name)).toBe('Mara')
    expect(mara?.alias && marked(mara.alias)).toEqual(['Venn'])
  })

  it('finds a trope with its citations', () => {
    expect(find('green eyed').tropes).toMatchObject([{ id: 'Green-Eyed Monster', citations: 2 }])
  })

  it('finds a citation by its words, also misspelt, and shows where', () => {
    const [first] = find('rivvals lead').citations
    expect(first).toMatchObject({ id: '2.1', trope: 'The Rival', installments: ['s1e2'] })
    expect(first && marked(first.snippet)).toEqual(['rivals', 'lead'])
  })

  it('looks for all words first, and for any of them where nothing has all', () => {
    expect(ids(find('adopted brother').citations)).toEqual(['5.1'])
    expect(ids(find('adopted storm').citations).toSorted()).toEqual(['5.1', '7.1'])
  })

  it('neither finds nor shows what the page hides', () => {
    expect(find('unmasked').counts.citations).toBe(0)
    const [found] = find('admires').citations
    expect(found && textOf(found.snippet)).toBe('Fenn admires Hale.')
  })

  it.each([
    ['mara tobin', ['mara', 'tobin']],
    ['Mara and Tobin', ['mara', 'tobin']],
    ['mara venn to the lanterns', ['mara', 'lanterns']],
    ['mara', undefined],
    ['mara venn', undefined],
    ['mara nobody', undefined],
  ])('knows whom “%s” asks the connection of', (query, pair) => {
    expect(find(query).pair).toEqual(pair)
  })

  it('folds case and accents', () => {
    const character = { id: 'z', name: 'Zoë', aliases: [], type: 'person', mentions: [] } as const
    const other = buildIndex({ characters: [character], citations: [] })
    expect(ids(search(other, 'ZOE').characters)).toEqual(['z'])
  })

  it('counts all and lists the best', () => {
    const citations = Array.from({ length: 120 }, (_, at) => ({
      id: `${at}`,
      trope: 'Rain',
      text: `It rains, day ${at}.`,
      installments: [],
      spoilers: [],
    }))
    const found = search(buildIndex({ characters: [], citations }), 'rains')
    expect(found.counts.citations).toBe(120)
    expect(found.citations).toHaveLength(40)
  })

  it('never throws, and finds only what is there, whatever is asked', () => {
    const known = (document: NetworkDocument) => ({
      characters: new Set(ids(document.characters)),
      citations: new Set(ids(document.citations)),
    })
    const all = known(lanternRow)
    const words = fc.constantFrom('mara', 'tob', 'rival', 'the', 'of', '"', '*', ' ', 'Ö', '~')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((some) => some.join(' ')),
        ),
        (query) => {
          const found = find(query)
          for (const { id } of found.characters) expect(all.characters).toContain(id)
          for (const { id } of found.citations) expect(all.citations).toContain(id)
        },
      ),
    )
  })
})

describe('toStretches', () => {
  it('is the text to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
        const stretches = toStretches(text, new Set(terms))
        expect(textOf(stretches)).toBe(text)
        expect(new Set(stretches.map(({ start }) => start)).size).toBe(stretches.length)
      }),
    )
  })
})

describe('toSnippet', () => {
  const long = `${'before '.repeat(30)}the lantern ${'after '.repeat(40)}`

  it('shows the words around the match', () => {
    const text = textOf(toSnippet(long, new Set(['lantern'])))
    expect(text).toMatch(/^… (before )+the lantern (after )+…$/)
    expect(text.length).toBeLessThan(180)
  })

  it('prefers where matches stand together', () => {
    const text = `Mara. ${'x '.repeat(200)}Mara meets Tobin.`
    expect(textOf(toSnippet(text, new Set(['mara', 'tobin'])))).toContain('Mara meets Tobin.')
  })
})
