import type { Character } from '../model.ts'
import { toSlug } from '../text/toSlug.ts'
import { createIds } from '../text/createIds.ts'
import type { Knowledge } from './createKnowledge.ts'

/** A character as far as it is known: one whose two names are tied only later is two. */
export interface Known {
  readonly character: Character
  /** Id of the character in the whole story. */
  readonly origin: string
}

/** Leaves of each character the names and mentions that are known, under an id that tells no more. */
export function cutCharacters(
  characters: readonly Character[],
  seen: ReadonlySet<string>,
  knowledge: Knowledge,
): readonly Known[] {
  const makeId = createIds(characters)
  return characters.flatMap((character) => {
    const mentions = character.mentions.filter((id) => seen.has(id))
    if (mentions.length === 0) return []
    const own = new Set(mentions)
    const names = [character.name, ...character.aliases].filter((name) =>
      isKnown(name, name === character.name ? undefined : own, knowledge),
    )
    const groups = groupTied(names, knowledge)
    const shares = shareOut(mentions, groups, knowledge)
    return groups.flatMap(([name = '', ...aliases], index): readonly Known[] => {
      const share = shares[index] ?? []
      if (share.length === 0) return []
      const isSame = name === character.name && knowledge.isClean(character.id)
      const id = isSame ? character.id : makeId(toSlug(name) || 'somebody')
      return [
        { character: { ...character, id, name, aliases, mentions: share }, origin: character.id },
      ]
    })
  })
}

const isKnown = (name: string, own: ReadonlySet<string> | undefined, knowledge: Knowledge) =>
  knowledge.isRead(name, own) || knowledge.isFromElsewhere(name)

/** Names that what is seen ties to each other, directly or by a third; the main name stays first. */
function groupTied(
  names: readonly string[],
  { areTied }: Knowledge,
): readonly (readonly string[])[] {
  let groups: readonly (readonly string[])[] = []
  for (const name of names) {
    const isTied = (group: readonly string[]) => group.some((other) => areTied(name, other))
    const joined = groups.filter(isTied).flat()
    const rest = groups.filter((group) => !isTied(group))
    groups = [...rest, [...joined, name]].toSorted((a, b) => orderOf(a, names) - orderOf(b, names))
  }
  return groups
}

const orderOf = ([first = '']: readonly string[], names: readonly string[]) => names.indexOf(first)

/** Gives each citation to the names that it has; one without any name belongs to the first. */
function shareOut(
  mentions: readonly string[],
  groups: readonly (readonly string[])[],
  { isRead }: Knowledge,
): readonly (readonly string[])[] {
  if (groups.length < 2) return [mentions]
  const groupOf = (citation: string) => {
    const only = new Set([citation])
    return Math.max(
      0,
      groups.findIndex((names) => names.some((name) => isRead(name, only))),
    )
  }
  const homes = mentions.map(groupOf)
  return groups.map((_, index) => mentions.filter((__, at) => homes[at] === index))
}
