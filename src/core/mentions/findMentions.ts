import type { Character, Lexicon, Mention, Page, Passage } from '../model.ts'
import { foldName } from '../text/foldName.ts'
import { groupBy } from '../text/groupBy.ts'
import { isSubject } from '../text/isSubject.ts'
import { addTitles } from './addTitles.ts'
import { tokenise } from '../text/tokenise.ts'
import { findNames } from './findNames.ts'
import { dropCreators } from './dropCreators.ts'
import { findNicknames } from './findNicknames.ts'
import { findRoles } from './findRoles.ts'
import { judgeNames } from './judgeNames.ts'
import { mergeNames, type Cast } from './mergeNames.ts'
import { trimNames } from './trimNames.ts'
import { learnGenders } from './learnGenders.ts'
import type { Place } from './place.ts'
import { resolvePronouns } from './resolvePronouns.ts'

export interface Mentions {
  readonly characters: readonly Character[]
  /** In reading order; a pronoun for two ("they") gives two mentions at one place. */
  readonly mentions: readonly Mention[]
}

/** Finds who is named on the page, and every place that means one of them. */
export function findMentions(page: Page, passages: readonly Passage[], lexicon: Lexicon): Mentions {
  const tropeNames = new Set([
    ...lexicon.tropes.keys(),
    ...page.tropes.map(({ name }) => foldName(name)),
  ])
  const runs = findNames([toOpening(page), ...passages], lexicon, tropeNames)
  const names = judgeNames(trimNames(dropCreators(runs), lexicon), lexicon)
  const all = addTitles(mergeNames(names, lexicon), runs, lexicon)
  const cast = findNicknames(dropUnquoted(all), passages, lexicon)
  const named = groupBy(
    cast
      .flatMap((member) => placesOf(member, lexicon))
      .sort((one, other) => one.at[0] - other.at[0]),
    ({ example }) => example,
  )
  const namesOf = ({ example }: Passage) => named.get(example.id) ?? []

  const byName = indexNames(cast)
  const aboutOf = ({ example }: Passage) => byName.get(foldName(example.heading ?? ''))
  const genders = learnGenders(passages, namesOf, cast, lexicon)
  const resolved = passages.flatMap((passage) => {
    const here = namesOf(passage)
    return [...here, ...resolvePronouns(passage, here, genders, lexicon, aboutOf(passage))]
  })
  const { roles, members } = findRoles(passages, resolved, cast, genders, lexicon)
  const byExample = groupBy([...resolved, ...roles], ({ example }) => example)
  const mentions = passages.flatMap(({ example }) =>
    (byExample.get(example.id) ?? [])
      .flatMap((place) => place.characters.map((character) => toMention(place, character)))
      .sort((one, other) => one.at[0] - other.at[0]),
  )
  const byCharacter = groupBy(mentions, ({ character }) => character)
  return {
    characters: [...cast, ...members].map((member) =>
      toCharacter(member, byCharacter.get(member.id) ?? []),
    ),
    mentions,
  }
}

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
const toOpening = ({ opening }: Page): Passage => ({
  example: { id: openingId, trope: '', text: opening, at: [0, 0], spoilers: [], links: [] },
  sentences: tokenise(opening),
})

/** Only who is named in an example is a character of the document. */
const dropUnquoted = (cast: readonly Cast[]): readonly Cast[] =>
  cast
    .map((member) => ({
      ...member,
      runs: member.runs.filter(({ example }) => example !== openingId),
    }))
    .filter(({ runs }) => runs.length > 0)

const placesOf = ({ id, runs }: Cast, lexicon: Lexicon): readonly Place[] =>
  runs.map(({ example, at, sentence, from, to }) => ({
    example,
    characters: [id],
    at,
    sentence,
    from,
    to,
    form: 'name',
    isSubject: isSubject(sentence, from, to, lexicon),
  }))

const toMention = ({ example, at, form }: Place, character: string): Mention => ({
  example,
  character,
  at,
  form,
})

const toCharacter = (
  { id, name, aliases, type }: Pick<Cast, 'id' | 'name' | 'aliases' | 'type'>,
  mentions: readonly Mention[],
): Character => ({
  id,
  name,
  aliases,
  type,
  mentions: [...new Set(mentions.map(({ example }) => example))],
})
