import { openCarried, type Carried } from '../../core/carry.ts'
import { damaged, mostUnpacked, readPayload, tooLarge } from '../../core/exchange/payload.ts'

/** Opens the work that a link carries. Rejects with an error whose message says what is wrong with it. */
export const readShared = async (payload: string): Promise<Carried> =>
  openCarried(await decompress(readPayload(payload)))

/** Unpacks bytes as far as a work may reach: a few of them can stand for very many. */
async function decompress(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
    .getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read().catch(fail)
    if (done) return new Blob(chunks).text()
    size += value.length
    chunks.push(value)
    if (size <= mostUnpacked) continue
    await reader.cancel()
    throw new Error(tooLarge)
  }
}

function fail(error: unknown): never {
  throw new Error(damaged, { cause: error })
}
