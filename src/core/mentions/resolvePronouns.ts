import type { Lexicon, Passage, Token, Words } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { spanOf } from '../text/spanOf.ts'
import type { Genders, Place } from './place.ts'
import { readPronoun, type Pronoun } from './readPronoun.ts'
import { isJoined, readPair, resolvePlural } from './resolvePlural.ts'

/** How many of those named last are kept in mind. */
const memory = 30

/** Under "Zuko" on a page about characters, "he" is Zuko until another is named. */
const toHeading = (example: string, character: string): Place => ({
  example,
  characters: [character],
  at: [0, 0],
  sentence: [],
  from: 0,
  to: 0,
  form: 'name',
  isSubject: true,
})

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
  for (const words of sentences) {
    const sentence = words.tokens
    const here = new Map(bySentence.get(sentence)?.map((name) => [name.from, name]))
    const opening = findOpening(sentence, here)
    // Nobody is meant who was named long before, and a long example stays linear.
    if (seen.length > 2 * memory) seen.splice(0, seen.length - memory)
    for (let index = 0; index < sentence.length; index++) {
      const name = here.get(index)
      if (name) seen.push(name)
      else if (!mayMean(sentence[index], lexicon)) continue
      const ordinal = name ? undefined : resolveOrdinal(seen, words, index)
      if (ordinal) {
        places.push({ ...ordinal, example: example.id })
        seen.push(ordinal)
        continue
      }
      const antecedent =
        sentence[index]?.lower === 'who' ? findAntecedent(seen, sentence, index) : undefined
      if (antecedent)
        seen.push({ ...antecedent, from: index, to: index + 1, isSubject: false, isRelative: true })
      const pair = name ? undefined : readPair(example.id, seen, words, index, genders, lexicon)
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
        at: spanOf(words, index, index + 1),
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

/** Whether a word may mean somebody: most words need no second look. */
const mayMean = (token: Token | undefined, { pronouns }: Lexicon) =>
  token !== undefined &&
  (pronouns.has(token.lower) || pointers.has(token.lower) || token.lower.includes("'"))
const pointers = new Set(['the', 'these', 'those', 'former', 'latter', 'who'])

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
function resolveOrdinal(seen: readonly Place[], words: Words, index: number): Place | undefined {
  const sentence = words.tokens
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
    at: spanOf(words, index, index + 1),
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
