import { packWork } from '../../core/exchange/packWork.ts'
import { mostLink } from '../../core/exchange/payload.ts'
import { toLeanDocument } from '../../core/exchange/toLeanDocument.ts'
import type { NetworkDocument, Positions } from '../../core/model.ts'
import { toAddress } from '../../state/address.ts'
import { compress } from './compress.ts'

/** A link, and what had to stay behind. */
export interface Link {
  readonly address: string
  /** The work is in the link itself. */
  readonly isCarrying: boolean
  /** How many examples, none of which makes a claim, were left out to make it short enough. */
  readonly left: number
  /** It is too long to be sure to arrive whole. */
  readonly isTooLong: boolean
}

/** Writes the link that carries a work: with all of it, or where that is too long without the examples that claim nothing. */
export async function writeLink(
  page: string,
  search: string,
  document: NetworkDocument,
  positions: Positions,
): Promise<Link> {
  const write = async (one: NetworkDocument) =>
    page + toAddress(search, { shared: await compress(JSON.stringify(packWork(one, positions))) })
  const whole = await write(document)
  if (whole.length <= mostLink)
    return { address: whole, isCarrying: true, left: 0, isTooLong: false }
  const lean = toLeanDocument(document)
  const address = await write(lean)
  const left = document.citations.length - lean.citations.length
  return {
    address,
    isCarrying: true,
    left,
    isTooLong: address.length > mostLink || lean.citations.length === 0,
  }
}
