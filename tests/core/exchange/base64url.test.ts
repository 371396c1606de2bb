import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64url, toBase64url } from '../../../src/core/exchange/base64url.ts'

describe('base64url', () => {
  it('writes bytes as others do, and reads them back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(fromBase64url(text)).toEqual(new Uint8Array(bytes))
      }),
    )
  })

  it.each(['A', 'AB=', 'A+/B', 'ü', 'AAAAA'])('refuses “%s”', (text) => {
    expect(fromBase64url(text)).toBeUndefined()
  })
})
