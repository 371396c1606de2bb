import { describe, expect, it } from 'vitest'
import { readPayload, writePayload } from '../../../src/core/exchange/payload.ts'

describe('readPayload', () => {
  it('gives back what was written', () => {
    const bytes = new Uint8Array([0, 1, 254, 255])
    expect(readPayload(writePayload(bytes))).toEqual(bytes)
  })

  it.each([
    ['', /damaged/],
    ['1.', /damaged/],
    ['abc', /damaged/],
    ['0.AAAA', /damaged/],
    ['1.AA AA', /damaged/],
    ['2.AAAA', /newer Tropegraph/],
    [`1.${'A'.repeat(1_000_000)}`, /larger/],
  ])('says what is wrong with “%.9s”', (payload, message) => {
    expect(() => readPayload(payload)).toThrow(message)
  })
})
