import type { Lexicon, RelationalNoun, Span, Token, Words } from '../model.ts'
import { isFiniteVerb } from '../text/isSubject.ts'
import { spanOf } from '../text/spanOf.ts'
import type { Place } from './place.ts'
import { isBeforeNoun } from './readPronoun.ts'

/** "Julie's parents" or "her sister": who it belongs to, and which noun. */
export interface RolePhrase {
  readonly place: Place
  readonly owner: string
  readonly noun: string
  readonly gender: RelationalNoun['gender']
  readonly at: Span
  readonly from: number
  readonly to: number
  readonly isActing: boolean
  /** Somebody who is said to be it: "her sister Scarlett". */
  readonly named: string | undefined
}

export const isPlural = (noun: string) => noun.endsWith('s')

/** Every "Julie's parents" and "her sister" of a sentence. */
export function readRoles(
  places: readonly Place[],
  words: Words,
  lexicon: Lexicon,
): readonly RolePhrase[] {
  return places.flatMap((place): readonly RolePhrase[] => {
    const [owner, second] = place.characters
    if (owner === undefined || second !== undefined || !isOwner(place, lexicon)) return []
    const found = readRole(place.sentence, place.to, lexicon)
    if (!found) return []
    const named = findNamed(place, found.to, places, lexicon)
    return [
      {
        place,
        owner,
        noun: found.noun,
        gender: found.gender,
        at: spanOf(words, place.from, found.to),
        from: place.from,
        to: found.to,
        isActing: isActing(place.sentence, found.to, found.noun, lexicon),
        named: named?.characters[0],
      },
    ]
  })
}

/** "her parents refuse": after a plural the bare verb is finite too. */
function isActing(
  sentence: readonly Token[],
  index: number,
  noun: string,
  lexicon: Lexicon,
): boolean {
  if (isFiniteVerb(sentence, index, lexicon)) return true
  return isPlural(noun) && lexicon.verbForms.get(sentence[index]?.lower ?? '')?.form === 'base'
}

function isOwner({ form, sentence, from, to }: Place, lexicon: Lexicon): boolean {
  const last = sentence[to - 1]
  if (form === 'name') return last?.isPossessive ?? false
  return (
    /^(?:his|their)$/.test(last?.lower ?? '') ||
    (last?.lower === 'her' && isBeforeNoun(sentence, from, lexicon))
  )
}

/** A relational noun at most three words on: "adoptive sister", "very strict parents". */
function readRole(
  sentence: readonly Token[],
  start: number,
  lexicon: Lexicon,
): { noun: string; to: number; gender: RelationalNoun['gender'] } | undefined {
  let index = start
  if (/^['’]$/.test(sentence[index]?.text ?? '')) index++
  for (let skipped = 0; skipped < 4; skipped++, index++) {
    const token = sentence[index]
    if (!token?.isWord) return undefined
    if (
      lexicon.wordClasses.has(token.lower) &&
      !lexicon.wordClasses.get(token.lower)?.has('adverb')
    )
      return undefined
    const noun = nounAt(sentence, index, start, lexicon)
    if (noun) return { noun: noun.text, to: index + 1, gender: noun.gender }
  }
  return undefined
}

function nounAt(
  sentence: readonly Token[],
  index: number,
  start: number,
  { relationalNouns }: Lexicon,
) {
  const lower = sentence[index]?.lower ?? ''
  const isPluralForm = !relationalNouns.has(lower) && lower.endsWith('s')
  const singular = isPluralForm ? lower.slice(0, -1) : lower
  // "her sister Kit" is one noun, "her best friend brother" is none that is known.
  if (!sentence[index]?.isPossessive && relationalNouns.has(sentence[index + 1]?.lower ?? ''))
    return undefined
  const found = relationalNouns.get(singular)?.find(({ words }) =>
    words.every((word, offset) => {
      const at = index - words.length + 1 + offset
      return at >= start && (at === index ? singular : sentence[at]?.lower) === word
    }),
  )
  return found
    ? { text: found.words.join(' ') + (isPluralForm ? 's' : ''), gender: found.gender }
    : undefined
}

/** Who it is said to be: "her sister Kit", "Kit, her sister", "Kit is her sister", "her sister is Kit". */
function findNamed(
  { sentence, from }: Place,
  end: number,
  places: readonly Place[],
  lexicon: Lexicon,
): Place | undefined {
  const named = places.filter(({ form, characters }) => form === 'name' && characters.length === 1)
  const textAt = (index: number) => sentence[index]?.text ?? ''
  const after = /^[,)(:]$/.test(textAt(end)) ? end + 1 : end
  const apposed = named.find((place) => place.from === after && !isPossessed(place))
  if (apposed) return apposed

  const isOver = !sentence[end]?.isWord || /^(?:and|who|but)$/.test(sentence[end]?.lower ?? '')
  const start = skipAdverbs(sentence, from - 1, lexicon)
  if (textAt(start) === ',' && isOver) {
    const before = named.find((place) => place.to === start)
    if (before) return before
  }
  if (isCopula(sentence, start)) {
    const subject = skipLinks(sentence, start - 1, lexicon)
    const bearer = named.find((place) => place.to === subject + 1)
    if (bearer) return bearer
  }
  if (!isCopula(sentence, end)) return undefined
  let index = end + 1
  while (lexicon.wordClasses.get(sentence[index]?.lower ?? '')?.has('adverb')) index++
  return named.find(
    (place) => place.from === index && !isPossessed(place) && !sentence[place.to]?.isWord,
  )
}

const isPossessed = ({ sentence, to }: Place) => sentence[to - 1]?.isPossessive ?? false

const isCopula = (sentence: readonly Token[], index: number) =>
  /^(?:is|was|being|be|as|becomes)$/.test(sentence[index]?.lower ?? '')

/** Over "actually" and the like. */
function skipAdverbs(sentence: readonly Token[], index: number, lexicon: Lexicon): number {
  let at = index
  while (
    lexicon.wordClasses.get(sentence[at]?.lower ?? '')?.has('adverb') ||
    /^(?:actually|really|secretly|in|fact)$/.test(sentence[at]?.lower ?? '')
  )
    at--
  return at
}

/** Over "turns out to", "being revealed": what may stand before "be" and "as". */
function skipLinks(sentence: readonly Token[], index: number, lexicon: Lexicon): number {
  let at = skipAdverbs(sentence, index, lexicon)
  while (links.test(sentence[at]?.lower ?? '')) at = skipAdverbs(sentence, at - 1, lexicon)
  return at
}

const links =
  /^(?:to|turns?|turned|out|revealed|indeed|being|been|be|is|was|shown|identified|confirmed|established|known)$/
