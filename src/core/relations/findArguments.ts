import {
  adverb,
  auxiliary,
  conjunction,
  negation,
  preposition,
  pronoun,
  relative,
  subordinator,
  isOf,
} from '../text/wordClass.ts'
import { isFiniteVerb } from '../text/isSubject.ts'
import type { Party, Sentence } from './readSentence.ts'

const farLeft = 40
const farRight = 9

/** Who does what the words at `index` say: the subject to the left, carried over "and" and commas. */
export function findSubject(sentence: Sentence, index: number): Party | undefined {
  const directed = findBlamed(sentence, index) ?? findOrdered(sentence, index)
  if (directed) return directed
  let at = index - 1
  for (let steps = 0; at >= 0 && steps < farLeft; steps++) {
    const token = sentence.tokens[at]
    const party = sentence.partyAt[at]
    if (!token) return undefined
    if (party) {
      if (isSubjectOf(sentence, party, index)) return party
      const role = party.isOwner ? findRole(sentence, party) : undefined
      if (role?.isSubject) return role
      at = party.from - 1
      continue
    }
    if (!token.isWord && breaks.has(token.text)) return fallback(sentence, index, at)
    if (token.lower === 'who') return findAntecedent(sentence, at)
    if (isClauseStart(sentence, at, index)) return fallback(sentence, index, at)
    at--
  }
  return fallback(sentence, index, at)
}

const breaks = new Set([';', ':', '—', '(', ')', '[', ']'])

/** "yells at Aang for burning Katara": who is blamed or thanked for it did it. */
function findBlamed({ tokens, parties }: Sentence, index: number): Party | undefined {
  if (tokens[index - 1]?.lower !== 'for') return undefined
  if (tokens[index]?.facts.form !== 'gerund') return undefined
  return parties.find(({ to, isOwner, isSubject }) => to === index - 1 && !isOwner && !isSubject)
}

/** "orders Ozai to execute Zuko": who is told to do it does it. */
function findOrdered({ tokens, parties }: Sentence, index: number): Party | undefined {
  if (tokens[index - 1]?.lower !== 'to') return undefined
  const told = parties.find(({ to, isOwner }) => to === index - 1 && !isOwner)
  const verb = tokens[(told?.from ?? 0) - 1]
  return verb?.facts.form !== undefined && !/^(?:promis|vow|threat|swear|swore)/.test(verb.lower)
    ? told
    : undefined
}

/** "While ranting about Jax, Bianca …": what has no subject of its own has that of its main clause. */
function fallback(sentence: Sentence, index: number, stop: number): Party | undefined {
  const form = sentence.tokens[index]?.facts.form
  const isLoose = form === 'gerund' || form === undefined || form === 'base'
  if (!isLoose)
    return sentence.tokens[index - 1]?.text === ',' ? findInterrupted(sentence) : undefined
  const before = sentence.parties.findLast(
    ({ to, isSubject }) => to <= Math.max(stop, 0) && isSubject,
  )
  if (before) return before
  const comma = sentence.tokens.findIndex((token, at) => at > index && token.text === ',')
  return comma === -1 || stop > 1
    ? undefined
    : sentence.parties.find(({ from, isOwner }) => from === comma + 1 && !isOwner)
}

/** "Mara, not wanting to take the risk that he wakes, knocks Tobin out": the subject before what stands between commas. */
const findInterrupted = ({ parties, tokens }: Sentence): Party | undefined =>
  parties.find(({ from, to, isOwner }) => from === 0 && tokens[to]?.text === ',' && !isOwner)

function isSubjectOf(sentence: Sentence, party: Party, index: number): boolean {
  if (party.isOwner) return false
  if (party.isSubject) return !isInsideOtherClause(sentence, party, index)
  if (isDoing(sentence, party, index)) return true
  // "makes Bianca jealous of Alya", "sees Carly hug Vanessa"
  return party.to === index && !isOf(sentence.tokens[party.from - 1], preposition)
}

/** "followed by Toph punching him", "talks about Jesse and Amy having sex" */
function isDoing({ tokens }: Sentence, { to }: Party, index: number): boolean {
  if (tokens[index]?.facts.form !== 'gerund') return false
  let at = to
  while (at < index && isOf(tokens[at], adverb)) at++
  return at === index
}

