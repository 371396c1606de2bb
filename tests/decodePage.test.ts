import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePage } from '../src/decodePage.ts'

const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part)])),
  )

describe('decodePage', () => {
  it.each([
    ['UTF-8', bytes('Mara’s café'), 'Mara’s café'],
    [
      'a byte of Windows-1252 inside UTF-8',
      bytes('May', 0x96, 'December, café'),
      'May–December, café',
    ],
    ['Windows-1252 at the end', bytes('caf', 0xe9), 'café'],
    ['a character cut off', bytes(0xe2, 0x80), 'â€'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x4d, 0x00, 0xe9, 0x00]), 'Mé'],
    ['nothing', new Uint8Array(), ''],
  ])('reads %s', (_what, page, text) => {
    expect(decodePage(page)).toBe(text)
  })

  it('reads back any text, and any bytes without a sign for what it could not read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodePage(bytes(`a${text}`))).toBe(`a${text}`)
      }),
      { numRuns: 200, seed: 1 },
    )
    fc.assert(
      fc.property(fc.uint8Array(), (page) => {
        expect(decodePage(Uint8Array.from([97, ...page]))).not.toContain('\ufffd')
      }),
      { numRuns: 200, seed: 1 },
    )
  })
})
