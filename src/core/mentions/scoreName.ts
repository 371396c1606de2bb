import type { Lexicon, Token } from '../model.ts'
import { isCommonWord } from '../text/isCommonWord.ts'
import type { NameRun } from './findNames.ts'
import type { Clues } from './gatherClues.ts'

/** The title that opens a name, in lower case without its full stop. */
export const titleOf = (token: Token | undefined, { titles }: Lexicon) => {
  const word = token?.lower.replace(/\.$/, '')
  return word !== undefined && titles.has(word) ? word : undefined
}

/** How much speaks for a person of the story behind a name; below 2 it is left out. */
export function scoreName(runs: readonly NameRun[], clues: Clues, lexicon: Lexicon): number {
  const tokens = runs[0]?.tokens ?? []
  const title = titleOf(tokens[0], lexicon)
  const [first, ...rest] = title ? tokens.slice(1) : tokens
  if (!first) return 0
  const words = [first, ...rest]
  const last = words.at(-1) ?? first
  const isTitled = title !== undefined && clues.total > 1 && clues.agent > 0
  if (!isTitled && isNoName(words, lexicon)) return 0
  if (lexicon.places.has(last.lower) && words.length > 1) return 0

  const isGiven = lexicon.givenNames.has(first.text)
  const isDoubtful = lexicon.doubtfulNames.has(first.text)
  const isWordy = words.every(({ lower }) => isCommonWord(lower, lexicon.words))
  const share = (part: number) => part / clues.total

  let score = 0
  if (title) score += 3
  if (isGiven) score += isDoubtful && words.length === 1 ? 1.5 : 2
  if (!isGiven && !isWordy) score += 1
  if (!isGiven && isWordy && !title) score -= words.length > 1 ? 3 : 2
  if (words.length > 1 && personNouns.test(last.lower)) score += 2
  if (
    words.length > 1 &&
    isWordy &&
    clues.total > 3 &&
    share(clues.actor) >= 0.2 &&
    share(clues.article) < 0.3
  )
    score += 2
  score += Math.min(clues.agent, 2) + Math.min(clues.owner, 1) + Math.min(clues.speaker, 1) * 2
  score +=
    Math.min(clues.role, 1) * 2 +
    Math.min(clues.receiver, 2) * 0.5 +
    Math.min(clues.joined, 1) * 0.5
  if (share(clues.place) >= 0.5) score -= clues.place === clues.total ? 5 : 3
  if (share(clues.article) > 0.5) score -= isGiven ? 1 : 3
  if (!title && !isGiven && isWhere(clues)) score -= 4
  if (!title && !isGiven && clues.total >= 4) {
    if (share(clues.actor) < (share(clues.article) > 0.5 ? 0.12 : 0.05) && clues.role === 0)
      score -= 2
    if (share(clues.modifier) > 0.25) score -= 4
  }
  if (share(clues.maker) >= 0.5) score -= 5
  if (words.length > 1 && !title && clues.production === clues.total) score -= 3
  if (share(clues.adnominal) >= 0.5 || share(clues.owned) >= 0.5) score -= 3
  if (isWordy && !isGiven && !title && clues.sentenceStart === clues.total) score -= 3
  if (isGiven && isDoubtful && clues.sentenceStart === clues.total && words.length === 1) score -= 2
  if (clues.total === 1 && words.length > 1 && !title && isSilent(clues)) score -= 1
  if (!isGiven && words.length === 1 && noNameEnding.test(first.lower)) score -= 3
  if (!isGiven && clues.sentenceStart === clues.total && /...ly$/.test(first.lower)) score -= 3
  if (words.every(({ text }) => /^\p{Lu}{2,}s?$/u.test(text))) score -= 1.5
  if (words.some(({ isQuoted }) => isQuoted) && clues.agent === 0) score -= 2
  return score
}

/** It stands where a place stands rather than where somebody acts. */
const isWhere = ({ total, located, actor }: Clues) =>
  located > (total < 4 ? 1 : 0) && total > 2 && located > Math.max(0.12 * total, 1.5 * actor)

// "Earthbending", "F-bombs", "I-I".
const noNameEnding = /....ing$|^\p{L}-\p{L}/u

/** "Combustion Man", "the Earth King": named after what they are. */
const personNouns =
  /^(?:man|woman|boy|girl|king|queen|prince|princess|lady|lord|master|captain|doctor|kid|spirit|knight|witch|wizard)$/

/** Named once and neither acting, speaking, owning nor anybody's: often not of the story. */
const isSilent = ({ agent, owner, role, speaker, joined }: Clues) =>
  agent + owner + role + speaker + joined === 0

export const isNoName = (words: readonly Token[], { notNames, wordClasses }: Lexicon) =>
  words.some(({ text, lower }) => notNames.has(text) || wordClasses.has(lower)) ||
  words.every(({ text }) => /^[\p{N}IVX]+$/u.test(text))

/** "the Black Fox", "the Old King": common words, but always one and the same who acts. */
export function isEpithet(runs: readonly NameRun[], clues: Clues, lexicon: Lexicon): boolean {
  const tokens = runs[0]?.tokens ?? []
  if (isNoName(tokens, lexicon)) return false
  if (tokens.length < 2) return isSingleEpithet(runs, clues)
  if (clues.total < 2 || clues.article < clues.total) return false
  if (lexicon.places.has(tokens.at(-1)?.lower ?? '') || clues.place > 0 || runs.some(isTitleOfWork))
    return false
  return (
    (clues.actor > 0 || clues.total > 3) &&
    clues.agent + clues.owner + clues.receiver + clues.joined >= 2
  )
}

/** "the Hulk", "the Warden": a common word that often acts, mostly with its article, and never opens a name. */
function isSingleEpithet(
  runs: readonly NameRun[],
  { total, article, actor, located }: Clues,
): boolean {
  const isInside = runs.filter(({ tokens }) => !tokens[0]?.startsSentence).length * 2 > total
  return (
    isInside &&
    total >= 4 &&
    article * 5 >= total * 2 &&
    actor * 10 >= total &&
    actor > 1 &&
    located < actor
  )
}

/** "chapter 8 of The Long Thaw": an article with a capital inside a sentence begins a title. */
const isTitleOfWork = ({ sentence, from }: NameRun) => {
  const article = sentence[from - 1]
  return article?.text === 'The' && !article.startsSentence
}
