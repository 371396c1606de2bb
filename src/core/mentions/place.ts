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

/** A list as short as this is put in order faster by hand. */
const short = 40

/** Puts places in reading order; those at one place keep theirs. */
export function toReadingOrder(places: Place[]): readonly Place[] {
  if (places.length > short) return places.sort((one, other) => one.at[0] - other.at[0])
  for (let index = 1; index < places.length; index++) {
    const place = places[index]
    if (!place) break
    let to = index
    for (let before = places[to - 1]; to > 0 && before; before = places[to - 1]) {
      if (before.at[0] <= place.at[0]) break
      places[to--] = before
    }
    places[to] = place
  }
  return places
}

/** Who is "he" and who is "she"; a group is `p`, "they". */
export type Genders = ReadonlyMap<string, Gender | 'p'>
