import type { RelationalNoun, Token } from '../model.ts'
import { isFiniteVerb } from '../text/isSubject.ts'
import { adverb, isOf, skipAdverbs } from '../text/wordClass.ts'
import type { Place } from './place.ts'
import { isBeforeNoun } from './readPronoun.ts'

/** "Julie's parents" or "her sister": who it belongs to, and which noun. */
export interface RolePhrase {
  readonly place: Place
  readonly owner: string
  readonly noun: string
  readonly gender: RelationalNoun['gender']
  readonly to: number
  readonly isActing: boolean
  /** Somebody who is said to be it: "her sister Scarlett". */
  readonly named: string | undefined
}

export const isPlural = (noun: string) => noun.endsWith('s')

/** Every "Julie's parents" and "her sister" of a passage, in the order of its sentences. */
export function readRoles(places: readonly Place[]): readonly RolePhrase[] {
  const phrases: RolePhrase[] = []
  for (const place of places) {
    const [owner] = place.characters
    if (owner === undefined || place.characters.length > 1 || !isOwner(place)) continue
    const found = readRole(place.sentence, place.to)
    if (!found) continue
    const named = places.filter(
      ({ form, characters, sentence }) =>
        form === 'name' && characters.length === 1 && sentence === place.sentence,
    )
    phrases.push({
      place,
      owner,
      noun: found.noun,
      gender: found.gender,
      to: found.to,
      isActing: isActing(place.sentence, found.to, found.noun),
      named: findNamed(place, found.to, named)?.characters[0],
    })
  }
  return phrases.sort((one, other) => beginOf(one) - beginOf(other))
}

const beginOf = ({ place }: RolePhrase) => place.words.starts[0] ?? 0

/** "her parents refuse": after a plural the bare verb is finite too. */
function isActing(sentence: readonly Token[], index: number, noun: string): boolean {
  if (isFiniteVerb(sentence, index)) return true
  return isPlural(noun) && sentence[index]?.facts.form === 'base'
}

function isOwner({ form, sentence, from, to }: Place): boolean {
  const last = sentence[to - 1]
  if (form === 'name') return last?.isPossessive ?? false
  const word = last?.lower
  return word === 'his' || word === 'their' || (word === 'her' && isBeforeNoun(sentence, from))
}

/** A relational noun at most three words on: "adoptive sister", "very strict parents". */
function readRole(
  sentence: readonly Token[],
  start: number,
): { noun: string; to: number; gender: RelationalNoun['gender'] } | undefined {
  const mark = sentence[start]?.text
  let index = mark === "'" || mark === '’' ? start + 1 : start
  for (let skipped = 0; skipped < 4; skipped++, index++) {
    const token = sentence[index]
    if (!token?.isWord) return undefined
    if (token.facts.classes !== 0 && !isOf(token, adverb)) return undefined
    const noun = nounAt(sentence, index, start)
    if (noun) return { noun: noun.text, to: index + 1, gender: noun.gender }
  }
  return undefined
}

function nounAt(sentence: readonly Token[], index: number, start: number) {
  const token = sentence[index]
  const nouns = token?.facts.nouns ?? token?.facts.nounsOfPlural
  if (!token || !nouns) return undefined
  // "her sister Kit" is one noun, "her best friend brother" is none that is known.
  if (!token.isPossessive && sentence[index + 1]?.facts.nouns) return undefined
  const found = nouns.find(({ words }) =>
    words.every((word, offset) => {
      const at = index - words.length + 1 + offset
      return at >= start && (at === index || sentence[at]?.lower === word)
    }),
  )
  const ending = token.facts.nouns ? '' : 's'
  return found && { text: found.words.join(' ') + ending, gender: found.gender }
}

/** Who it is said to be: "her sister Kit", "Kit, her sister", "Kit is her sister", "her sister is Kit". */
function findNamed(
  { sentence, from }: Place,
  end: number,
  named: readonly Place[],
): Place | undefined {
  const textAt = (index: number) => sentence[index]?.text ?? ''
  const after = /^[,)(:]$/.test(textAt(end)) ? end + 1 : end
  const apposed = named.find((place) => place.from === after && !isPossessed(place))
  if (apposed) return apposed

  const isOver = !sentence[end]?.isWord || /^(?:and|who|but)$/.test(sentence[end]?.lower ?? '')
  const start = skipBack(sentence, from - 1)
  if (textAt(start) === ',' && isOver) {
    const before = named.find((place) => place.to === start)
    if (before) return before
  }
  if (isCopula(sentence, start)) {
    const subject = skipLinks(sentence, start - 1)
    const bearer = named.find((place) => place.to === subject + 1)
    if (bearer) return bearer
  }
  if (!isCopula(sentence, end)) return undefined
  const index = skipAdverbs(sentence, end + 1)
  return named.find(
    (place) => place.from === index && !isPossessed(place) && !sentence[place.to]?.isWord,
  )
}

const isPossessed = ({ sentence, to }: Place) => sentence[to - 1]?.isPossessive ?? false

const isCopula = (sentence: readonly Token[], index: number) =>
  /^(?:is|was|being|be|as|becomes)$/.test(sentence[index]?.lower ?? '')

/** Over "actually" and the like. */
function skipBack(sentence: readonly Token[], index: number): number {
  let at = index
  while (isOf(sentence[at], adverb) || asides.has(sentence[at]?.lower ?? '')) at--
  return at
}

const asides = new Set(['actually', 'really', 'secretly', 'in', 'fact'])

/** Over "turns out to", "being revealed": what may stand before "be" and "as". */
function skipLinks(sentence: readonly Token[], index: number): number {
  let at = skipBack(sentence, index)
  while (links.test(sentence[at]?.lower ?? '')) at = skipBack(sentence, at - 1)
  return at
}

const links =
  /^(?:to|turns?|turned|out|revealed|indeed|being|been|be|is|was|shown|identified|confirmed|established|known)$/
