import { adverb, conjunction, subordinator, isOf } from '../text/wordClass.ts'
import type { Lexicon, Mention, Span, Token, Words } from '../model.ts'
import { isFiniteVerb, isSubject } from '../text/isSubject.ts'
import { endOf } from '../text/spanOf.ts'

/** One or several characters named together: "Carly", "Carly and Vanessa", "they". */
export interface Party {
  readonly from: number
  readonly to: number
  readonly characters: readonly string[]
  /** Where each character stands; for "they" the same place for all. */
  readonly places: readonly Span[]
  readonly isOwner: boolean
  readonly isSubject: boolean
  readonly form: Mention['form']
}

/** A sentence with the parties that it names, in order. */
export interface Sentence extends Words {
  readonly parties: readonly Party[]
  /** Parties that stand there by their role: "her parents". */
  readonly roles: readonly Party[]
  /** The party that stands at a token, if any. */
  readonly partyAt: readonly (Party | undefined)[]
  readonly lexicon: Lexicon
}

/** Lays the mentions of an example over one of its sentences, and joins those that stand in one list. */
export function readSentence(
  words: Words,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Sentence {
  const { tokens, starts } = words
  if (mentions.length === 0)
    return { tokens, starts, parties: nobody, roles: nobody, partyAt: nobody, lexicon }
  const hasRoles = mentions.some(isRole)
  const named = hasRoles ? mentions.filter((mention) => !isRole(mention)) : mentions
  const parties = joinLists(tokens, toSingles(words, named))
  const roles = hasRoles ? toSingles(words, mentions.filter(isRole)) : nobody
  const partyAt: (Party | undefined)[] = []
  for (const party of parties) {
    while (partyAt.length < party.from) partyAt.push(undefined)
    for (let index = party.from; index < party.to; index++) partyAt[index] = party
  }
  return { tokens, starts, parties, roles, partyAt, lexicon }
}

const nobody: readonly Party[] = []
const isRole = ({ form }: Mention) => form === 'role'

/** One party a place; mentions are in reading order, so that those of one place follow each other. */
function toSingles(words: Words, mentions: readonly Mention[]): readonly Party[] {
  const { tokens, starts } = words
  const last = endOf(words, tokens.length - 1)
  const parties: Party[] = []
  let from = 0
  for (const { at, character, form } of mentions) {
    if (at[0] < (starts[0] ?? 0) || at[1] > last) continue
    while ((starts[from] ?? last) < at[0]) from++
    let to = from + 1
    while (to < tokens.length && endOf(words, to - 1) < at[1]) to++
    const before = parties.at(-1)
    const known = before?.from === from ? parties.pop() : undefined
    parties.push({
      from,
      to,
      characters: known ? [...known.characters, character] : [character],
      places: known ? [...known.places, at] : [at],
      isOwner:
        form === 'pronoun'
          ? isPossessivePronoun(tokens, from)
          : (tokens[to - 1]?.isPossessive ?? false),
      isSubject: isSubject(tokens, from, to) || subjectPronoun.test(tokens[from]?.lower ?? ''),
      form,
    })
  }
  return parties
}

const subjectPronoun = /^(?:he|she|they)(?:'\w+)?$/

function isPossessivePronoun(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower
  if (word === 'his' || word === 'their') return true
  const next = tokens[index + 1]
  return word === 'her' && next !== undefined && next.isWord && !isFunction(next) && !isAimed(next)
}

/** "made her angry with him": what stands after "her" says something of her. */
const isAimed = ({ facts }: Token) =>
  !facts.nouns &&
  !facts.nounsOfPlural &&
  (facts.cues ?? []).some(({ type, words }) => type === 'adjective' && words.length > 1)

const isFunction = ({ lower, facts: { classes } }: Token) =>
  classes !== 0 &&
  !(
    classes === adverb &&
    !/^(?:again|back|away|too|together|apart|anyway|later|now|then|there|here)$/.test(lower)
  )

function joinLists(tokens: readonly Token[], singles: readonly Party[]): readonly Party[] {
  if (singles.length < 2) return singles
  const parties: Party[] = []
  singles.forEach((party, index) => {
    const last = parties.at(-1)
    if (last && isLinked(tokens, last, party, singles, index))
      parties[parties.length - 1] = join(last, party, isActing(tokens, last, party))
    else parties.push(party)
  })
  return parties
}

const isActing = (tokens: readonly Token[], last: Party, { to }: Party) =>
  !causing.has(tokens[last.from - 1]?.lower ?? '') &&
  (isFiniteVerb(tokens, to) || isBaseVerb(tokens[to]))

/** Whether a party goes on with the list that the last one is or begins. */
function isLinked(
  tokens: readonly Token[],
  last: Party,
  party: Party,
  singles: readonly Party[],
  index: number,
): boolean {
  if (party.form !== 'name' || (last.isOwner && last.form === 'pronoun' && !party.isOwner))
    return false
  if (party.from - last.to > longestLinker) return false
  const between = textBetween(tokens, last.to, party.from)
  if (between !== '/' && isSlashed(tokens, last)) return false
  if (!linkers.has(between) && !(between === ',' && isListed(tokens, singles, index))) return false
  return !isActing(tokens, last, party) || last.isSubject || opensList(tokens, last.from)
}

function textBetween(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) text += (at > from ? ' ' : '') + (tokens[at]?.lower ?? '')
  return text
}

/** "gets Miles and Kit expelled": what follows is done to them. */
const causing = new Set(['get', 'gets', 'got', 'getting', 'has', 'have', 'had', 'having'])

/** "Aang/Katara and Suki/Sokka" are two couples. */
function isSlashed(tokens: readonly Token[], { from, to, characters }: Party): boolean {
  if (characters.length < 2) return false
  for (let at = from; at < to; at++) if (tokens[at]?.text === '/') return true
  return false
}

/** "Mai and Ty Lee turn on her": after two the bare verb is finite. */
const isBaseVerb = (token: Token | undefined) =>
  token?.facts.form === 'base' && token.facts.classes === 0

/** "Julie sees Carly, and Vanessa leaves": after a verb or preposition no new list of subjects begins. */
function opensList(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  if (!before?.isWord || before.isCapital) return true
  if (before.lower === 'both' || before.lower === 'between') return true
  return isOf(before, conjunction | subordinator)
}

const linkers = new Set([
  'and',
  'or',
  '&',
  'and even',
  ', and',
  ', or',
  'or even',
  'and later',
  'and later ,',
  '/',
  ', and later',
  'and his',
  'and her',
])

/** In words and marks. */
const longestLinker = 3

/** "A, B and C": after the comma an "and" follows before anything else is said. */
function isListed(tokens: readonly Token[], singles: readonly Party[], index: number): boolean {
  const [party, next] = [singles[index], singles[index + 1]]
  if (!party || !next) return false
  if (next.from - party.to > longestLinker) return false
  const between = textBetween(tokens, party.to, next.from)
  return (
    between === 'and' ||
    between === ', and' ||
    between === 'or' ||
    (between === ',' && isListed(tokens, singles, index + 1))
  )
}

const join = (one: Party, other: Party, isActing: boolean): Party => ({
  ...one,
  to: other.to,
  characters: [...one.characters, ...other.characters],
  places: [...one.places, ...other.places],
  isOwner: other.isOwner,
  isSubject: one.isSubject || (isActing && !other.isOwner),
})
