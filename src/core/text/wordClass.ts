import type { Token, WordClass } from '../model.ts'

/** Word classes as bits, so that one look answers whether a word is of any of several. */
export const classBits: Readonly<Record<WordClass, number>> = {
  determiner: 1,
  preposition: 2,
  conjunction: 4,
  subordinator: 8,
  relative: 16,
  auxiliary: 32,
  pronoun: 64,
  negation: 128,
  adverb: 256,
}

export const {
  determiner,
  preposition,
  conjunction,
  subordinator,
  relative,
  auxiliary,
  pronoun,
  negation,
  adverb,
} = classBits

/** Whether a token is of one of the classes. */
export const isOf = (token: Token | undefined, classes: number): boolean =>
  token !== undefined && (token.facts.classes & classes) !== 0

/** The place of the next token from `index` that is no adverb. */
export function skipAdverbs(sentence: readonly Token[], index: number): number {
  let at = index
  while (isOf(sentence[at], adverb)) at++
  return at
}
