import type { Gender, Lexicon, Token } from '../model.ts'

export interface Pronoun {
  readonly gender: Gender | 'p'
  readonly role: 'subject' | 'object' | 'possessive'
}

/** "her" is possessive before a noun: "her plan", but "helps her when". */
export function readPronoun(
  sentence: readonly Token[],
  index: number,
  lexicon: Lexicon,
): Pronoun | undefined {
  const token = sentence[index]
  const found = token && lexicon.pronouns.get(withoutEnding(token.lower))
  if (!found) return undefined
  if (found.role !== 'object,possessive')
    return { gender: found.gender, role: found.role as Pronoun['role'] }
  return {
    gender: found.gender,
    role: isBeforeNoun(sentence, index, lexicon) ? 'possessive' : 'object',
  }
}

/** "he's", "they'll" */
const withoutEnding = (word: string) =>
  word.includes("'") ? word.replace(/'(?:s|d|ll|re|ve)$/, '') : word

export function isBeforeNoun(
  sentence: readonly Token[],
  index: number,
  { wordClasses }: Lexicon,
): boolean {
  const next = sentence[index + 1]
  if (!next?.isWord && next?.text !== '"' && next?.text !== '“') return false
  const classes = wordClasses.get(next.lower)
  if (!classes) return true
  return (
    classes.has('adverb') &&
    !['preposition', 'conjunction', 'subordinator', 'auxiliary'].some((name) =>
      classes.has(name as 'preposition'),
    ) &&
    Boolean(sentence[index + 2]?.isWord) &&
    !/^(?:again|back|away|too|alone|together|apart|anyway|later|now|then|there|here|once|instead)$/.test(
      next.lower,
    )
  )
}
