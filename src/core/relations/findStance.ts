import { adverb, isOf } from '../text/wordClass.ts'
import type { Token } from '../model.ts'
import { setOf } from '../text/setOf.ts'
import type { Sentence } from './readSentence.ts'

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
  const { tokens, lexicon } = sentence
  const clause = lastClause(tokens, Math.max(start, from - reach), from)
  return {
    isDenied:
      isNegated(tokens, clause, from) ||
      isNegatedBefore(tokens, from, start) ||
      isAdvisedAgainst(tokens, from) ||
      isSupposed(tokens, lastClause(tokens, Math.max(0, start - 3), from), from) ||
      isBelieved(sentence, start),
    isPast: isPast(tokens, clause, from, to),
    isHedged: hasAny(tokens, Math.max(0, start - 4), to, lexicon.hedges),
  }
}

function hasAny(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at++) if (words.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** The words from `from` to `to`, for the few places where several of them make a phrase. */
const phraseOf = (tokens: readonly Token[], from: number, to: number) =>
  ` ${tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')} `

const clauseMarks = setOf('and but , ; : — – (')

/** Where the last clause between `from` and `to` begins. */
function lastClause(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--)
    if (clauseMarks.has(tokens[at]?.lower ?? '')) return at + 1
  return from
}

const negations = setOf(
  'not never neither nor hardly barely without cannot refuse refuses refused fail fails failed refusal unwilling ' +
    'unable inability reluctant',
)
const afterNegation = setOf('only just merely simply help longer until above')
const isNegation = (word: string) => negations.has(word) || /^\w+n't$/.test(word)

/** "never hates"; but what holds "no longer", "not only" or "not just" did hold or holds more. */
function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isNegation(tokens[at]?.lower ?? '')) continue
    const next = at + 1 < to ? tokens[at + 1]?.lower : undefined
    const before = at > from ? tokens[at - 1]?.lower : undefined
    if (!afterNegation.has(next ?? '') && before !== 'why' && before !== 'if') return true
  }
  return false
}

const endings =
  / (?:used to|no longer|formerly|former|ex|once|previously|stop(?:s|ped) (?:being )?|cease[sd] to be|not anymore) /
const endingWords = setOf(
  'used no formerly former ex once previously stops stopped ceases ceased not',
)
const laterWords = setOf('anymore any no')

/** "used to be friends", "friends no longer" */
const isPast = (tokens: readonly Token[], clause: number, from: number, to: number): boolean =>
  (hasAny(tokens, clause, from, endingWords) && endings.test(phraseOf(tokens, clause, from))) ||
  (hasAny(tokens, to, to + 4, laterWords) &&
    / (?:anymore|any more|no longer) /.test(phraseOf(tokens, to, to + 4)))

const bareJoints = setOf('and or nor')

/** "didn't leave and hit Tobin": a bare verb behind "and" is denied with the one before it. */
function isNegatedBefore(tokens: readonly Token[], from: number, start: number): boolean {
  if (tokens[from]?.facts.form !== 'base') return false
  if (!bareJoints.has(tokens[from - 1]?.lower ?? '')) return false
  return tokens
    .slice(Math.max(start, from - 3 * reach), from)
    .some(({ lower }) => /^(?:not|never|cannot|\w+n't)$/.test(lower))
}

/** "warns her against falling in love with Tobin" */
const isAdvisedAgainst = (tokens: readonly Token[], from: number) =>
  tokens[from - 1]?.lower === 'against' && tokens[from]?.facts.form === 'gerund'

const supposing = setOf('would could should might ought if as whether instead rather lest')

/** "could have killed", "if he hates": said of no world, or of another one. */
function isSupposed(tokens: readonly Token[], from: number, to: number): boolean {
  if (!hasAny(tokens, from, to, supposing)) return false
  const text = phraseOf(tokens, from, to)
  return (
    / (?:would|could|should|might) (?:\w+ )?have /.test(text) ||
    / (?:should|ought to) (?!have )/.test(text) ||
    / (?:if|as if|as though|whether|instead of|rather than|lest) /.test(text)
  )
}

const beliefs = setOf('accused suspected accuses accusing')
const passedOver = setOf('that of her him them the a and to be')

/** "thinks that Carly hates her": a false belief stands before the one who is said to act. */
function isBelieved({ tokens, lexicon }: Sentence, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 5; at--) {
    const token = tokens[at]
    const lower = token?.lower ?? ''
    if (lexicon.falseBeliefs.has(lower) || beliefs.has(lower)) return true
    if (!passedOver.has(lower) && !isOf(token, adverb)) return false
  }
  return false
}
