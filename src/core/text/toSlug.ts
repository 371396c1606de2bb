import { isSafeId } from './safeId.ts'

/** A name as part of an id: "The Lost Reel" becomes `the-lost-reel`. */
export function toSlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return isSafeId(slug) ? slug : `${slug}-1`
}
