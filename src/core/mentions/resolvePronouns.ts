import { groupBy } from '../text/groupBy.ts'
import type { Gender, Lexicon, Passage, Token } from '../model.ts'
import type { Cast } from './mergeNames.ts'

/** A place in a sentence that means one character, or several ("they"). */
export interface Place {
  readonly example: string
  readonly characters: readonly string[]
  readonly sentence: readonly Token[]
  readonly from: number
  readonly to: number
  readonly form: 'name' | 'pronoun' | 'role'
  readonly isSubject: boolean
  /** It stands for "who", the subject of its own clause and of no later one. */
  readonly isRelative?: boolean
}

/** Under "Zuko" on a page about characters, "he" is Zuko until another is named. */
const toHeading = (example: string, character: string): Place => ({
  example,
  characters: [character],
  sentence: [],
  from: 0,
  to: 0,
  form: 'name',
  isSubject: true,
})

/** Who is "he" and who is "she"; a group is `p`, "they". */
export type Genders = ReadonlyMap<string, Gender | 'p'>

/** Pronouns of one passage that can only mean one character, or a pair for "they", among those named before. */
export function resolvePronouns(
  { example, sentences }: Passage,
  names: readonly Place[],
  genders: Genders,
  lexicon: Lexicon,
  about?: string,
): readonly Place[] {
  const places: Place[] = []
  const seen: Place[] = about === undefined ? [] : [toHeading(example.id, about)]
  const bySentence = groupBy(names, ({ sentence }) => sentence)
  for (const sentence of sentences) {
    const here = new Map(bySentence.get(sentence)?.map((name) => [name.from, name]))
    const opening = findOpening(sentence, here)
    for (let index = 0; index < sentence.length; index++) {
      const name = here.get(index)
      if (name) seen.push(name)
      const ordinal = name ? undefined : resolveOrdinal(seen, sentence, index)
      if (ordinal) {
        places.push({ ...ordinal, example: example.id })
        seen.push(ordinal)
        continue
      }
      const antecedent =
        sentence[index]?.lower === 'who' ? findAntecedent(seen, sentence, index) : undefined
      if (antecedent)
        seen.push({ ...antecedent, from: index, to: index + 1, isSubject: false, isRelative: true })
      const pair = name ? undefined : readPair(example.id, seen, sentence, index, genders, lexicon)
      if (pair) {
        places.push(pair)
        seen.push(pair)
        index = pair.to - 1
        continue
      }
      const pronoun = readPronoun(sentence, index, lexicon)
      if (name || !pronoun) continue
      const ahead = pronoun.role === 'subject' ? namedAhead(sentence, index, here) : none
      const known = opening && index < opening.from && seen.length === 0 ? [opening] : seen
      const characters =
        pronoun.gender === 'p'
          ? resolvePlural(known, genders)
          : resolveOne(
              pronoun,
              withoutApposed(known, pronoun, sentence, index).filter(
                ({ characters }) => !ahead.has(characters[0] ?? ''),
              ),
              genders,
              sentence,
            )
      if (characters.length === 0) continue
      const place: Place = {
        example: example.id,
        characters,
        sentence,
        from: index,
        to: index + 1,
        form: 'pronoun',
        isSubject: pronoun.role === 'subject',
      }
      places.push(place)
      seen.push(place)
    }
  }
  return places
}

/** "the two have a feud", "the two of them": both who were named last; not "the two brothers". */
function readPair(
  example: string,
  seen: readonly Place[],
  sentence: readonly Token[],
  from: number,
  genders: Genders,
  { wordClasses, verbForms }: Lexicon,
): Place | undefined {
  if (!/^(?:the|these|those)$/.test(sentence[from]?.lower ?? '')) return undefined
  if (!/^(?:two|pair|duo)$/.test(sentence[from + 1]?.lower ?? '')) return undefined
  const next = sentence[from + 2]
  const isOfThem = next?.lower === 'of' && sentence[from + 3]?.lower === 'them'
  const isAlone =
    !next?.isWord ||
    (next.lower !== 'of' && (wordClasses.has(next.lower) || verbForms.has(next.lower)))
  if (!isOfThem && !isAlone) return undefined
  // "seats Ivy between the two of them": Ivy is neither.
  const others = seen.filter((place) => !(place.sentence === sentence && place.to === from - 1))
  const pair = resolvePlural(others, genders)
  const characters = pair.length > 0 ? pair : lastTwo(others, genders)
  const to = isOfThem ? from + 4 : from + 2
  if (characters.length < 2) return undefined
  return { example, characters, sentence, from, to, form: 'pronoun', isSubject: true }
}

const none: ReadonlySet<string> = new Set()
const farAhead = 10

