import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../../src/core/model.ts'
import {
  isVeiled,
  toOpenPassage,
  toThoseHere,
  toWords,
  trimSpan,
} from '../../../src/core/view/toPassage.ts'
import { toReadingPage } from '../../../src/core/view/toReadingPage.ts'
import { toShown } from '../../../src/core/view/toShown.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import { lanternRow, spanOf } from '../../works.ts'

const text = 'Mara  envies Tobin.\nShe dies.'
const veil = spanOf(text, 'She dies.')

describe('toWords', () => {
  it('leaves out what is veiled', () => {
    expect(toWords(text, [veil]).map((word) => text.slice(...word))).toEqual([
      'Mara',
      'envies',
      'Tobin.',
    ])
  })

  it('cuts any text into words that stand in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const words = toWords(any, []).map((word) => any.slice(...word))
        expect(words.join('')).toBe(any.replaceAll(/\s+/gu, ''))
      }),
    )
  })
})

describe('trimSpan', () => {
  it.each<[Span, string | undefined]>([
    [[4, 13], 'envies'],
    [[4, 6], undefined],
    [[0, 19], 'Mara  envies Tobin.'],
  ])('%j', (span, words) => {
    const trimmed = trimSpan(text, span)
    expect(trimmed && text.slice(...trimmed)).toBe(words)
  })
})

describe('toOpenPassage', () => {
  it('is the longest stretch with nothing veiled in it', () => {
    const span = toOpenPassage(toWords(text, [veil]), [veil])
    expect(span && text.slice(...span)).toBe('Mara  envies Tobin.')
    const middle = [spanOf(text, 'envies')]
    const longer = toOpenPassage(toWords(text, middle), middle)
    expect(longer && text.slice(...longer)).toBe('Tobin.\nShe dies.')
    expect(isVeiled(longer ?? [0, 0], middle)).toBe(false)
    expect(toOpenPassage([], [])).toBeUndefined()
  })
})

describe('toThoseHere', () => {
  const [mara, tobin] = lanternRow.characters
  const citation = {
    id: '1.1',
    trope: 'The Rival',
    text,
    installments: [],
    spoilers: [],
  }

  it('has those of the passage first', () => {
    const here = toThoseHere(lanternRow, citation, spanOf(text, 'Tobin'), [])
    expect(here.map(({ id }) => id)).toEqual([tobin?.id, mara?.id])
  })

  it('leaves out whom only veiled words name', () => {
    const here = toThoseHere(lanternRow, citation, [0, 4], [spanOf(text, 'Tobin')])
    expect(here.map(({ id }) => id)).toEqual([mara?.id])
  })
})

describe('toReadingPage', () => {
  const read = (filter: Partial<typeof openFilter>) => {
    const visible = toVisible(lanternRow, { ...openFilter, ...filter })
    return toReadingPage(lanternRow, visible, toShown(lanternRow, visible))
  }

  it('has every example to the letter, with names and cues marked', () => {
    const { tropes, shown, citations } = read({})
    const cards = tropes.flatMap((group) => group.cards)
    expect([shown, citations]).toEqual([13, 13])
    expect(cards.map(({ segments }) => segments.map((one) => one.text).join(''))).toEqual(
      lanternRow.citations.map((one) => one.text),
    )
    const quiet = cards.find(({ id }) => id === '12.1')
    expect(quiet?.segments).toMatchObject([{ text: 'Quinn', roles: ['name'] }, { text: '.' }])
    const roles = cards.flatMap(({ segments }) => segments.flatMap((one) => one.roles))
    expect(roles).toContain('cue')
    expect(roles).not.toContain('quote')
  })

  it('counts what the filter hides, and shows none of it', () => {
    const { tropes, shown, citations } = read({ installments: ['s1e1'], undated: 'hidden' })
    expect([shown, citations]).toEqual([1, 13])
    expect(tropes.map(({ trope }) => trope)).toEqual(['Green-Eyed Monster'])
  })
})
