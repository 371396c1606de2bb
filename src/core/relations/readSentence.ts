import type { Lexicon, Mention, Span, Token, WordClass, Words } from '../model.ts'
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

export const hasClass = (
  { lexicon, tokens }: Pick<Sentence, 'lexicon' | 'tokens'>,
  index: number,
  ...names: WordClass[]
) => {
  const classes = lexicon.wordClasses.get(tokens[index]?.lower ?? '')
  return classes !== undefined && names.some((name) => classes.has(name))
}

/** Lays the mentions of an example over one of its sentences, and joins those that stand in one list. */
export function readSentence(
  words: Words,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Sentence {
  const { tokens, starts } = words
  const singles = toSingles(
    words,
    mentions.filter(({ form }) => form !== 'role'),
    lexicon,
  )
  const roles = toSingles(
    words,
    mentions.filter(({ form }) => form === 'role'),
    lexicon,
  )
  const parties = joinLists({ tokens, lexicon }, singles)
  const partyAt: (Party | undefined)[] = tokens.map(() => undefined)
  for (const party of parties)
    for (let index = party.from; index < party.to; index++) partyAt[index] = party
  return { tokens, starts, parties, roles, partyAt, lexicon }
}

function toSingles(words: Words, mentions: readonly Mention[], lexicon: Lexicon): readonly Party[] {
  const { tokens, starts } = words
  const first = starts[0] ?? 0
  const last = endOf(words, tokens.length - 1)
  const parties = new Map<number, Party>()
  for (const { at, character, form } of mentions) {
    if (at[0] < first || at[1] > last) continue
    const from = starts.findIndex((start) => start >= at[0])
    let to = from + 1
    while (to < tokens.length && endOf(words, to - 1) < at[1]) to++
    const known = parties.get(from)
    parties.set(from, {
      from,
      to,
      characters: [...(known?.characters ?? []), character],
      places: [...(known?.places ?? []), at],
      isOwner:
        form === 'pronoun'
          ? isPossessivePronoun(tokens, from, lexicon)
          : Boolean(tokens[to - 1]?.isPossessive),
      isSubject: isSubject(tokens, from, to) || subjectPronoun.test(tokens[from]?.lower ?? ''),
      form,
    })
  }
  return [...parties.values()].sort((a, b) => a.from - b.from)
}

const subjectPronoun = /^(?:he|she|they)(?:'\w+)?$/

function isPossessivePronoun(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const word = tokens[index]?.lower ?? ''
  if (/^(?:his|their)$/.test(word)) return true
  if (word !== 'her') return false
  const next = tokens[index + 1]
  return (
    next !== undefined &&
    next.isWord &&
    !isFunction(next, lexicon) &&
    !isAdjectiveCue(next, lexicon)
  )
}

/** "made her angry with him": what stands after "her" says something of her. */
const isAdjectiveCue = ({ lower }: Token, { cues, relationalNouns }: Lexicon) =>
  !relationalNouns.has(lower.replace(/s$/, '')) &&
  (cues.get(lower) ?? []).some(({ type, words }) => type === 'adjective' && words.length > 1)

const isFunction = ({ lower }: Token, { wordClasses }: Lexicon) => {
  const classes = wordClasses.get(lower)
  return (
    classes !== undefined &&
    !(
      classes.size === 1 &&
      classes.has('adverb') &&
      !/^(?:again|back|away|too|together|apart|anyway|later|now|then|there|here)$/.test(lower)
    )
  )
}

function joinLists(
  { tokens, lexicon }: Pick<Sentence, 'tokens' | 'lexicon'>,
  singles: readonly Party[],
): readonly Party[] {
  const parties: Party[] = []
  singles.forEach((party, index) => {
    const last = parties.at(-1)
    const between = last
      ? tokens
          .slice(last.to, party.from)
          .map(({ lower }) => lower)
          .join(' ')
      : ''
    const isActing =
      !(last && isCaused(tokens, last.from)) &&
      (isFiniteVerb(tokens, party.to) ||
        (last !== undefined && isBaseVerb(tokens[party.to], lexicon)))
    const isLinked =
      last !== undefined &&
      !(isSlashed(tokens, last) && between !== '/') &&
      party.form === 'name' &&
      !(last.isOwner && last.form === 'pronoun' && !party.isOwner) &&
      (linkers.has(between) || (between === ',' && isListed(tokens, singles, index))) &&
      (!isActing || last.isSubject || opensList(tokens, last.from, lexicon))
    if (last && isLinked) parties[parties.length - 1] = join(last, party, isActing)
    else parties.push(party)
  })
  return parties
}

/** "gets Miles and Kit expelled": what follows is done to them. */
const isCaused = (tokens: readonly Token[], from: number) =>
  /^(?:gets?|got|getting|has|have|had|having)$/.test(tokens[from - 1]?.lower ?? '')

/** "Aang/Katara and Suki/Sokka" are two couples. */
const isSlashed = (tokens: readonly Token[], { from, to, characters }: Party) =>
  characters.length > 1 && tokens.slice(from, to).some(({ text }) => text === '/')

/** "Mai and Ty Lee turn on her": after two the bare verb is finite. */
const isBaseVerb = (token: Token | undefined, { verbForms, wordClasses }: Lexicon) =>
  token !== undefined &&
  !wordClasses.has(token.lower) &&
  verbForms.get(token.lower)?.form === 'base'

/** "Julie sees Carly, and Vanessa leaves": after a verb or preposition no new list of subjects begins. */
function opensList(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const before = tokens[from - 1]
  if (!before?.isWord || before.isCapital || /^(?:both|between)$/.test(before.lower)) return true
  return hasClass({ tokens, lexicon }, from - 1, 'conjunction', 'subordinator')
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

/** "A, B and C": after the comma an "and" follows before anything else is said. */
function isListed(tokens: readonly Token[], singles: readonly Party[], index: number): boolean {
  const [party, next] = [singles[index], singles[index + 1]]
  if (!party || !next) return false
  const between = tokens
    .slice(party.to, next.from)
    .map(({ lower }) => lower)
    .join(' ')
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
