import { adverb, determiner, negation, isOf } from '../text/wordClass.ts'
import { isCommonWord } from '../text/isCommonWord.ts'
import { spanOf } from '../text/spanOf.ts'
import { claimAcross, claimWithin, isMutual, type Claim } from './claim.ts'
import { findObject, findRelativeObject, findSubject } from './findArguments.ts'
import { findStance } from './findStance.ts'
import { isModifier, matchCues, type CueMatch } from './matchCues.ts'
import type { Party, Sentence } from './readSentence.ts'

/** Claims from words that hint at a relation: "Mara envies Tobin", "their feud". */
export function claimFromCues(sentence: Sentence): readonly Claim[] {
  const claims: Claim[] = []
  for (const match of matchCues(sentence))
    for (const claim of claimFromMatch(sentence, match)) claims.push(claim)
  return claims
}

function claimFromMatch(sentence: Sentence, match: CueMatch): readonly Claim[] {
  const { cue, from, to } = match
  if (cue.type === 'pair noun') return claimFromPairNoun(sentence, match)
  if (cue.type === 'predicate' && !isPredicate(sentence, from)) return []
  const { left, right, isPassive } = findArguments(sentence, match)
  if (!left && !right) return []
  const start = Math.min(left?.from ?? from, from)
  const stance = findStance(sentence, from, to, start)
  if (stance.isDenied) return []
  const shared = {
    kind: cue.kind,
    mutual: cue.direction === 'mutual' && isMutual(cue.kind),
    cue: spanOf(sentence, from, match.slot && match.slot.to >= to ? from + 1 : to),
    reason: `the words “${cue.text.replace('_', '…')}”`,
    rule: isPassive ? 'passive verb' : cue.type,
    hedged: stance.isHedged,
    past: stance.isPast,
  }
  if (left && right) {
    const isReversed = (cue.direction === 'right to left') !== isPassive
    return isReversed
      ? claimAcross(sentence, right, left, shared)
      : claimAcross(sentence, left, right, shared)
  }
  const isSaidOfEach = isReciprocal(sentence, to)
  const group = left ?? (isSaidOfEach ? right : undefined)
  const isBoth = cue.direction === 'mutual' || isSaidOfEach
  if (!group || !isBoth || (cue.type === 'verb' && hasThing(sentence, to))) return []
  const beside = findAlongside(sentence, group)
  return (beside ? [group, beside] : [group]).flatMap((party) =>
    claimWithin(sentence, party, { ...shared, rule: 'mutual' }),
  )
}

/** "Mara and Tobin fight pirates": they fight somebody else. */
function hasThing({ tokens, lexicon }: Sentence, to: number): boolean {
  const next = tokens[to]
  if (!next?.isWord) return false
  if (isOf(next, determiner)) return true
  const isKnown = next.facts.classes !== 0 || next.facts.form !== undefined
  return !isKnown && next.lower.endsWith('s') && isCommonWord(next.lower, lexicon.words)
}

/** "Mara and Tobin, as well as Ines and Oren, are friends": the pair named before. */
function findAlongside({ parties, tokens }: Sentence, { from }: Party): Party | undefined {
  const wordAt = (index: number) => tokens[index]?.lower
  if (wordAt(from - 1) !== 'as' || wordAt(from - 2) !== 'well' || wordAt(from - 3) !== 'as')
    return undefined
  const end = from - 3
  return parties.find(({ to }) => to === end || (to === end - 1 && wordAt(to) === ','))
}

/** "each other" or "one another" right after the cue. */
function isReciprocal({ tokens }: Sentence, to: number): boolean {
  const [first, second] = [tokens[to]?.lower, tokens[to + 1]?.lower]
  return (first === 'each' && second === 'other') || (first === 'one' && second === 'another')
}

interface Arguments {
  readonly left: Party | undefined
  readonly right: Party | undefined
  readonly isPassive: boolean
}

function findArguments(sentence: Sentence, match: CueMatch): Arguments {
  const { cue, from, to, slot } = match
  if (cue.type === 'noun') {
    if (cue.words.at(-1) === 'of' && agentNouns.test(cue.words[0] ?? ''))
      return findAgents(sentence, to)
    const owner = findOwner(sentence, from)
    return {
      left: owner ?? findSubject(sentence, from),
      right: isAboutDeed(sentence, match) ? undefined : findObject(sentence, to),
      isPassive: false,
    }
  }
  if (cue.type === 'verb' && isReducedPassive(sentence, match))
    return {
      left: findReducedSubject(sentence, from),
      right: findObject(sentence, to + 1),
      isPassive: true,
    }
  if (cue.type === 'verb' && isPassiveVerb(sentence, from)) {
    const by = sentence.tokens.findIndex(
      ({ lower }, at) => at >= to && at < to + 5 && lower === 'by',
    )
    if (by === -1 && cue.direction !== 'mutual')
      return { left: undefined, right: undefined, isPassive: true }
    if (by !== -1)
      return {
        left: findSubject(sentence, from),
        right: findObject(sentence, by + 1),
        isPassive: true,
      }
  }
  const allowClause = /(?:^jealous|^envious|that|because|when|over|about)$/.test(cue.text)
  const left = findSubject(sentence, from)
  const right =
    slot ??
    (isAboutDeed(sentence, match) ? undefined : findObject(sentence, to, allowClause)) ??
    (left && findRelativeObject(sentence, left))
  return { left, right, isPassive: false }
}

