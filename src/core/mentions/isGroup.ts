import type { Lexicon } from '../model.ts'
import { isCommonWord } from '../text/isCommonWord.ts'
import type { NameRun } from './findNames.ts'
import { after, type Clues } from './gatherClues.ts'
import { isNoName } from './scoreName.ts'

const groupBefore =
  /^(?:members?|leaders?|heads?|part|out|rest|one|all|some|most|group|troupe|band|gang|crew|team|called|named|join(?:s|ed|ing)?|joins?|left|leaves?|against)$/

const pluralEnding = /(?:[^s']s|folk|men|people|guard|kin)$/
const noGroups =
  /^(?:wars|games|awards|times|days|nights|years|ages|films|movies|books|series|seasons|episodes|comics|trilogy|force|stones|islands|mountains)$/

/** "the Chitauri attack", "the Jedi were": more often with a verb for many than with one for one. */
function agreesInPlural(runs: readonly NameRun[]): boolean {
  const nexts = runs.map((run) => after(run))
  const many = nexts.filter((word) => /^(?:are|were|have|aren't|weren't|haven't|don't)$/.test(word))
  const one = nexts.filter((word) => /^(?:is|was|has|isn't|wasn't|hasn't|doesn't)$/.test(word))
  return many.length > 0 && many.length > 2 * one.length
}

/** "the Primas", "join the Streets", "the Guild of Thieves": named with an article, in the plural. */
export function isGroup(runs: readonly NameRun[], clues: Clues, lexicon: Lexicon): boolean {
  const tokens = runs[0]?.tokens ?? []
  const last = tokens.at(-1)
  if (!last || isNoName(tokens, lexicon) || noGroups.test(last.lower)) return false
  const isCalledGroup =
    lexicon.groupWords.has(last.lower) || lexicon.groupWords.has(tokens[0]?.lower ?? '')
  if (isCalledGroup && tokens.length > 1)
    return clues.agent + clues.receiver + clues.owner + clues.joined > 0
  if (/^(?:\p{Lu}\.){3,}$/u.test(runs[0]?.text ?? '')) return clues.agent + clues.receiver > 0
  if (tokens.length === 1 && clues.article * 2 > clues.total && agreesInPlural(runs)) return true
  if (tokens.length === 1 && isCalledGroup && clues.article * 2 > clues.total && clues.total > 2)
    return clues.agent + clues.receiver > 0
  if (clues.article * 2 < clues.total || !pluralEnding.test(last.lower)) return false
  const isWordy = tokens.every(({ lower }) => isCommonWord(lower, lexicon.words))
  const isJoined = runs.some(({ sentence, from }) =>
    sentence.slice(Math.max(0, from - 3), from).some(({ lower }) => groupBefore.test(lower)),
  )
  return isJoined || (!isWordy && clues.agent + clues.receiver + clues.joined > 0)
}
