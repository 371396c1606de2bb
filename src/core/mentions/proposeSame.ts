import type { Character, Proposal } from '../model.ts'
import { foldName } from '../text/foldName.ts'

const mostPairs = 40
const leastLetters = 4
/** "Luke's uncle" */
const isRole = /['’]s \p{Ll}/u

/** Pairs of characters that may be one, each with the reason; nobody is merged by it. */
export function proposeSame(characters: readonly Character[]): readonly Proposal[] {
  const named = characters.filter(({ name }) => !isRole.test(name))
  const known = named.slice(0, mostPairs * 10).map((character) => ({
    character,
    names: [character.name, ...character.aliases].map(foldName).filter(Boolean),
  }))
  const proposals: Proposal[] = []
  known.forEach((one, index) => {
    for (const other of known.slice(index + 1)) {
      if (one.character.type !== other.character.type) continue
      const reason = findReason(one.names, other.names)
      if (reason) proposals.push({ characters: [one.character.id, other.character.id], reason })
    }
  })
  return proposals.slice(0, mostPairs)
}

function findReason(ones: readonly string[], others: readonly string[]): string | undefined {
  for (const one of ones)
    for (const other of others) {
      const shared = findSharedWord(one, other)
      if (shared) return `both are called “${capitalise(shared)}”`
      if (isSpelledAlike(one, other))
        return `“${capitalise(one)}” and “${capitalise(other)}” are spelled alike`
      if (isShortForm(one, other) || isShortForm(other, one))
        return `“${capitalise(one)}” and “${capitalise(other)}” begin alike`
    }
  return undefined
}

const wordsOf = (name: string) => name.split(' ')

/** A surname or given name alone that another bears as well. */
function findSharedWord(one: string, other: string): string | undefined {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const words = wordsOf(long)
  return !short.includes(' ') && words.length > 1 && words.includes(short) ? short : undefined
}

/** One letter more, less or other: "C 3PO" and "C 3P0". */
function isSpelledAlike(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < leastLetters) return false
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const [restOne, restOther] = [one.slice(at), other.slice(at)]
  return (
    restOne.slice(1) === restOther.slice(1) ||
    restOne.slice(1) === restOther ||
    restOne === restOther.slice(1)
  )
}

/** "Chewie" for "Chewbacca": the same first four letters, and a usual ending. */
function isShortForm(short: string, long: string): boolean {
  if (short.includes(' ') || long.includes(' ') || short.length >= long.length) return false
  const stem = short.replace(/(?:ie|y|i|s)$/, '')
  return stem.length >= leastLetters && long.startsWith(stem) && !long.startsWith(short)
}

const capitalise = (name: string) =>
  name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