/** "is into Tobin", "are still together"; but "runs into Tobin", "sing together". */
function isPredicate(sentence: Sentence, from: number): boolean {
  let at = from - 1
  while (isOf(sentence.tokens[at], adverb | negation)) at--
  const before = sentence.tokens[at]?.lower ?? ''
  return (
    /^(?:is|are|was|were|be|been|being|get|gets|got|getting|end|ends|ended|stay|stays|become|becomes|became|he's|she's|they're|\w+n't)$/.test(
      before,
    ) ||
    (before === 'up' && /^ends?|ended$/.test(sentence.tokens[at - 1]?.lower ?? ''))
  )
}

/** "loses interest in killing Tobin" is no interest in Tobin. */
const isAboutDeed = ({ tokens }: Sentence, { cue, to }: CueMatch) =>
  (cue.type === 'adjective' || cue.type === 'noun') &&
  cue.words.length > 1 &&
  !tokens[to]?.isCapital &&
  tokens[to]?.facts.form === 'gerund'

// "the concern of Carly" is what Carly feels; "hatred of Carly" is felt for her.
const agentNouns =
  /^(?:concern|worry|help|support|aid|advice|objections?|encouragement|protests?|warnings?)$/

/** "Despite the concern of Carly and Sasha, Vanessa …": who feels it, and the subject of what follows. */
function findAgents(sentence: Sentence, to: number): Arguments {
  const left = findObject(sentence, to)
  const right = left && sentence.parties.find(({ from, isSubject }) => from > left.to && isSubject)
  return { left, right, isPassive: false }
}

/** "was betrayed", "gets bullied": what is done to the subject. */
function isPassiveVerb(sentence: Sentence, from: number): boolean {
  const form = sentence.tokens[from]?.facts.form
  if (form !== 'participle' && form !== 'past or participle') return false
  let at = from - 1
  while (isOf(sentence.tokens[at], adverb | negation)) at--
  return /^(?:is|are|was|were|be|been|being|gets?|got|getting|gotten|he's|she's|they're)$/.test(
    sentence.tokens[at]?.lower ?? '',
  )
}

/** "the Jawas slaughtered by Vader", "when threatened by Greedo": done to somebody without an auxiliary. */
function isReducedPassive(sentence: Sentence, { from, to, slot }: CueMatch): boolean {
  const form = sentence.tokens[from]?.facts.form
  if (form !== 'participle' && form !== 'past or participle') return false
  return !slot && sentence.tokens[to]?.lower === 'by' && !isPassiveVerb(sentence, from)
}

/** Whom it is done to: who stands just before, or whom the main clause is about. */
function findReducedSubject(sentence: Sentence, from: number): Party | undefined {
  const before = sentence.parties.find(({ to, isOwner }) => to === from && !isOwner)
  if (before) return before
  const { lower = '', text = '' } = sentence.tokens[from - 1] ?? {}
  if (text === ',') return sentence.parties.find(({ to, isOwner }) => to === from - 1 && !isOwner)
  if (!/^(?:when|while|after|once|though|although|if|until|before|being|and)$/.test(lower))
    return undefined
  return sentence.parties.findLast(
    ({ to, isSubject, isOwner }) => to < from && isSubject && !isOwner,
  )
}

/** "Jax's jealousy", "her growing crush": whose it is, at most two words before. */
function findOwner({ parties }: Sentence, from: number): Party | undefined {
  return parties.findLast(({ to, isOwner }) => isOwner && to <= from && to >= from - 3)
}

/** "their feud", "the feud between A and B", "a feud with B". */
function claimFromPairNoun(sentence: Sentence, { cue, from, to }: CueMatch): readonly Claim[] {
  const stance = findStance(sentence, from, to, Math.max(0, from - 4))
  if (stance.isDenied || isModifier(sentence, to)) return []
  const shared = {
    kind: cue.kind,
    mutual: isMutual(cue.kind),
    cue: spanOf(sentence, from, to),
    reason: `the words “${cue.text}”`,
    rule: 'pair noun',
    hedged: stance.isHedged,
    past: stance.isPast,
  }
  const owner = findOwner(sentence, from)
  const link = sentence.tokens[to]?.lower ?? ''
  const after = /^(?:between|of|with)$/.test(link) ? findObject(sentence, to + 1) : undefined
  if (owner && owner.characters.length > 1 && !(after && link === 'with'))
    return claimWithin(sentence, owner, shared)
  if (after && link !== 'with')
    return after.characters.length > 1 ? claimWithin(sentence, after, shared) : []
  const left = owner ?? (after ? findSubject(sentence, from) : undefined)
  return left && after ? claimAcross(sentence, left, after, shared) : []
}
