import type { Span, Words } from '../model.ts'

/** Where in the text the tokens from `from` to `to` of a sentence stand. */
export const spanOf = (words: Words, from: number, to: number): Span => [
  words.starts[from] ?? 0,
  endOf(words, to - 1),
]

/** Where in the text a token ends. */
export const endOf = ({ tokens, starts }: Words, index: number): number =>
  (starts[index] ?? 0) + (tokens[index]?.text.length ?? 0)
