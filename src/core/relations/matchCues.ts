import { adverb, conjunction, determiner, preposition, isOf } from '../text/wordClass.ts'
import type { Cue } from '../model.ts'
import { isCommonWord } from '../text/isCommonWord.ts'
import type { Party, Sentence } from './readSentence.ts'

/** A cue that stands in a sentence. */
export interface CueMatch {
  readonly cue: Cue
  readonly from: number
  readonly to: number
  /** Who stands in the gap of a cue such as "stab _ in the back". */
  readonly slot: Party | undefined
  /** The words stand there just so: "worried about" is no form of "worry about". */
  readonly isLiteral: boolean
}

/** All cues of a sentence, longer ones first come; no two share a word. */
export function matchCues(sentence: Sentence): readonly CueMatch[] {
  const matches: CueMatch[] = []
  const { tokens, partyAt } = sentence
  for (let index = 0; index < tokens.length; index++) {
    const cues = tokens[index]?.facts.cues
    if (!cues || partyAt[index]) continue
    const following = tokens[index + 1]
    const next = following?.lower
    const mayGoOn = isOf(following, adverb) || next === '('
    for (const cue of cues) {
      const second = cue.words[1]
      if (second !== undefined && second !== next && second !== '_' && !mayGoOn) continue
      const match = matchAt(sentence, index, cue)
      if (match && !isOtherWord(sentence, match) && !isChanged(sentence, match)) matches.push(match)
    }
  }
  return matches.length < 2 ? matches : keepLongest(matches, sentence)
}

/** Cues of the very same words may all speak ("fight" the verb and the noun); within longer ones they are silent. */
function keepLongest(matches: CueMatch[], { partyAt }: Sentence): readonly CueMatch[] {
  const taken: (CueMatch | undefined)[] = []
  const isFree = (match: CueMatch) => {
    for (let index = match.from; index < match.to; index++) {
      const other = taken[index]
      if (other && (other.from !== match.from || other.to !== match.to)) return false
    }
    return true
  }
  return matches
    .sort(
      (a, b) =>
        b.cue.words.length - a.cue.words.length || Number(b.isLiteral) - Number(a.isLiteral),
    )
    .filter((match) => {
      if (!isFree(match)) return false
      for (let index = match.from; index < match.to; index++)
        if (!partyAt[index]) taken[index] = match
      return true
    })
    .sort((a, b) => a.from - b.from)
}

function matchAt(sentence: Sentence, from: number, cue: Cue): CueMatch | undefined {
  let at = from + 1
  let slot: Party | undefined
  for (let nth = 1; nth < cue.words.length; nth++) {
    const word = cue.words[nth] ?? ''
    if (word === '_') {
      slot = sentence.parties.find((party) => party.from >= at && party.from <= at + 1)
      if (!slot || (slot.isOwner && isParticle(cue.words.at(-1)))) return undefined
      at = slot.to
      continue
    }
    const skipped = skipSmall(sentence, at, word, slot !== undefined)
    if (skipped === undefined) return undefined
    at = skipped + 1
  }
  return { cue, from, to: at, slot, isLiteral: sentence.tokens[from]?.lower === cue.words[0] }
}

/** "pulls Max's hat out" pulls nobody out. */
const isParticle = (word: string | undefined) =>
  /^(?:out|up|down|in|off|over|away|on|around|behind)$/.test(word ?? '')

/** Lets adverbs and small additions stand inside a cue: "make almost no friends with" stays out. */
function skipSmall(
  sentence: Sentence,
  at: number,
  word: string,
  inSlot: boolean,
): number | undefined {
  const most = inSlot ? 3 : 1
  for (let skipped = 0; skipped <= most; skipped++) {
    const token = sentence.tokens[at + skipped]
    if (!token) return undefined
    if (token.lower === word) return at + skipped
    if (sentence.partyAt[at + skipped]) return undefined
    if (!inSlot && !isOf(token, adverb)) return undefined
    if (!token.isWord && token.text !== '(' && token.text !== ')') return undefined
  }
  return undefined
}

/** "a couple of guards", "fight alongside each other" */
const isChanged = ({ tokens }: Sentence, { cue, to }: CueMatch) =>
  cue.notBefore.has(tokens[to]?.lower ?? '')

/** "the fight", "her help": a noun that looks like a verb. */
function isOtherWord(sentence: Sentence, { cue, from }: CueMatch): boolean {
  if (cue.type !== 'verb') return false
  const form = sentence.tokens[from]?.facts.form
  const before = sentence.partyAt[from - 1]
  const token = sentence.tokens[from]
  if (token?.isCapital && !token.startsSentence) return true
  if (isOf(sentence.tokens[from], preposition | conjunction) && cue.words.length === 1) return true
  if (before?.isOwner && form !== 'gerund') return true
  if (form === 'gerund')
    return (
      isOf(sentence.tokens[from - 1], determiner) ||
      (before?.isOwner === true && isModifier(sentence, from + 1))
    )
  return (
    isOf(sentence.tokens[from - 1], determiner) ||
    (isOf(sentence.tokens[from - 1], preposition) && sentence.tokens[from - 1]?.lower !== 'to')
  )
}

/** "their fighting skills" are no fight. */
export function isModifier(sentence: Sentence, to: number): boolean {
  const next = sentence.tokens[to]
  if (!next?.isWord || next.isCapital || next.facts.classes !== 0) return false
  return next.facts.form === undefined && isCommonWord(next.lower, sentence.lexicon.words)
}
