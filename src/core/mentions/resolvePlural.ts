import type { Words } from '../model.ts'
import { spanOf } from '../text/spanOf.ts'
import type { Genders, Place } from './place.ts'

/** "They" are the last two or more that were named together or one after the other. */
export function resolvePlural(seen: readonly Place[], genders: Genders): readonly string[] {
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

/** "Mai and Ty Lee": two names joined by "and". */
export const isJoined = (one: Place, two: Place) =>
  two.form === 'name' &&
  one.sentence === two.sentence &&
  two.from - one.to === 1 &&
  one.sentence[one.to]?.lower === 'and' &&
  one.characters[0] !== two.characters[0]

const articles = new Set(['the', 'these', 'those'])
const pairs = new Set(['two', 'pair', 'duo'])

/** "the two have a feud", "the two of them": both who were named last; not "the two brothers". */
export function readPair(
  example: string,
  seen: readonly Place[],
  words: Words,
  from: number,
  genders: Genders,
): Place | undefined {
  const sentence = words.tokens
  if (!pairs.has(sentence[from + 1]?.lower ?? '')) return undefined
  if (!articles.has(sentence[from]?.lower ?? '')) return undefined
  const next = sentence[from + 2]
  const isOfThem = next?.lower === 'of' && sentence[from + 3]?.lower === 'them'
  const isAlone =
    !next?.isWord ||
    (next.lower !== 'of' && (next.facts.classes !== 0 || next.facts.form !== undefined))
  if (!isOfThem && !isAlone) return undefined
  // "seats Ivy between the two of them": Ivy is neither.
  const others = seen.filter((place) => !(place.sentence === sentence && place.to === from - 1))
  const pair = resolvePlural(others, genders)
  const characters = pair.length > 0 ? pair : lastTwo(others, genders)
  const to = isOfThem ? from + 4 : from + 2
  if (characters.length < 2) return undefined
  const at = spanOf(words, from, to)
  return { example, characters, at, words, sentence, from, to, form: 'pronoun', isSubject: true }
}
