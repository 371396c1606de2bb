import type { Citation } from '../model.ts'
import { foldName } from '../text/foldName.ts'

/** What the seen citations let a reader know of names. */
export interface Knowledge {
  /** The name stands in one of these seen citations; in any of them where none is told. */
  isRead(name: string, citations?: ReadonlySet<string>): boolean
  /** No citation has the name, seen or not, and none of its words stands only in what is not seen. */
  isFromElsewhere(name: string): boolean
  /** None of its words stands only in what is not seen. */
  isClean(name: string): boolean
  /** The text does not leave it to what is not seen that both are one. */
  areTied(one: string, other: string): boolean
}

/** Compares all citations with the seen ones, word by word. */
export function createKnowledge(
  all: readonly Citation[],
  isSeen: (citation: Citation) => boolean,
): Knowledge {
  const texts = all.map((citation) => ({
    id: citation.id,
    text: ` ${foldName(citation.text)} `,
    isSeen: isSeen(citation),
  }))
  const seen = texts.filter((one) => one.isSeen)
  const seenWords = new Set(seen.flatMap(({ text }) => text.split(' ')))
  const unseenWords = new Set(
    texts.filter((one) => !one.isSeen).flatMap(({ text }) => text.split(' ')),
  )

  const holds = (name: string) => {
    const folded = foldName(name)
    return ({ text }: { readonly text: string }) => folded !== '' && text.includes(` ${folded} `)
  }
  const isClean = (name: string) =>
    wordsOf(name).every((word) => seenWords.has(word) || !unseenWords.has(word))
  return {
    isRead: (name, citations) =>
      (citations ? seen.filter(({ id }) => citations.has(id)) : seen).some(holds(name)),
    isFromElsewhere: (name) => isClean(name) && !texts.some(holds(name)),
    isClean,
    areTied: (one, other) => {
      const words = wordsOf(one)
      if (wordsOf(other).some((word) => words.includes(word))) return true
      const both = texts.filter(holds(one)).filter(holds(other))
      return both.length === 0 || both.some((text) => text.isSeen)
    },
  }
}

const wordsOf = (name: string): readonly string[] => foldName(name).split(' ').filter(Boolean)
