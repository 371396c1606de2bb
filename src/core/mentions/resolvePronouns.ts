import type { Passage, Token, Words } from '../model.ts'
import { spanOf } from '../text/spanOf.ts'
import type { Genders, Place } from './place.ts'
import { readPronoun, type PlacedPronoun } from './readPronoun.ts'
import { isJoined, readPair, resolvePlural } from './resolvePlural.ts'

/** How many of those named last are kept in mind. */
const memory = 30

/** Under "Zuko" on a page about characters, "he" is Zuko until another is named. */
const toHeading = (example: string, character: string): Place => ({
  example,
  characters: [character],
  at: [0, 0],
  words: { tokens: [], starts: [] },
  sentence: [],
  from: 0,
  to: 0,
  form: 'name',
  isSubject: true,
})

/**
 * Pronouns of one passage that can only mean one character, or a pair for "they", among those named before. `names` are in
 * reading order, no two at one place.
 */
export function resolvePronouns(
  { example, sentences }: Passage,
  names: readonly Place[],
  genders: Genders,
  about?: string,
): readonly Place[] {
  const places: Place[] = []
  if (names.length === 0 && about === undefined) return places
  const seen: Place[] = about === undefined ? [] : [toHeading(example.id, about)]
  let next = 0
  for (const words of sentences) {
    const sentence = words.tokens
    const opening = findOpening(sentence, names, next)
    // Nobody is meant who was named long before, and a long example stays linear.
    if (seen.length > 2 * memory) seen.splice(0, seen.length - memory)
    for (let index = 0; index < sentence.length; index++) {
      const name = names[next]
      if (name?.sentence === sentence && name.from <= index) {
        next++
        if (name.from === index) seen.push(name)
        else index--
        continue
      }
      const token = sentence[index]
      if (!token || !mayMean(token)) continue
      const found =
        resolveOrdinal(example.id, seen, words, index) ??
        readPair(example.id, seen, words, index, genders)
      if (found) {
        places.push(found)
        seen.push(found)
        index = found.to - 1
        continue
      }
      const antecedent = token.lower === 'who' ? findAntecedent(seen, sentence, index) : undefined
      if (antecedent)
        seen.push({ ...antecedent, from: index, to: index + 1, isSubject: false, isRelative: true })
      const pronoun = readPronoun(sentence, index)
      if (!pronoun) continue
      const known = opening && index < opening.from && seen.length === 0 ? [opening] : seen
      const characters =
        pronoun.gender === 'p'
          ? resolvePlural(known, genders)
          : resolveOne(
              pronoun,
              recentOf(known, excludedBy(pronoun, known, names, next, sentence, index)),
              genders,
              sentence,
            )
      if (characters.length === 0) continue
      const place: Place = {
        example: example.id,
        characters,
        at: spanOf(words, index, index + 1),
        words,
        sentence,
        from: index,
        to: index + 1,
        form: 'pronoun',
        isSubject: pronoun.role === 'subject',
      }
      places.push(place)
      seen.push(place)
    }
    while (names[next]?.sentence === sentence) next++
  }
  return places
}
/** Whether a word may mean somebody: most words need no second look. */
const mayMean = ({ facts, lower }: Token) => facts.pronoun !== undefined || pointers.has(lower)
const pointers = new Set(['the', 'these', 'those', 'former', 'latter', 'who'])

const openers = new Set(
  'after while when before despite upon since though although once as because'.split(' '),
)

/** "After learning that he was tricked, Tobin leaves": whom the pronouns before the main clause mean. */
function findOpening(
  sentence: readonly Token[],
  names: readonly Place[],
  next: number,
): Place | undefined {
  if (!openers.has(sentence[0]?.lower ?? '')) return undefined
  for (let at = next; names[at]?.sentence === sentence; at++) {
    const name = names[at]
    if (name?.isSubject && sentence[name.from - 1]?.text === ',') return name
  }
  return undefined
}

