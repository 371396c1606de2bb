import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { addPngText } from '../../../src/ui/export/addPngText.ts'

// The smallest PNG: one pixel.
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** The chunks of a PNG, each checked as a reader checks it. */
function chunksOf(png: Uint8Array) {
  const bytes = Buffer.from(png)
  const chunks: { readonly type: string; readonly data: Buffer }[] = []
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const body = bytes.subarray(at + 4, at + 8 + length)
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body))
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) })
    at += 12 + length
  }
  return chunks
}

describe('addPngText', () => {
  it('writes texts between the header and the picture, and changes nothing else', () => {
    const png = addPngText(pixel, { Title: 'Lantern Row', Evidence: 'noa>מיכל:family@1.1' })
    const chunks = chunksOf(png)
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
    expect(chunks[1]?.data.toString()).toBe('Title\0\0\0\0\0Lantern Row')
    expect(chunks[2]?.data.toString()).toBe('Evidence\0\0\0\0\0noa>מיכל:family@1.1')
    const rest = chunks.filter(({ type }) => type !== 'iTXt')
    expect(rest).toEqual(chunksOf(pixel))
  })
})
