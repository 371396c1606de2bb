import { writePayload } from '../../core/exchange/payload.ts'

/** Compresses a text for a link. The form has a checksum, by which a damaged link is known from a whole one. */
export async function compress(text: string): Promise<string> {
  const stream = new Response(text).body?.pipeThrough(new CompressionStream('deflate'))
  return writePayload(new Uint8Array(await new Response(stream).arrayBuffer()))
}
