import { checkDocument } from './document/parseDocument.ts'
import { damaged } from './exchange/payload.ts'
import { unpackWork } from './exchange/unpackWork.ts'
import type { NetworkDocument, Positions } from './model.ts'

/** A work that came with a link. */
export interface Carried {
  readonly document: NetworkDocument
  readonly positions?: Positions | undefined
}

/** Opens a work that a link carried, with the same checks as one from a file. Throws an error whose message says what is wrong with it. */
export function openCarried(json: string): Carried {
  const { document, positions } = unpack(json)
  return { document: checkDocument(document), positions }
}

function unpack(json: string): ReturnType<typeof unpackWork> {
  try {
    return unpackWork(JSON.parse(json))
  } catch (error) {
    throw new Error(damaged, { cause: error })
  }
}
