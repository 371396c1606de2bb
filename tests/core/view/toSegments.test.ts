import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../src/core/view/toSegments.ts'
import { toSegments } from '../../../src/core/view/toSegments.ts'
import { lanternRow, spanOf } from '../../works.ts'

const text = 'Mara envies Tobin. Nobody minds.'
const mark = (role: Mark['role'], quote: string): Mark => ({ role, at: spanOf(text, quote) })
const told = (marks: readonly Mark[]) =>
  toSegments(text, marks).map(({ text: stretch, roles }) => [stretch, roles.join(' ')])

describe('toSegments', () => {
  it('cuts where marks begin and end', () => {
    expect(
      told([
        mark('quote', 'Mara envies Tobin.'),
        mark('source', 'Mara'),
        mark('cue', 'envies'),
        mark('target', 'Tobin'),
      ]),
    ).toEqual([
      ['Mara', 'quote source'],
      [' ', 'quote'],
      ['envies', 'quote cue'],
      [' ', 'quote'],
      ['Tobin', 'quote target'],
      ['.', 'quote'],
      [' Nobody minds.', ''],
    ])
  })

  it('tells a role once where two marks of it overlap', () => {
    expect(told([mark('cue', 'envies Tobin'), mark('cue', 'Tobin')])).toContainEqual([
      'Tobin',
      'cue',
    ])
  })

  it('leaves a text without marks in one piece, and an empty one without a piece', () => {
    expect(told([])).toEqual([[text, '']])
    expect(toSegments('', [])).toEqual([])
  })

  it('gives the text back to the letter, whatever the marks', () => {
    const roles = ['quote', 'cue', 'source', 'target', 'spoiler'] as const
    const marks = fc.array(
      fc.record({
        role: fc.constantFrom(...roles),
        at: fc.tuple(fc.nat(60), fc.nat(60)),
      }),
    )
    const texts = fc.constantFrom(...lanternRow.citations.map((citation) => citation.text))
    fc.assert(
      fc.property(texts, marks, (whole, some) => {
        const segments = toSegments(whole, some)
        expect(segments.map((segment) => segment.text).join('')).toBe(whole)
        for (const { at, text: stretch } of segments) expect(whole.slice(...at)).toBe(stretch)
      }),
    )
  })
})
