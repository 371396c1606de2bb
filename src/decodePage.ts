/**
 * Turns the bytes of a page into text: UTF-8, or UTF-16 where a byte order mark says so. What its label says is not
 * asked, for saved pages are labelled wrongly: each byte that is not UTF-8 is read as Windows-1252.
 */
export function decodePage(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeMixed(bytes)
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Whole characters of UTF-8 as they are, and each other byte by itself. */
function decodeMixed(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8')
  const parts: string[] = []
  let from = 0
  let at = 0
  while (at < bytes.length) {
    const length = lengthOf(bytes, at)
    if (length > 0) at += length
    else {
      parts.push(utf8.decode(bytes.subarray(from, at)), toCharacter(bytes[at] ?? 0))
      at++
      from = at
    }
  }
  return [...parts, utf8.decode(bytes.subarray(from))].join('')
}

// Some engines read Windows-1252 as Latin 1, so its own signs stand here, from 0x80.
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const toCharacter = (byte: number): string => signs[byte - 0x80] ?? String.fromCharCode(byte)

/** How many bytes the character of UTF-8 at a place takes; 0 where there is none. */
function lengthOf(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  if (length === 0 || lead >= 0xf5 || at + length > bytes.length) return 0
  for (let index = 1; index < length; index++)
    if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1] ?? 0
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90)
  const isOutside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f)
  return isOverlong || isOutside ? 0 : length
}
