import type { Character, Example, Lexicon, Mention, Page, Passage, Words } from '../model.ts'
import { foldName } from '../text/foldName.ts'
import { groupBy } from '../text/groupBy.ts'
import { isSubject } from '../text/isSubject.ts'
import { addTitles } from './addTitles.ts'
import { findNames } from './findNames.ts'
import { dropCreators } from './dropCreators.ts'
import { findNicknames } from './findNicknames.ts'
import { findRoles } from './findRoles.ts'
import { judgeNames } from './judgeNames.ts'
import { mergeNames, type Cast } from './mergeNames.ts'
import { trimNames } from './trimNames.ts'
import { learnGenders } from './learnGenders.ts'
import { toReadingOrder, type Place } from './place.ts'
import { resolvePronouns } from './resolvePronouns.ts'

export interface Mentions {
  readonly characters: readonly Character[]
  /** In reading order; a pronoun for two ("they") gives two mentions at one place. */
  readonly mentions: readonly Mention[]
}

/** Finds who is named on the page, and every place that means one of them; `opening` is what stands above its tropes. */
export function findMentions(
  page: Page,
  opening: readonly Words[],
  passages: readonly Passage[],
  lexicon: Lexicon,
): Mentions {
  const tropeNames = new Set([
    ...lexicon.tropes.keys(),
    ...page.tropes.map(({ name }) => foldName(name)),
  ])
  const runs = findNames([toOpening(page, opening), ...passages], lexicon, tropeNames)
  const names = judgeNames(trimNames(dropCreators(runs), lexicon), lexicon)
  const all = addTitles(mergeNames(names, lexicon), runs, lexicon)
  const cast = findNicknames(dropUnquoted(all), passages)
  const named = gatherPlaces(cast)
  const places = passages.map(({ example }) => named.get(example.id) ?? none)
  const first = places.map(dropOverlaid)

  const byName = indexNames(cast)
  const aboutOf = ({ heading }: Example) =>
    heading === undefined ? undefined : byName.get(foldName(heading))
  const genders = learnGenders(passages, first, cast)
  const resolved = passages.map((passage, index) => {
    const about = aboutOf(passage.example)
    const pronouns = resolvePronouns(passage, first[index] ?? none, genders, about)
    return pronouns.length > 0 ? [...(places[index] ?? none), ...pronouns] : (places[index] ?? none)
  })
  const { roles, members } = findRoles(resolved, cast, genders, lexicon)
  const rolesOf = groupBy(roles, ({ example }) => example)
  const mentions: Mention[] = []
  const mentionedIn = new Map<string, string[]>()
  passages.forEach(({ example: { id } }, index) => {
    const here = [...(resolved[index] ?? none), ...(rolesOf.get(id) ?? none)]
    for (const { characters, at, form } of toReadingOrder(here))
      for (const character of characters) {
        mentions.push({ example: id, character, at, form })
        const examples = mentionedIn.get(character)
        if (!examples) mentionedIn.set(character, [id])
        else if (examples.at(-1) !== id) examples.push(id)
      }
  })
  return {
    characters: [...cast, ...members].map(({ id, name, aliases, type }) => {
      return { id, name, aliases, type, mentions: mentionedIn.get(id) ?? [] }
    }),
    mentions,
  }
}

const none: readonly Place[] = []

/** The places of all characters by example, in reading order. */
function gatherPlaces(cast: readonly Cast[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  for (const { id, runs } of cast) {
    const characters = [id]
    for (const { example, at, words, sentence, from, to } of runs) {
      const place: Place = {
        example,
        characters,
        at,
        words,
        sentence,
        from,
        to,
        form: 'name',
        isSubject: isSubject(sentence, from, to),
      }
      const here = places.get(example)
      if (here) here.push(place)
      else places.set(example, [place])
    }
  }
  for (const here of places.values()) toReadingOrder(here)
  return places
}

/** Of several names at one place the last alone. */
const dropOverlaid = (places: readonly Place[]): readonly Place[] =>
  places.some((place, index) => place.at[0] === places[index + 1]?.at[0])
    ? places.filter((place, index) => place.at[0] !== places[index + 1]?.at[0])
    : places

/** Who has a name or alias, where one alone has it. */
function indexNames(cast: readonly Cast[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const { id, name, aliases } of cast)
    for (const key of new Set([name, ...aliases].map(foldName)))
      ids.set(key, ids.has(key) ? '' : id)
  return new Map([...ids].filter(([key, id]) => key !== '' && id !== ''))
}

const openingId = ''

/** What stands above the first trope: it tells full names, and who plays whom. */
const toOpening = ({ opening }: Page, sentences: readonly Words[]): Passage => ({
  example: { id: openingId, trope: '', text: opening, at: [0, 0], spoilers: [], links: [] },
  sentences,
})

/** Only who is named in an example is a character of the document. */
const dropUnquoted = (cast: readonly Cast[]): readonly Cast[] =>
  cast
    .map((member) => ({
      ...member,
      runs: member.runs.filter(({ example }) => example !== openingId),
    }))
    .filter(({ runs }) => runs.length > 0)
