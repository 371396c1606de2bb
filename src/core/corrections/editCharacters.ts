import { gatherRelations, toClaims, type Claimed } from '../gatherRelations.ts'
import type { Character, NetworkDocument } from '../model.ts'
import type { Newcomer } from './correction.ts'
import { createIds } from '../text/createIds.ts'
import { groupBy } from '../text/groupBy.ts'
import { toSlug } from '../text/toSlug.ts'

/** Gives a character another name; the old one stays as an alias. */
export const renameCharacter = (
  document: NetworkDocument,
  { id }: Character,
  name: string,
): NetworkDocument =>
  changeCharacter(document, id, (one) => ({
    ...one,
    name,
    aliases: withoutName([...one.aliases, one.name], name),
  }))

/** Adds somebody whom the reading missed; what is claimed of them follows. */
export const addCharacter = (
  document: NetworkDocument,
  { name, type }: Newcomer,
): NetworkDocument => ({
  ...document,
  characters: [
    ...document.characters,
    { id: toFreeId(document, name), name, aliases: [], type, mentions: [] },
  ],
})

export const classCharacter = (
  document: NetworkDocument,
  { id }: Character,
  type: Character['type'],
): NetworkDocument => changeCharacter(document, id, (one) => ({ ...one, type }))

/** Says that somebody is a character, however little is told of them. */
export const keepCharacter = (document: NetworkDocument, { id }: Character): NetworkDocument =>
  changeCharacter(document, id, (one) => ({ ...one, checked: true }))

/** Says that two who may be one are two. */
export const keepApart = (
  document: NetworkDocument,
  one: Character,
  other: Character,
): NetworkDocument =>
  withProposals(
    document,
    (document.proposals ?? []).filter(
      ({ characters }) => !(characters.includes(one.id) && characters.includes(other.id)),
    ),
  )

/** Makes two characters one; what would relate it to itself goes. */
export function mergeCharacters(
  document: NetworkDocument,
  from: Character,
  into: Character,
): NetworkDocument {
  const meant = (id: string) => (id === from.id ? into.id : id)
  const order = new Map(document.citations.map(({ id }, index) => [id, index]))
  const mentions = [...new Set([...into.mentions, ...from.mentions])].sort(
    (one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0),
  )
  const merged = changeCharacter(document, into.id, (one) => ({
    ...one,
    aliases: withoutName([...one.aliases, from.name, ...from.aliases], one.name),
    mentions,
  }))
  const claims = toClaims(document.relations).map((claim) => ({
    ...claim,
    source: meant(claim.source),
    target: meant(claim.target),
  }))
  const remapped = (document.proposals ?? []).map((proposal) => ({
    ...proposal,
    characters: [meant(proposal.characters[0]), meant(proposal.characters[1])] as const,
  }))
  return withProposals(
    {
      ...merged,
      characters: merged.characters.filter(({ id }) => id !== from.id),
      relations: relate(claims.filter(({ source, target }) => source !== target)),
    },
    remapped.filter(({ characters: [one, other] }) => one !== other),
  )
}

/** Makes another character of one, for some of the citations that name it. */
export function splitCharacter(
  document: NetworkDocument,
  character: Character,
  name: string,
  citations: ReadonlySet<string>,
): NetworkDocument {
  const id = toFreeId(document, name)
  const moved = (claim: Claimed, end: string) =>
    end === character.id && citations.has(claim.evidence.citation) ? id : end
  const own = character.mentions.filter((citation) => !citations.has(citation))
  const other: Character = {
    id,
    name,
    aliases: [],
    type: character.type,
    mentions: character.mentions.filter((citation) => citations.has(citation)),
  }
  return {
    ...document,
    characters: document.characters.flatMap((one) =>
      one.id === character.id ? [{ ...one, mentions: own }, other] : [one],
    ),
    relations: relate(
      toClaims(document.relations).map((claim) => ({
        ...claim,
        source: moved(claim, claim.source),
        target: moved(claim, claim.target),
      })),
    ),
  }
}

/** Drops what is no character, and all that is claimed of it. */
export const removeCharacter = (document: NetworkDocument, { id }: Character): NetworkDocument =>
  withProposals(
    {
      ...document,
      characters: document.characters.filter((one) => one.id !== id),
      relations: document.relations.filter(({ source, target }) => source !== id && target !== id),
    },
    (document.proposals ?? []).filter(({ characters }) => !characters.includes(id)),
  )

/** Gathers claims again; of two in one citation for the same relation the surer stays. */
export function relate(claims: readonly Claimed[]): NetworkDocument['relations'] {
  return gatherRelations(claims).map((relation) => ({
    ...relation,
    evidence: [...groupBy(relation.evidence, ({ citation }) => citation).values()].flatMap(
      (same) =>
        same.length < 2 ? same : [same.reduce((a, b) => (b.confidence > a.confidence ? b : a))],
    ),
  }))
}

const changeCharacter = (
  document: NetworkDocument,
  id: string,
  change: (character: Character) => Character,
): NetworkDocument => ({
  ...document,
  characters: document.characters.map((one) => (one.id === id ? change(one) : one)),
})

const withoutName = (aliases: readonly string[], name: string) => [
  ...new Set(aliases.filter((alias) => alias !== name)),
]

const withProposals = (
  document: NetworkDocument,
  proposals: NonNullable<NetworkDocument['proposals']>,
): NetworkDocument => (document.proposals ? { ...document, proposals } : document)

/** `kit`, or `kit-2` where that is taken. */
const toFreeId = ({ characters }: NetworkDocument, name: string) =>
  createIds(characters)(toSlug(name) || 'unnamed')
