import { hasClass, type Sentence } from './readSentence.ts'

/** Whether a sentence holds for true what its words from `from` to `to` say. */
export interface Stance {
  /** Denied, only supposed, or only believed by somebody: no claim. */
  readonly isDenied: boolean
  readonly isHedged: boolean
  /** It did hold, and does no more: "used to be friends", "her former rival". */
  readonly isPast: boolean
}

const reach = 6

/** How the text stands to what a cue says, with the words before it back to `start`. */
export function findStance(sentence: Sentence, from: number, to: number, start: number): Stance {
  const before = wordsOf(sentence, Math.max(start, from - reach), from)
  const all = wordsOf(sentence, Math.max(0, start - 4), to)
  return {
    isDenied:
      isNegated(before) ||
      isNegatedBefore(sentence, from, start) ||
      isAdvisedAgainst(sentence, from) ||
      isSupposed(lastClause(wordsOf(sentence, Math.max(0, start - 3), from))) ||
      isBelieved(sentence, start),
    isPast: isPast(before, wordsOf(sentence, to, to + 4)),
    isHedged: all.some((word) => sentence.lexicon.hedges.has(word)),
  }
}

const wordsOf = ({ tokens }: Sentence, from: number, to: number) =>
  tokens.slice(from, to).map(({ lower }) => lower)

const negations =
  /^(?:not|never|neither|nor|hardly|barely|without|cannot|refuses?|refused|fails?|failed|refusal|unwilling|unable|inability|reluctant|\w+n't)$/

/** "never hates"; but what holds "no longer", "not only" or "not just" did hold or holds more. */
function isNegated(all: readonly string[]): boolean {
  const words = lastClause(all)
  return words.some(
    (word, index) =>
      negations.test(word) &&
      !/^(?:only|just|merely|simply|help|longer|until|above)$/.test(words[index + 1] ?? '') &&
      !/^(?:why|if)$/.test(words[index - 1] ?? ''),
  )
}

const endings =
  / (?:used to|no longer|formerly|former|ex|once|previously|stop(?:s|ped) (?:being )?|cease[sd] to be|not anymore) /
const isPast = (before: readonly string[], after: readonly string[]): boolean =>
  endings.test(` ${lastClause(before).join(' ')} `) ||
  / (?:anymore|any more|no longer) /.test(` ${after.join(' ')} `)

/** "didn't leave and hit Tobin": a bare verb behind "and" is denied with the one before it. */
function isNegatedBefore({ tokens, lexicon }: Sentence, from: number, start: number): boolean {
  const isBare = lexicon.verbForms.get(tokens[from]?.lower ?? '')?.form === 'base'
  if (!isBare || !/^(?:and|or|nor)$/.test(tokens[from - 1]?.lower ?? '')) return false
  const words = tokens.slice(Math.max(start, from - 3 * reach), from).map(({ lower }) => lower)
  return words.some((word) => /^(?:not|never|cannot|\w+n't)$/.test(word))
}

/** "warns her against falling in love with Tobin" */
const isAdvisedAgainst = ({ tokens, lexicon }: Sentence, from: number) =>
  tokens[from - 1]?.lower === 'against' &&
  lexicon.verbForms.get(tokens[from]?.lower ?? '')?.form === 'gerund'

const lastClause = (words: readonly string[]) =>
  words.slice(words.findLastIndex((word) => /^(?:and|but|,|;|:|—|–|\()$/.test(word)) + 1)

/** "could have killed", "if he hates": said of no world, or of another one. */
function isSupposed(words: readonly string[]): boolean {
  const text = ` ${words.join(' ')} `
  return (
    / (?:would|could|should|might) (?:\w+ )?have /.test(text) ||
    / (?:should|ought to) (?!have )/.test(text) ||
    / (?:if|as if|as though|whether|instead of|rather than|lest) /.test(text)
  )
}

/** "thinks that Carly hates her": a false belief stands before the one who is said to act. */
function isBelieved(sentence: Sentence, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 5; at--) {
    const lower = sentence.tokens[at]?.lower ?? ''
    if (sentence.lexicon.falseBeliefs.has(lower)) return true
    if (/^(?:accused|suspected|accuses|accusing)$/.test(lower)) return true
    if (
      !/^(?:that|of|her|him|them|the|a|and|to|be)$/.test(lower) &&
      !hasClass(sentence, at, 'adverb')
    )
      return false
  }
  return false
}
