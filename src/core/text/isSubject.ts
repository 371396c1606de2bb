import type { Token } from '../model.ts'
import { isOf, preposition, relative, skipAdverbs, subordinator } from './wordClass.ts'

/** Whether the words from `from` to `to` of a sentence stand where a subject stands. */
export function isSubject(sentence: readonly Token[], from: number, to: number): boolean {
  if (sentence[to - 1]?.isPossessive) return false
  const before = sentence[from - 1]
  if (isOf(before, preposition) && !isOf(before, subordinator)) return false
  if (isFiniteVerb(sentence, to)) return true
  if (!before || !before.isWord) return true
  if (letting.has(before.lower)) return isLooseVerb(sentence, to)
  return isOf(before, subordinator | relative)
}

// "sees Alya rip into Bianca", "makes Jax apologize": who is seen or made to act is a subject too.
const letting = new Set(
  'see sees saw seen seeing watch watches watched watching make makes made making let lets letting has have had having hear hears heard help helps helped get gets got getting'.split(
    ' ',
  ),
)

function isLooseVerb(sentence: readonly Token[], index: number): boolean {
  const form = sentence[skipAdverbs(sentence, index)]?.facts.form
  return form === 'base' || form === 'gerund'
}

/** Whether a finite verb stands at `index`, adverbs passed over. */
export function isFiniteVerb(sentence: readonly Token[], index: number): boolean {
  return sentence[skipAdverbs(sentence, index)]?.facts.isFiniteVerb ?? false
}
