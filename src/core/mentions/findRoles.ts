import type { Lexicon, Passage, RelationalNoun, Token } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { isFiniteVerb } from '../text/isSubject.ts'
import { makeId, type Cast } from './mergeNames.ts'
import { isBeforeNoun, type Place } from './resolvePronouns.ts'

type Member = Pick<Cast, 'id' | 'name' | 'aliases' | 'type'>

interface Roles {
  /** Places that name somebody by a role: "her sister", "Julie's parents". */
  readonly roles: readonly Place[]
  /** Characters that the page knows by their role alone. */
  readonly members: readonly Member[]
}

/** "Julie's parents" or "her sister": who it belongs to, and which noun. */
interface RolePhrase {
  readonly place: Place
  readonly owner: string
  readonly noun: string
  readonly gender: RelationalNoun['gender']
  readonly from: number
  readonly to: number
  readonly isActing: boolean
  /** Somebody named in apposition: "her sister Scarlett". */
  readonly named: string | undefined
}

/** Finds who is meant by a role: somebody named elsewhere as such, or a character known by role alone. */
export function findRoles(
  passages: readonly Passage[],
  places: readonly Place[],
  cast: readonly Cast[],
  lexicon: Lexicon,
): Roles {
  const bySentence = groupBy(places, ({ sentence }) => sentence)
  const phrases = passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => findPhrases(bySentence.get(sentence) ?? [], lexicon)),
  )
  const bearers = findBearers(phrases)
  const acting = phrases.filter(
    ({ place, isActing, named }) => place.form === 'name' && isActing && !named,
  )
  const taken = new Set(cast.map(({ id }) => id))
  const members = new Map<string, Member>()
  for (const { owner, noun } of acting) {
    const key = `${owner} ${noun}`
    if (bearers.has(key) || members.has(key) || !isKin(noun)) continue
    const name = `${cast.find(({ id }) => id === owner)?.name ?? owner}'s ${noun}`
    const type = isPlural(noun) ? 'group' : 'person'
    members.set(key, { id: makeId(name, taken), name, aliases: [], type })
  }
  const roles = phrases.flatMap((phrase): readonly Place[] => {
    const key = `${phrase.owner} ${phrase.noun}`
    const id = bearers.get(key) ?? members.get(key)?.id
    if (!id || phrase.named || id === phrase.owner) return []
    const { example, sentence } = phrase.place
    return [
      {
        example,
        characters: [id],
        sentence,
        from: phrase.from,
        to: phrase.to,
        form: 'role',
        isSubject: phrase.isActing,
      },
    ]
  })
  return { roles, members: [...members.values()] }
}

const isPlural = (noun: string) => noun.endsWith('s')
const isKin = (noun: string) =>
  /(?:mother|father|mom|mum|dad|parent|brother|sister|wife|husband|daughter|son|uncle|aunt|grand\w+)s?$/.test(
    noun,
  )

/** Somebody who is named once as "her sister Scarlett" is meant by each later "her sister". */
function findBearers(phrases: readonly RolePhrase[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, Set<string>>()
  for (const { owner, noun, named } of phrases) {
    if (!named || named === owner) continue
    const pairs = [[`${owner} ${noun}`, named] as const]
    if (isReciprocal(noun)) pairs.push([`${named} ${noun}`, owner])
    for (const [key, id] of pairs) bearers.set(key, (bearers.get(key) ?? new Set()).add(id))
  }
  return new Map(
    [...bearers].flatMap(([key, ids]) => (ids.size === 1 ? [[key, [...ids][0] ?? '']] : [])),
  )
}

// Sisters may be brothers the other way round: only words that hold for both are turned.
const isReciprocal = (noun: string) =>
  /^(?:sibling|twin|best friend|rival|sister|cousin)$/.test(noun)

function findPhrases(places: readonly Place[], lexicon: Lexicon): readonly RolePhrase[] {
  return places.flatMap((place): readonly RolePhrase[] => {
    const [owner, second] = place.characters
    if (owner === undefined || second !== undefined || !isOwner(place, lexicon)) return []
    const found = readRole(place.sentence, place.to, lexicon)
    if (!found) return []
    const named = findNamed(place.sentence, found.to, places)
    return [
      {
        place,
        owner,
        noun: found.noun,
        gender: found.gender,
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
  // "her best friend's brother" is nobody's friend; "her sister is" ends here.
  if (sentence[index]?.isPossessive || relationalNouns.has(sentence[index + 1]?.lower ?? ''))
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

function findNamed(
  sentence: readonly Token[],
  end: number,
  places: readonly Place[],
): Place | undefined {
  const start = sentence[end]?.text === ',' ? end + 1 : end
  return places.find(
    ({ form, from, characters }) => form === 'name' && from === start && characters.length === 1,
  )
}
