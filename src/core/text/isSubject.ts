import type { Lexicon, Token } from '../model.ts'

type Words = Pick<Lexicon, 'wordClasses' | 'verbForms'>

/** Whether the words from `from` to `to` of a sentence stand where a subject stands. */
export function isSubject(
  sentence: readonly Token[],
  from: number,
  to: number,
  lexicon: Words,
): boolean {
  if (sentence[to - 1]?.isPossessive) return false
  const before = sentence[from - 1]
  const classes = before ? lexicon.wordClasses.get(before.lower) : undefined
  if (classes?.has('preposition') && !classes.has('subordinator')) return false
  if (isFiniteVerb(sentence, to, lexicon)) return true
  if (!before || !before.isWord) return true
  if (letting.test(before.lower)) return isLooseVerb(sentence, to, lexicon)
  return classes !== undefined && (classes.has('subordinator') || classes.has('relative'))
}

// "sees Alya rip into Bianca", "makes Jax apologize": who is seen or made to act is a subject too.
const letting =
  /^(?:sees?|saw|seen|seeing|watch(?:es|ed|ing)?|makes?|made|making|lets?|letting|has|have|had|having|hears?|heard|helps?|helped|gets?|got|getting)$/

function isLooseVerb(sentence: readonly Token[], index: number, lexicon: Words): boolean {
  let at = index
  while (lexicon.wordClasses.get(sentence[at]?.lower ?? '')?.has('adverb')) at++
  const form = lexicon.verbForms.get(sentence[at]?.lower ?? '')?.form
  return form === 'base' || form === 'gerund'
}

/** Whether a finite verb stands at `index`, adverbs passed over. */
export function isFiniteVerb(sentence: readonly Token[], index: number, lexicon: Words): boolean {
  let at = index
  while (lexicon.wordClasses.get(sentence[at]?.lower ?? '')?.has('adverb')) at++
  const token = sentence[at]
  if (!token) return false
  if (lexicon.wordClasses.get(token.lower)?.has('auxiliary')) return true
  if (/^(?:\w+n't|cannot)$/.test(token.lower)) return true
  const form = lexicon.verbForms.get(token.lower)?.form
  return form === 'present' || form === 'past' || form === 'past or participle'
}
