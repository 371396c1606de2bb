import {
  adverb,
  auxiliary,
  conjunction,
  determiner,
  preposition,
  subordinator,
  isOf,
} from '../text/wordClass.ts'
import type { RelationalNoun } from '../model.ts'
import { spanOf } from '../text/spanOf.ts'
import { claimAcross, isMutual, type Claim } from './claim.ts'
import { findSubject } from './findArguments.ts'
import { findStance } from './findStance.ts'
import type { Party, Sentence } from './readSentence.ts'

interface NounMatch {
  readonly noun: RelationalNoun
  readonly isPlural: boolean
  readonly from: number
  readonly to: number
}

/** Claims from nouns that are always somebody's: "her rival Kit", "Kit, Scarlett's sister", "a friend of Kit". */
export function claimFromNouns(sentence: Sentence): readonly Claim[] {
  const matches = matchNouns(sentence)
  if (matches.length === 0) return []
  return matches.flatMap((match) => {
    const said = findOwner(sentence, match)
    const owner = said ?? findOnlyOther(sentence, match)
    const bearer =
      owner &&
      ((isOwned(sentence, match) ? undefined : findBearer(sentence, match, owner)) ??
        findRole(sentence, match, owner) ??
        (said ? undefined : findTurned(sentence, match)))
    if (!owner || !bearer) return []
    const stance = findStance(sentence, match.from, match.to, Math.min(owner.from, bearer.from))
    if (stance.isDenied) return []
    const { noun } = match
    const shared = {
      kind: noun.kind,
      mutual: noun.direction === 'mutual' && isMutual(noun.kind),
      cue: spanOf(sentence, match.from, match.to),
      reason: `the word “${noun.words.join(' ')}”`,
      rule: bearer.form === 'role' ? 'role' : 'relational noun',
      hedged: stance.isHedged,
      past: stance.isPast,
    }
    return noun.direction === 'right to left'
      ? claimAcross(sentence, bearer, owner, shared)
      : claimAcross(sentence, owner, bearer, shared)
  })
}

/** "Kit's sister's plan": the noun itself owns something, so nobody is named behind it. */
const isOwned = ({ tokens }: Sentence, { to }: NounMatch) => tokens[to - 1]?.isPossessive ?? false

function matchNouns({ tokens, partyAt }: Sentence): readonly NounMatch[] {
  const matches: NounMatch[] = []
  tokens.forEach(({ facts }, index) => {
    const nouns = facts.nouns ?? facts.nounsOfPlural
    if (!nouns || partyAt[index]) return
    const noun = nouns.find(({ words }) =>
      words.every((word, offset) => {
        const at = index - words.length + 1 + offset
        return at === index || tokens[at]?.lower === word
      }),
    )
    if (!noun) return
    const from = index - noun.words.length + 1
    matches.push({ noun, isPlural: !facts.nouns, from, to: index + 1 })
  })
  return matches
}

/** Whose it is: "Kit's best friend", or "a friend of Kit". */
function findOwner(sentence: Sentence, { from, to }: NounMatch): Party | undefined {
  const before = sentence.parties.findLast(
    (party) =>
      party.isOwner &&
      party.to <= from &&
      party.to >= from - 4 &&
      !hasBreak(sentence, party.to, from),
  )
  if (before) return findOwnRole(sentence, before, from)
  const link = sentence.tokens[to]?.lower ?? ''
  if (/^(?:of|to)$/.test(link)) return sentence.parties.find((party) => party.from === to + 1)
  return isBareRole(sentence, from, to) ? findSubject(sentence, from) : undefined
}

/** "her daughter's boyfriend" is the daughter's, where the page says who she is; nobody's where it does not. */
function findOwnRole(sentence: Sentence, owner: Party, from: number): Party | undefined {
  const chain = sentence.tokens
    .slice(owner.to, from)
    .findLastIndex(({ isPossessive }) => isPossessive)
  return chain === -1 ? owner : sentence.roles.find(({ to }) => to === owner.to + chain + 1)
}

/** "she does not care that mom Isis is a hedonist": a role right before a name is the subject's. */
function isBareRole(sentence: Sentence, from: number, to: number): boolean {
  const isNamed = sentence.parties.some((party) => party.from === to && party.form === 'name')
  return (
    isNamed && /^(?:that|and|with|when|but|by|as|,)$/.test(sentence.tokens[from - 1]?.lower ?? '')
  )
}

