import type { Lexicon } from '../model.ts'
import { spanOf } from '../text/spanOf.ts'
import { makeId, type Cast } from './mergeNames.ts'
import { isPlural, readRoles, type RolePhrase } from './readRoles.ts'
import type { Genders, Place } from './place.ts'

type Member = Pick<Cast, 'id' | 'name' | 'aliases' | 'type'>

interface Roles {
  /** Places that name somebody by a role: "her sister", "Julie's parents". */
  readonly roles: readonly Place[]
  /** Characters that the page knows by their role alone. */
  readonly members: readonly Member[]
}

/** Finds who is meant by a role: somebody named elsewhere as such, or a character known by role alone. */
export function findRoles(
  places: readonly (readonly Place[])[],
  cast: readonly Cast[],
  genders: Genders,
  lexicon: Lexicon,
): Roles {
  const same = (noun: string) => lexicon.kin.get(noun)?.noun ?? noun
  const phrases = places.flatMap(readRoles)
  const bearers = findBearers(phrases, genders, lexicon)
  const acting = phrases.filter(
    ({ place, isActing, named }) => place.form === 'name' && isActing && !named,
  )
  const taken = new Set(cast.map(({ id }) => id))
  const members = new Map<string, Member>()
  for (const { owner, noun } of acting) {
    const key = `${owner} ${same(noun)}`
    if (bearers.has(key) || members.has(key) || !isKin(noun)) continue
    const name = `${cast.find(({ id }) => id === owner)?.name ?? owner}'s ${noun}`
    const type = isPlural(noun) ? 'group' : 'person'
    members.set(key, { id: makeId(name, taken), name, aliases: [], type })
  }
  const roles = phrases.flatMap((phrase): readonly Place[] => {
    const key = `${phrase.owner} ${same(phrase.noun)}`
    const id = bearers.get(key) ?? members.get(key)?.id
    if (!id || phrase.named || id === phrase.owner) return []
    const { example, words, sentence, from } = phrase.place
    return [
      {
        example,
        characters: [id],
        at: spanOf(words, from, phrase.to),
        words,
        sentence,
        from,
        to: phrase.to,
        form: 'role',
        isSubject: phrase.isActing,
      },
    ]
  })
  return { roles, members: [...members.values()] }
}

const isKin = (noun: string) =>
  /(?:mother|father|mom|mum|dad|parent|brother|sister|wife|husband|daughter|son|uncle|aunt|grand\w+)s?$/.test(
    noun,
  )

/**
 * Somebody who is named once as "her sister Scarlett" is meant by each later "her sister", and by each "her daughter"
 * whose mother is hers; nobody where the page says it of two.
 */
function findBearers(
  phrases: readonly RolePhrase[],
  genders: Genders,
  { kin }: Lexicon,
): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>()
  const add = (owner: string, noun: string, bearer: string) => {
    const key = `${owner} ${noun}`
    const counts = votes.get(key) ?? new Map<string, number>()
    votes.set(key, counts.set(bearer, (counts.get(bearer) ?? 0) + 1))
  }
  for (const { owner, noun, named } of phrases) {
    if (!named || named === owner) continue
    const { noun: same = noun, turned } = kin.get(noun) ?? {}
    add(owner, same, named)
    const gender = genders.get(owner)
    if (turned && gender !== 'f') add(named, turned.m, owner)
    if (turned && gender !== 'm' && turned.f !== turned.m) add(named, turned.f, owner)
  }
  return new Map(
    [...votes].flatMap(([key, counts]) => {
      const [first, second] = [...counts].sort(([, one], [, other]) => other - one)
      return first && first[1] > 2 * (second?.[1] ?? 0) ? [[key, first[0]] as const] : []
    }),
  )
}
