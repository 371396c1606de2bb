import { fromBase64url, toBase64url } from './base64url.ts'

/** The form of the works that links carry now; raised where an older Tropegraph could not read them. */
const version = 1

/** Longest link that is sure to arrive whole: some programs cut off what is longer. */
export const mostLink = 32_000

/** Longest work in a link that is tried: no link of ours is near it. */
const mostPayload = 1_000_000

/** What a work in a link may have when it is unpacked: some hundred times as much as a link of ours. */
export const mostUnpacked = 4_000_000

/** A compressed work as it stands in a link: the version of its form, and its bytes. */
export const writePayload = (bytes: Uint8Array): string => `${version}.${toBase64url(bytes)}`

/** The bytes of a work in a link. Throws an error whose message says what is wrong with it. */
export function readPayload(payload: string): Uint8Array<ArrayBuffer> {
  const [, form, text = ''] = /^(\d+)\.(.*)$/s.exec(payload) ?? []
  if (form !== undefined && Number(form) > version)
    throw new Error(
      'The work in this link was written by a newer Tropegraph. Load this page again to get that one.',
    )
  if (payload.length > mostPayload) throw new Error(tooLarge)
  const bytes = Number(form) === version ? fromBase64url(text) : undefined
  if (!bytes || bytes.length === 0) throw new Error(damaged)
  return bytes
}

export const damaged =
  'The work in this link is damaged or cut off. Ask for the link again, or for the work as a file.'

export const tooLarge =
  'The work in this link is larger than any that Tropegraph writes, so it was not opened.'
