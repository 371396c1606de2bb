/** A word and where it stands. */
interface Word {
  readonly word: string
  readonly start: number
}

/** The words of a text; "O'Hara" and "co-worker" are found by each of their parts, "Kit's" by "Kit". */
export function toWords(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
  }))
}

const ascii = /^[ -~]*$/

/** A word without case and accents: "Zoë" is found by "zoe". */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return ascii.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '')
}
