import { foldName } from '../text/foldName.ts'

export interface Head {
  readonly name: string
  /** How much of the text the head takes, up to where the example begins. */
  readonly length: number
}

// A colon inside quotation marks or brackets belongs to the name; one after a whole sentence is none of a head.
const colonHead = /^((?:"[^"]*"|“[^”]*”|\([^)]*\)|[^":“”(]){1,120}?)\s*:(?:\s+|$)/
const dashHead = /^([^:.!?–—]{2,80}?)\s+(?:--|[–—-])\s+(?=\S)/

/** The name of a trope at the start of a line: "Rival: …", or "Rival — …" where a list knows the name. */
export function splitHead(text: string, tropes: ReadonlyMap<string, unknown>): Head | undefined {
  const dash = dashHead.exec(text)
  if (dash?.[1] && (tropes.has(foldName(dash[1])) || isTitleCase(dash[1])))
    return { name: dash[1].trim(), length: dash[0].length }
  const colon = colonHead.exec(text)
  const name = colon?.[1]?.trim()
  if (
    !colon ||
    !name ||
    /(?<!\b(?:Mrs?|Ms|Dr|St|Jr|Sr|Lt|vs))[.!?]["”)]?\s+\p{Lu}\p{Ll}/u.test(name)
  )
    return undefined
  return { name, length: colon[0].length }
}

const smallWords =
  /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|nor|as|is|vs|my|your|it|not|be|up|de|la|le|du)$/

/** "Big Bad Duumvirate": every word of it begins with a capital, but for the small ones. */
export function isTitleCase(name: string): boolean {
  const words = name.match(/[\p{L}\p{N}'’]+/gu) ?? []
  return (
    !/[.!?…,;]["”)]?$/.test(name) &&
    words.length >= 2 &&
    words.length <= 10 &&
    /^[\p{Lu}\p{N}]/u.test(words[0] ?? '') &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || smallWords.test(word))
  )
}
