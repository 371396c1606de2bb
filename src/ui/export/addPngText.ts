const headLength = 8 + 25

/** Writes texts into a PNG, where picture viewers show them: its title, its source, the evidence behind it. */
export function addPngText(
  png: Uint8Array,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) => toChunk(keyword, text))
  // The signature and the header come first; texts may follow anywhere before the end.
  return concat([png.subarray(0, headLength), ...chunks, png.subarray(headLength)])
}

/** An `iTXt` chunk: keyword, two zeros for "not compressed", no language, no translated keyword, and the text in UTF-8. */
function toChunk(keyword: string, text: string): Uint8Array {
  const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`)
  return concat([toBytes(body.length - 4), body, toBytes(toChecksum(body))])
}

function toBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

/** The checksum that every chunk of a PNG ends with, CRC-32. */
function toChecksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
