import type { Claimed } from '../gatherRelations.ts'
import { toClaims } from '../gatherRelations.ts'
import type { Character, Citation, NetworkDocument } from '../model.ts'
import { undirectedKinds } from '../model.ts'
import { foldName } from '../text/foldName.ts'
import type { ClaimTarget, Passage } from './correction.ts'

/** Who has this name, or failing that this alias, where one alone has it. */
export function findCharacter(
  { characters }: Pick<NetworkDocument, 'characters'>,
  name: string,
): Character | undefined {
  const key = foldName(name)
  const named = characters.filter((one) => one.name === name)
  const alike = named.length > 0 ? named : characters.filter((one) => foldName(one.name) === key)
  const found =
    alike.length > 0
      ? alike
      : characters.filter(({ aliases }) => aliases.some((alias) => foldName(alias) === key))
  return found.length === 1 ? found[0] : undefined
}

/** Whether anybody has this name, alone or not. */
export const isNamed = (
  { characters }: Pick<NetworkDocument, 'characters'>,
  name: string,
): boolean =>
  characters.some((one) =>
    [one.name, ...one.aliases].some((other) => foldName(other) === foldName(name)),
  )

/** The citation whose trope and words these are; of several with the same words the one with the id of then. */
export function findCitation(
  { citations }: Pick<NetworkDocument, 'citations'>,
  { trope, quote, citation }: Passage,
): Citation | undefined {
  const holding = citations.filter(({ text }) => text.includes(quote))
  const same = holding.filter((one) => foldName(one.trope) === foldName(trope))
  const found = same.length > 0 ? same : holding
  return found.find(({ id }) => id === citation) ?? (found.length > 0 ? found[0] : undefined)
}

/** The claim that is meant; its quote is looked for in the words of the citation, not at the place of then. */
export function findClaim(document: NetworkDocument, target: ClaimTarget): Claimed | undefined {
  const citation = findCitation(document, target.passage)
  const source = findCharacter(document, target.source)
  const other = findCharacter(document, target.target)
  if (!citation || !source || !other) return undefined
  const alike = toClaims(document.relations).filter(
    ({ kind, evidence }) => kind === target.kind && evidence.citation === citation.id,
  )
  const isForward = (claim: Claimed) => claim.source === source.id && claim.target === other.id
  const isBack = (claim: Claimed) => claim.source === other.id && claim.target === source.id
  return (
    alike.find(isForward) ??
    alike.find(
      (claim) =>
        isBack(claim) && (claim.mutual || target.mutual || undirectedKinds.includes(claim.kind)),
    )
  )
}

/** The citation that has most words in common with a passage that is gone; absent where none has half of them. */
export function findClosest(
  { citations }: Pick<NetworkDocument, 'citations'>,
  { trope, quote }: Passage,
): Citation | undefined {
  const wanted = wordsOf(quote)
  const scored = citations.map((citation) => {
    const bonus = foldName(citation.trope) === foldName(trope) ? 0.1 : 0
    return { citation, score: overlap(wanted, wordsOf(citation.text)) + bonus }
  })
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (most, one) => (one.score > (most?.score ?? 0) ? one : most),
    undefined,
  )
  return best && best.score >= 0.5 ? best.citation : undefined
}

const wordsOf = (text: string) => new Set(foldName(text).split(' ').filter(Boolean))

/** The share of wanted words that are there. */
const overlap = (wanted: ReadonlySet<string>, there: ReadonlySet<string>) =>
  wanted.size === 0 ? 0 : [...wanted].filter((word) => there.has(word)).length / wanted.size