/** "When Austin pushes Kit, Denzel …": a subject before a comma whose clause is over. */
const isInsideOtherClause = (sentence: Sentence, party: Party, index: number) =>
  sentence.parties.some(
    (other) => other.from >= party.to && other.to <= index && other.isSubject && !other.isOwner,
  )

function isClauseStart(sentence: Sentence, at: number, index: number): boolean {
  const lower = sentence.tokens[at]?.lower ?? ''
  if (!isOf(sentence.tokens[at], subordinator)) return false
  if (lower === 'so' && isOf(sentence.tokens[at - 1], conjunction)) return false
  if (/^(?:now|then|recently)$/.test(sentence.tokens[at + 1]?.lower ?? '')) return false
  if (
    /^(?:as|so|that|what|how|why|whether|once)$/.test(lower) &&
    !isFiniteVerb(sentence.tokens, index)
  )
    return false
  return true
}

/** Who "who" stands for: the party just before it. */
function findAntecedent(sentence: Sentence, at: number): Party | undefined {
  const before = sentence.tokens[at - 1]?.text === ',' ? at - 1 : at
  return sentence.parties.find(({ to, isOwner }) => to === before && !isOwner)
}

/** Whom the words that end before `index` are aimed at: the next party before the clause goes on. */
export function findObject(
  sentence: Sentence,
  index: number,
  allowClause = false,
): Party | undefined {
  for (let at = index; at < sentence.tokens.length && at < index + farRight; at++) {
    const token = sentence.tokens[at]
    const party = sentence.partyAt[at]
    if (!token) return undefined
    if (party)
      return isOfAnother(sentence, party)
        ? (findNamedAfter(sentence, party) ?? findRole(sentence, party))
        : party
    if (isEnd(sentence, at, index, allowClause)) return undefined
  }
  return undefined
}

function isEnd(sentence: Sentence, at: number, index: number, allowClause: boolean): boolean {
  const token = sentence.tokens[at]
  if (!token) return true
  if (token.text === ',') return !isRelational(sentence, at - 1)
  if (!token.isWord) return !/^["“”'’]$/.test(token.text)
  if (allowClause) return false
  if (at === index && isOf(token, adverb)) return false
  if (isOf(token, subordinator | conjunction | relative)) return true
  if (isOf(token, preposition)) return !/^(?:of|both|all)$/.test(token.lower)
  return isOf(token, auxiliary | negation | pronoun) && !/^(?:being)$/.test(token.lower)
}

const isRelational = ({ tokens }: Sentence, at: number) => tokens[at]?.facts.nouns !== undefined

/** "kills Kit's brother" does nothing to Kit: what is owned is another person. */
function isOfAnother(sentence: Sentence, party: Party): boolean {
  if (!party.isOwner) return false
  for (let at = party.to; at < party.to + 4; at++) {
    const token = sentence.tokens[at]
    if (token?.facts.nouns || token?.facts.nounsOfPlural) return true
    if (!token?.isWord || isOf(token, preposition | conjunction | auxiliary)) return false
  }
  return false
}

/** "lies to her parents": the role that begins with its owner. */
const findRole = ({ roles }: Sentence, owner: Party): Party | undefined =>
  roles.find(({ from }) => from === owner.from)

/** "tells her sister Scarlett": the one named after what is owned. */
function findNamedAfter(sentence: Sentence, party: Party): Party | undefined {
  return sentence.parties.find(
    (other) =>
      other.from > party.to &&
      other.from <= party.to + 5 &&
      other.form === 'name' &&
      !hasBreakButComma(sentence, party.to, other.from),
  )
}

function hasBreakButComma({ tokens }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token?.isWord && !(token?.text === ',' && at === to - 1)) return true
    if (isOf(token, preposition | conjunction | auxiliary)) return true
  }
  return false
}

/** "Miles, whom Jax envies": before the subject stands a word for whom it is aimed at. */
export function findRelativeObject(sentence: Sentence, subject: Party): Party | undefined {
  const at = subject.from - 1
  if (!/^(?:whom|who|that)$/.test(sentence.tokens[at]?.lower ?? '')) return undefined
  return findAntecedent(sentence, at)
}
