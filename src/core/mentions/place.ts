import type { Gender, Span, Token, Words } from '../model.ts'

/** A place in a sentence that means one character, or several ("they"). */
export interface Place {
  readonly example: string
  readonly characters: readonly string[]
  readonly at: Span
  readonly words: Words
  /** The tokens of `words`. */
  readonly sentence: readonly Token[]
  readonly from: number
  readonly to: number
  readonly form: 'name' | 'pronoun' | 'role'
  readonly isSubject: boolean
  /** It stands for "who", the subject of its own clause and of no later one. */
  readonly isRelative?: boolean
}

/** Who is "he" and who is "she"; a group is `p`, "they". */
export type Genders = ReadonlyMap<string, Gender | 'p'>