/** "the former" and "the latter" of the two who were named last. */
function resolveOrdinal(
  example: string,
  seen: readonly Place[],
  words: Words,
  index: number,
): Place | undefined {
  const sentence = words.tokens
  const which = sentence[index]?.lower
  if (which !== 'former' && which !== 'latter') return undefined
  if (sentence[index - 1]?.lower !== 'the') return undefined
  const next = sentence[index + 1]
  if (next?.isWord && /^\p{Lu}/u.test(next.text)) return undefined
  const ids = [
    ...new Set(seen.filter(({ form }) => form === 'name').map(({ characters }) => characters[0])),
  ]
  const id = ids.at(which === 'latter' ? -1 : -2)
  if (id === undefined || ids.length < 2) return undefined
  return {
    example,
    characters: [id],
    at: spanOf(words, index, index + 1),
    words,
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

const none: ReadonlySet<string | undefined> = new Set()

/** Whom a pronoun does not mean, although they may have been named last. */
function excludedBy(
  { role }: PlacedPronoun,
  seen: readonly Place[],
  names: readonly Place[],
  next: number,
  sentence: readonly Token[],
  index: number,
): ReadonlySet<string | undefined> {
  if (role === 'subject') return namedAhead(names, next, sentence, index)
  return role === 'possessive' ? apposedBefore(seen, sentence, index) : none
}

const farAhead = 10
const clauseEnd = new Set([',', ';', ':', '—', '–', '('])

/** "he tries to get Miles expelled": "he" is nobody who is named after him in his own clause. */
function namedAhead(
  names: readonly Place[],
  next: number,
  sentence: readonly Token[],
  index: number,
): ReadonlySet<string | undefined> {
  const first = names[next]
  if (first?.sentence !== sentence || first.from > index + farAhead) return none
  const ids = new Set<string | undefined>()
  let at = next
  for (let word = index + 1; word < sentence.length && word <= index + farAhead; word++) {
    if (clauseEnd.has(sentence[word]?.text ?? '')) break
    if (names[at]?.sentence !== sentence || names[at]?.from !== word) continue
    ids.add(names[at]?.characters[0])
    at++
  }
  return ids
}

/** "even of Kit, her sister": in apposition "her" is never the one named just before. */
function apposedBefore(
  seen: readonly Place[],
  sentence: readonly Token[],
  index: number,
): ReadonlySet<string | undefined> {
  const last = seen.at(-1)
  const isApposed =
    sentence[index - 1]?.text === ',' &&
    last?.sentence === sentence &&
    last.to === index - 1 &&
    !last.isSubject
  return isApposed ? new Set([last.characters[0]]) : none
}

/** So many of those named last may be meant. */
const mostRecent = 14

/** Those named last one by one, the last first. */
function recentOf(
  seen: readonly Place[],
  excluded: ReadonlySet<string | undefined>,
): readonly Place[] {
  const recent: Place[] = []
  let left = mostRecent
  for (let at = seen.length - 1; at >= 0 && left > 0; at--) {
    const place = seen[at]
    if (!place || (excluded.size > 0 && excluded.has(place.characters[0]))) continue
    left--
    if (place.characters.length === 1) recent.push(place)
  }
  return recent
}

function resolveOne(
  { role, gender }: PlacedPronoun,
  recent: readonly Place[],
  genders: Genders,
  sentence: readonly Token[],
): readonly string[] {
  const candidates = recent.filter(
    ({ characters }) => (genders.get(characters[0] ?? '') ?? gender) === gender,
  )
  const [last] = candidates
  if (!last) return []
  if (role === 'object') return findOther(candidates, recent, sentence)?.characters ?? []
  const choice =
    candidates.find(
      (place) => place.sentence === sentence && (place.isSubject || place.isRelative),
    ) ??
    (role === 'possessive'
      ? last
      : (candidates.find((place) => place.sentence === sentence) ??
        candidates.find(({ isSubject }) => isSubject) ??
        last))
  return choice.characters
}

/** Whom something is done to: not the subject of the sentence, nor who is named with it. */
function findOther(
  candidates: readonly Place[],
  recent: readonly Place[],
  sentence: readonly Token[],
): Place | undefined {
  const subject = recent.find((place) => place.sentence === sentence && place.isSubject)
  const subjects = new Set([subject?.characters[0]])
  for (const place of recent)
    if (isWithSubject(place, recent, sentence)) subjects.add(place.characters[0])
  return candidates.find(({ characters }) => !subjects.has(characters[0]))
}

/** "Mai and Ty Lee turn on her": "her" is neither of them. */
const isWithSubject = (place: Place, recent: readonly Place[], sentence: readonly Token[]) =>
  place.sentence === sentence &&
  recent.some((other) => isJoined(place, other) || isJoined(other, place)) &&
  recent.some(
    (other) =>
      other.isSubject && (isJoined(place, other) || isJoined(other, place) || other === place),
  )