/** "When Vanessa is kicked out, Jenna goes from a close friend to …": whose friend, where only one other is named. */
function findOnlyOther(sentence: Sentence, { from, isPlural, noun }: NounMatch): Party | undefined {
  if (isPlural || noun.kind === 'family' || !/^(?:a|an|from)$/.test(articleBefore(sentence, from)))
    return undefined
  const subject = findSubject(sentence, from)
  const others = sentence.parties.filter(({ characters }) =>
    characters.some((id) => !subject?.characters.includes(id)),
  )
  const persons = new Set(others.flatMap(({ characters }) => characters))
  const acting = others.filter(({ isSubject }) => isSubject)
  const [other, second] = persons.size === 1 ? others : acting
  const isClear = second === undefined || persons.size === 1
  return subject && isClear && other !== subject ? other : undefined
}

/** "Jenna goes from being a close friend to …" */
const findTurned = (sentence: Sentence, { from }: NounMatch): Party | undefined =>
  sentence.tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ lower }) => /^(?:from|into)$/.test(lower))
    ? findSubject(sentence, from)
    : undefined

/** The article of a noun, at most two adjectives before it. */
function articleBefore({ tokens }: Sentence, from: number): string {
  const words = tokens.slice(Math.max(0, from - 4), from).map(({ lower }) => lower)
  return words.findLast((word) => /^(?:a|an|the)$/.test(word)) ?? ''
}

function hasBreak({ tokens }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token?.isWord && !/^['’,-]$/.test(token?.text ?? '')) return true
    if (isOf(token, preposition | conjunction | auxiliary | subordinator)) return true
  }
  return false
}

/** Who it is: "her sister, Scarlett", "Scarlett is her sister", "Scarlett, her sister", "fighting with her sister Kit". */
function findBearer(sentence: Sentence, match: NounMatch, owner: Party): Party | undefined {
  const { to, from } = match
  const skip = /^[,():]$/.test(sentence.tokens[to]?.text ?? '') ? 1 : 0
  const after = sentence.parties.find((party) => party.from === to + skip && party.form === 'name')
  if (after && after !== owner) return match.isPlural ? after : firstOf(after)
  const start = owner.from < from ? owner.from : from
  let at = start - 1
  while (isOf(sentence.tokens[at], determiner | adverb)) at--
  if (
    sentence.tokens[at]?.lower === 'and' &&
    sentence.tokens.slice(0, at).some(({ lower }) => /^(?:is|was)$/.test(lower))
  )
    at = sentence.tokens.findLastIndex(
      ({ lower }, index) => index < at && /^(?:is|was)$/.test(lower),
    )
  if (sentence.tokens[at]?.text === ',') {
    const before = sentence.parties.find((party) => party.to === at && !party.isOwner)
    return before && (match.isPlural ? before : lastOf(before))
  }
  if (
    !/^(?:is|was|becomes|became|being|as|remains|are|were|be|she's|he's|called|calls|considers)$/.test(
      sentence.tokens[at]?.lower ?? '',
    )
  )
    return undefined
  if (sentence.tokens[at]?.lower === 'as') {
    const named = findNamedAs(sentence, at)
    if (named) return named === owner ? undefined : named
  }
  const beside = sentence.parties.find(({ to: end, isOwner }) => end === at && !isOwner)
  if (beside && sentence.tokens[at]?.lower === 'being') return beside === owner ? undefined : beside
  const contracted = sentence.parties.find((party) => party.from === at)
  const subject = contracted ?? findSubject(sentence, at)
  return subject === owner ? undefined : subject
}

/** "Vader being revealed as his father" */
function findNamedAs(sentence: Sentence, as: number): Party | undefined {
  let at = as - 1
  while (
    isOf(sentence.tokens[at], adverb | auxiliary) ||
    /^(?:revealed|shown|identified|known|introduced|confirmed|being)$/.test(
      sentence.tokens[at]?.lower ?? '',
    )
  )
    at--
  return sentence.parties.find(({ to, isOwner }) => to === at + 1 && !isOwner)
}

/** "her father Ozai and Long Feng": a noun for one speaks of the first behind it. */
const firstOf = (party: Party): Party => ({
  ...party,
  characters: party.characters.slice(0, 1),
  places: party.places.slice(0, 1),
})

/** "Kit and Scarlett, her sister": a noun for one speaks of the last. */
const lastOf = (party: Party): Party => ({
  ...party,
  characters: party.characters.slice(-1),
  places: party.places.slice(-1),
})

/** "her sister" where the page says elsewhere who that is. */
function findRole({ roles }: Sentence, { to }: NounMatch, owner: Party): Party | undefined {
  return roles.find(
    (role) => role.to === to && !role.characters.some((id) => owner.characters.includes(id)),
  )
}
