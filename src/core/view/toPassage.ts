import type { Character, Citation, NetworkDocument, Span } from '../model.ts'
import { findNames } from '../text/findName.ts'

/** The words of a text that may be chosen, by their places; what is veiled has none. */
export const toWords = (text: string, veils: readonly Span[]): readonly Span[] =>
  [...text.matchAll(/\S+/gu)]
    .map(({ index, 0: word }): Span => [index, index + word.length])
    .filter((word) => !isVeiled(word, veils))

/** A span without blank space at its ends; none where nothing else is in it. */
export function trimSpan(text: string, [start, end]: Span): Span | undefined {
  const words = text.slice(start, end)
  const plain = words.trim()
  if (plain === '') return undefined
  const from = start + words.indexOf(plain)
  return [from, from + plain.length]
}

/** The longest stretch of words without anything veiled between them. */
export function toOpenPassage(words: readonly Span[], veils: readonly Span[]): Span | undefined {
  const stretches: Span[] = []
  for (const word of words) {
    const last = stretches.at(-1)
    if (last && !isVeiled([last[0], word[1]], veils))
      stretches[stretches.length - 1] = [last[0], word[1]]
    else stretches.push(word)
  }
  return stretches.reduce<Span | undefined>(
    (most, one) => (!most || one[1] - one[0] > most[1] - most[0] ? one : most),
    undefined,
  )
}

/** Whether a span touches what is veiled. */
export const isVeiled = ([start, end]: Span, veils: readonly Span[]): boolean =>
  veils.some((veil) => start < veil[1] && veil[0] < end)

/** Characters of a citation, those whom the passage names first, as it names them; whom only veiled words name is left out. */
export function toThoseHere(
  { characters }: Pick<NetworkDocument, 'characters'>,
  { id, text }: Citation,
  passage: Span,
  veils: readonly Span[],
): readonly Character[] {
  return characters
    .flatMap((character) => {
      const places = findNames(text, [character.name, ...character.aliases])
      const open = places.filter((place) => !isVeiled(place, veils))
      const isMentioned = character.mentions.includes(id)
      if (open.length === 0 && (places.length > 0 || !isMentioned)) return []
      const inside = open.find(([start, end]) => passage[0] <= start && end <= passage[1])
      // After all who are in the passage those who are elsewhere in the text, and last who is only meant.
      const order = inside ? inside[0] : text.length + (open[0]?.[0] ?? text.length)
      return [{ character, order }]
    })
    .toSorted((one, other) => one.order - other.order)
    .map(({ character }) => character)
}
