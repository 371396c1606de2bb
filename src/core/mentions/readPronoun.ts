import type { Gender, Token } from '../model.ts'
import {
  adverb,
  auxiliary,
  conjunction,
  isOf,
  preposition,
  subordinator,
} from '../text/wordClass.ts'

/** A pronoun where it stands. */
export interface PlacedPronoun {
  readonly gender: Gender | 'p'
  readonly role: 'subject' | 'object' | 'possessive'
}

/** "her" is possessive before a noun: "her plan", but "helps her when". */
export function readPronoun(sentence: readonly Token[], index: number): PlacedPronoun | undefined {
  const found = sentence[index]?.facts.pronoun
  if (!found) return undefined
  if (found.role !== 'object,possessive') return found as PlacedPronoun
  return {
    gender: found.gender,
    role: isBeforeNoun(sentence, index) ? 'possessive' : 'object',
  }
}

export function isBeforeNoun(sentence: readonly Token[], index: number): boolean {
  const next = sentence[index + 1]
  if (!next?.isWord && next?.text !== '"' && next?.text !== '“') return false
  if (next.facts.classes === 0) return true
  return (
    isOf(next, adverb) &&
    !isOf(next, preposition | conjunction | subordinator | auxiliary) &&
    Boolean(sentence[index + 2]?.isWord) &&
    !/^(?:again|back|away|too|alone|together|apart|anyway|later|now|then|there|here|once|instead)$/.test(
      next.lower,
    )
  )
}