/** "he tries to get Miles expelled": "he" is nobody who is named after him in his own clause. */
function namedAhead(
  sentence: readonly Token[],
  index: number,
  here: ReadonlyMap<number, Place>,
): ReadonlySet<string> {
  const ids = new Set<string>()
  for (let at = index + 1; at < sentence.length && at <= index + farAhead; at++) {
    if (/^[,;:—–(]$/.test(sentence[at]?.text ?? '')) break
    for (const id of here.get(at)?.characters ?? []) ids.add(id)
  }
  return ids
}

/** "After learning that he was tricked, Tobin leaves": whom the pronouns before the main clause mean. */
function findOpening(
  sentence: readonly Token[],
  names: ReadonlyMap<number, Place>,
): Place | undefined {
  if (
    !/^(?:after|while|when|before|despite|upon|since|though|although|once|as|because)$/.test(
      sentence[0]?.lower ?? '',
    )
  )
    return undefined
  return [...names.values()].find(
    ({ isSubject, from }) => isSubject && sentence[from - 1]?.text === ',',
  )
}

/** "the former" and "the latter" of the two who were named last. */
function resolveOrdinal(
  seen: readonly Place[],
  sentence: readonly Token[],
  index: number,
): Place | undefined {
  const which = /^(former|latter)$/.exec(sentence[index]?.lower ?? '')?.[1]
  if (!which || sentence[index - 1]?.lower !== 'the') return undefined
  const next = sentence[index + 1]
  if (next?.isWord && /^\p{Lu}/u.test(next.text)) return undefined
  const ids = [
    ...new Set(seen.filter(({ form }) => form === 'name').map(({ characters }) => characters[0])),
  ]
  const id = ids.at(which === 'latter' ? -1 : -2)
  const last = seen.at(-1)
  if (id === undefined || ids.length < 2 || !last) return undefined
  return {
    example: last.example,
    characters: [id],
    sentence,
    from: index,
    to: index + 1,
    form: 'pronoun',
    isSubject: true,
  }
}

/** Who "who" stands for: the one named just before. */
function findAntecedent(
  seen: readonly Place[],
  sentence: readonly Token[],
  index: number,
): Place | undefined {
  const last = seen.at(-1)
  const end = sentence[index - 1]?.text === ',' ? index - 1 : index
  return last?.sentence === sentence && last.to === end && last.characters.length === 1
    ? last
    : undefined
}

interface Pronoun {
  readonly gender: Gender | 'p'
  readonly role: 'subject' | 'object' | 'possessive'
}

/** "her" is possessive before a noun: "her plan", but "helps her when". */
function readPronoun(
  sentence: readonly Token[],
  index: number,
  lexicon: Lexicon,
): Pronoun | undefined {
  const token = sentence[index]
  const found = token && lexicon.pronouns.get(token.lower.replace(/'(?:s|d|ll|re|ve)$/, ''))
  if (!token || !found) return undefined
  if (found.role !== 'object,possessive')
    return { gender: found.gender, role: found.role as Pronoun['role'] }
  return {
    gender: found.gender,
    role: isBeforeNoun(sentence, index, lexicon) ? 'possessive' : 'object',
  }
}

export function isBeforeNoun(
  sentence: readonly Token[],
  index: number,
  { wordClasses }: Lexicon,
): boolean {
  const next = sentence[index + 1]
  if (!next?.isWord && next?.text !== '"' && next?.text !== '“') return false
  const classes = wordClasses.get(next.lower)
  if (!classes) return true
  return (
    classes.has('adverb') &&
    !['preposition', 'conjunction', 'subordinator', 'auxiliary'].some((name) =>
      classes.has(name as 'preposition'),
    ) &&
    Boolean(sentence[index + 2]?.isWord) &&
    !/^(?:again|back|away|too|alone|together|apart|anyway|later|now|then|there|here|once|instead)$/.test(
      next.lower,
    )
  )
}

/** "even of Kit, her sister": in apposition "her" is never the one named just before. */
function withoutApposed(
  seen: readonly Place[],
  { role }: Pronoun,
  sentence: readonly Token[],
  index: number,
): readonly Place[] {
  const last = seen.at(-1)
  const isApposed =
    role === 'possessive' &&
    sentence[index - 1]?.text === ',' &&
    last?.sentence === sentence &&
    last.to === index - 1 &&
    !last.isSubject
  return isApposed ? seen.filter(({ characters }) => characters[0] !== last.characters[0]) : seen
}

function resolveOne(
  pronoun: Pronoun,
  seen: readonly Place[],
  genders: Genders,
  sentence: readonly Token[],
): readonly string[] {
  const fits = (id: string) => (genders.get(id) ?? pronoun.gender) === pronoun.gender
  const recent = seen.slice(-14).filter(({ characters }) => characters.length === 1)
  const candidates = recent.flatMap((place) =>
    place.characters.filter(fits).map((id) => ({ id, place })),
  )
  if (candidates.length === 0) return []
  const subjectHere = recent.findLast((place) => place.sentence === sentence && place.isSubject)
    ?.characters[0]
  const ownSubject = candidates.findLast(
    ({ place }) => place.sentence === sentence && (place.isSubject || place.isRelative),
  )
  const lastSubject = candidates.findLast(({ place }) => place.isSubject)
  const lastHere = candidates.findLast(({ place }) => place.sentence === sentence)
  const last = candidates.at(-1)
  const subjects = new Set(
    recent
      .filter((place) => isWithSubject(place, recent, sentence))
      .map(({ characters }) => characters[0]),
  )
  const lastOther = candidates.findLast(({ id }) => id !== subjectHere && !subjects.has(id))
  const choice =
    pronoun.role === 'object'
      ? lastOther
      : pronoun.role === 'subject'
        ? (ownSubject ?? lastHere ?? lastSubject ?? last)
        : (ownSubject ?? last)
  return choice ? [choice.id] : []
}

/** "Mai and Ty Lee turn on her": "her" is neither of them. */
const isWithSubject = (place: Place, recent: readonly Place[], sentence: readonly Token[]) =>
  place.sentence === sentence &&
  recent.some((other) => isJoined(place, other) || isJoined(other, place)) &&
  recent.some(
    (other) =>
      other.isSubject && (isJoined(place, other) || isJoined(other, place) || other === place),
  )

/** "They" are the last two or more that were named together or one after the other. */
function resolvePlural(seen: readonly Place[], genders: Genders): readonly string[] {
  const recent = seen.slice(-6)
  const pair = findPair(recent)
  if (pair) return pair
  const plural = recent.findLast(({ characters }) => characters.length > 1)
  if (plural) return plural.characters
  const ids = [...new Set(recent.flatMap(({ characters }) => characters))]
  const persons = ids.filter((id) => genders.get(id) !== 'p')
  if (persons.length === 2) return persons
  const last = recent.at(-1)?.characters[0]
  return last !== undefined && genders.get(last) === 'p' ? [last] : []
}

const lastTwo = (seen: readonly Place[], genders: Genders): readonly string[] =>
  [...new Set(seen.toReversed().flatMap(({ characters }) => characters))]
    .filter((id) => genders.get(id) !== 'p')
    .slice(0, 2)

/** The last two names that are joined by "and". */
function findPair(seen: readonly Place[]): readonly string[] | undefined {
  const last = seen.findLastIndex((place, index) => {
    const before = seen[index - 1]
    return before !== undefined && isJoined(before, place)
  })
  const [one, two] = [seen[last - 1], seen[last]]
  return last > 0 && one && two ? [...one.characters, ...two.characters] : undefined
}

const isJoined = (one: Place, two: Place) =>
  two.form === 'name' &&
  one.sentence === two.sentence &&
  two.from - one.to === 1 &&
  one.sentence[one.to]?.lower === 'and' &&
  one.characters[0] !== two.characters[0]

/** Learns who is "he" and who is "she" from passages that have named only one person so far. */
export function learnGenders(
  passages: readonly Passage[],
  namesOf: (passage: Passage) => readonly Place[],
  cast: readonly Cast[],
  lexicon: Lexicon,
): Genders {
  const votes = new Map<string, { m: number; f: number }>()
  for (const passage of passages) {
    const bySentence = groupBy(namesOf(passage), ({ sentence }) => sentence)
    const seen = new Set<string>()
    for (const sentence of passage.sentences) {
      if (seen.size > 1) break
      const here = new Map(bySentence.get(sentence)?.map((name) => [name.from, name]))
      sentence.forEach((_, index) => {
        const name = here.get(index)
        if (name) for (const id of name.characters) seen.add(id)
        const pronoun = name ? undefined : readPronoun(sentence, index, lexicon)
        const [only] = seen
        if (!pronoun || pronoun.gender === 'p' || seen.size !== 1 || only === undefined) return
        const count = votes.get(only) ?? { m: 0, f: 0 }
        count[pronoun.gender]++
        votes.set(only, count)
      })
    }
  }
  const genders = new Map<string, Gender | 'p'>()
  for (const { id, gender, type } of cast) {
    const { m, f } = votes.get(id) ?? { m: 0, f: 0 }
    const learnt =
      type === 'group'
        ? undefined
        : m >= 2 && m > 2 * f
          ? 'm'
          : f >= 2 && f > 2 * m
            ? 'f'
            : undefined
    const weak = m + f === 1 ? (m ? 'm' : 'f') : undefined
    const chosen = learnt ?? gender ?? (type === 'person' ? weak : undefined)
    if (type === 'group') genders.set(id, 'p')
    else if (chosen) genders.set(id, chosen)
  }
  return genders
}
