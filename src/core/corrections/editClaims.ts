import { toClaims, type Claimed } from '../gatherRelations.ts'
import type { Character, Citation, Evidence, Installment, NetworkDocument, Span } from '../model.ts'
import { findNames } from '../text/findName.ts'
import type { ClaimTarget, Passage, Turn } from './correction.ts'
import { relate } from './editCharacters.ts'

/** Replaces one claim, or drops it where nothing is put in its place. */
export const changeClaim = (
  document: NetworkDocument,
  claim: Claimed,
  change: (claim: Claimed) => Claimed | undefined,
): NetworkDocument => ({
  ...document,
  relations: relate(
    toClaims(document.relations).flatMap((one) =>
      one.evidence === claim.evidence ? (change(one) ?? []) : [one],
    ),
  ),
})

/** What a reader has decided is sure. */
export const checked = (evidence: Evidence): Evidence => ({
  ...evidence,
  confidence: 1,
  checked: true,
})

/** Turns a claim as the reader saw it: from `source` to `target`, whichever way it is kept. */
export function turnClaim(claim: Claimed, turn: Turn): Claimed {
  const evidence = checked(claim.evidence)
  if (turn === 'mutual') return { ...claim, mutual: true, evidence }
  if (turn === 'forward') return { ...claim, mutual: false, evidence }
  const [source, target] = evidence.mentions
  return {
    ...claim,
    source: claim.target,
    target: claim.source,
    mutual: false,
    evidence: { ...evidence, mentions: [target, source] },
  }
}

/** Adds what the reader found: the passage is the quote, and its characters are looked for in it. */
export function addClaim(
  document: NetworkDocument,
  { kind, mutual, passage }: ClaimTarget,
  citation: Citation,
  source: Character,
  target: Character,
): NetworkDocument {
  const quote = findQuote(citation.text, passage)
  const evidence: Evidence = {
    citation: citation.id,
    quote,
    cue: quote,
    mentions: [placeOf(citation, source, quote), placeOf(citation, target, quote)],
    reason: 'added by the reader',
    rule: 'reader',
    confidence: 1,
    hedged: false,
    checked: true,
  }
  const claim: Claimed = { source: source.id, target: target.id, kind, mutual, evidence }
  return {
    ...document,
    characters: document.characters.map((one) => withMention(one, claim, document)),
    relations: relate([...toClaims(document.relations), claim]),
  }
}

/** Where a character stands in the quote, or else in the text; the whole quote where no name is there. */
function placeOf({ text }: Citation, { name, aliases }: Character, quote: Span): Span {
  const places = findNames(text, [name, ...aliases])
  return places.find(([start, end]) => start >= quote[0] && end <= quote[1]) ?? places[0] ?? quote
}

/** Where the words of a passage stand; where they do so more than once, nearest to where they stood. */
function findQuote(text: string, { quote, at = 0 }: Passage): Span {
  let start = text.indexOf(quote)
  for (let next = start; next !== -1; next = text.indexOf(quote, next + 1))
    if (Math.abs(next - at) < Math.abs(start - at)) start = next
  return [start, start + quote.length]
}

function withMention(
  character: Character,
  { source, target, evidence }: Claimed,
  { citations }: NetworkDocument,
): Character {
  const isMeant = character.id === source || character.id === target
  if (!isMeant || character.mentions.includes(evidence.citation)) return character
  const named = new Set([...character.mentions, evidence.citation])
  return { ...character, mentions: citations.flatMap(({ id }) => (named.has(id) ? [id] : [])) }
}

/** Ties a citation to installments; one that the work lacks is added behind the others. */
export function dateCitation(
  document: NetworkDocument,
  { id }: Citation,
  dates: readonly Installment[],
): NetworkDocument {
  const found = dates.map((date) => findInstallment(document, date) ?? date)
  const known = [...new Map(found.map((date) => [date.id, date])).values()]
  const added = known.filter((one) => !document.installments.some((other) => other.id === one.id))
  return {
    ...document,
    installments: [...document.installments, ...added],
    citations: document.citations.map((one) =>
      one.id === id ? { ...one, installments: known.map((date) => date.id) } : one,
    ),
  }
}

/** The same installment in another reading: by season and number, or by title, and last by id. */
const findInstallment = (
  { installments }: Pick<NetworkDocument, 'installments'>,
  { id, season, number, title }: Installment,
): Installment | undefined =>
  installments.find(
    (one) => number !== undefined && one.season === season && one.number === number,
  ) ??
  installments.find((one) => title !== undefined && one.title === title) ??
  installments.find((one) => one.id === id)
