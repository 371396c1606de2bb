import type { Span } from '../model.ts'

/** Every place where a name stands as whole words: "Kit" in "Kit envies Kitty" stands once. */
function findName(text: string, name: string): readonly Span[] {
  if (name === '') return []
  const found: Span[] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    const isWhole =
      !endsInLetter.test(text.slice(Math.max(0, at - 2), at)) &&
      !isLetter.test(text.slice(end, end + 2))
    if (isWhole) found.push([at, end])
  }
  return found
}

/** Places of several names, in the order of the text; of two that lie over each other the longer stays. */
export function findNames(text: string, names: readonly string[]): readonly Span[] {
  const taken: Span[] = []
  for (const name of names.toSorted((one, other) => other.length - one.length))
    for (const span of findName(text, name))
      if (!taken.some(([start, end]) => span[0] < end && start < span[1])) taken.push(span)
  return taken.toSorted((one, other) => one[0] - other[0])
}

const isLetter = /^[\p{L}\p{N}]/u
const endsInLetter = /[\p{L}\p{N}]$/u
