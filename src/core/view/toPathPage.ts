import type {
  Character,
  Citation,
  Evidence,
  Hop,
  NetworkDocument,
  Path,
  Relation,
} from '../model.ts'
import { toInstallmentCode } from './toInstallmentName.ts'
import type { Segment } from './toSegments.ts'
import { toSegments } from './toSegments.ts'

/** A hop with the best that the page says of it. */
export interface Receipt {
  readonly relation: Relation
  readonly from: Character
  readonly to: Character
  readonly source: Character
  readonly target: Character
  /** How many citations say so. */
  readonly citations: number
  readonly citation: string
  readonly trope: string
  /** Installments where room is scarce: `S1 E3`; none means undated. */
  readonly installments: readonly string[]
  /** The quoted part of the citation, its words marked. */
  readonly segments: readonly Segment[]
}

/** A path that can be read: each hop quoted. */
export interface PathPage {
  readonly receipts: readonly Receipt[]
  /** Whom it meets, both ends included. */
  readonly characters: readonly Character[]
  readonly confidence: number
}

/** Reads a path hop by hop, each with its best citation. */
export function toPathPage(document: NetworkDocument, { hops, confidence }: Path): PathPage {
  const known: Known = {
    characters: new Map(document.characters.map((one) => [one.id, one])),
    citations: new Map(document.citations.map((one) => [one.id, one])),
    installments: new Map(
      document.installments.map((one) => [one.id, toInstallmentCode(one, document.work.unit)]),
    ),
  }
  const receipts = hops.flatMap((hop) => toReceipt(hop, known))
  return {
    receipts,
    characters: [...receipts.slice(0, 1).map(({ from }) => from), ...receipts.map(({ to }) => to)],
    confidence,
  }
}

interface Known {
  readonly characters: ReadonlyMap<string, Character>
  readonly citations: ReadonlyMap<string, Citation>
  readonly installments: ReadonlyMap<string, string>
}

function toReceipt({ from, to, relation }: Hop, known: Known): readonly Receipt[] {
  const one = known.characters.get(from)
  const other = known.characters.get(to)
  const evidence = findBest(relation, known)
  const citation = evidence && known.citations.get(evidence.citation)
  if (!one || !other || !citation) return []
  const isForward = relation.source === from
  return [
    {
      relation,
      from: one,
      to: other,
      source: isForward ? one : other,
      target: isForward ? other : one,
      citations: new Set(relation.evidence.map((each) => each.citation)).size,
      citation: citation.id,
      trope: citation.trope,
      installments: citation.installments.map((id) => known.installments.get(id) ?? id),
      segments: toQuote(citation, evidence),
    },
  ]
}

/** What is not hedged and still holds comes before what is surer, that before what has a date. */
function findBest({ evidence }: Relation, { citations }: Known): Evidence | undefined {
  const rank = ({ hedged, past, confidence, citation, quote }: Evidence) => {
    const { installments = [], spoilers = [] } = citations.get(citation) ?? {}
    const isVeiled = spoilers.some(([start, end]) => start < quote[1] && quote[0] < end)
    const isPlain = !hedged && !past
    return [!isVeiled, isPlain, confidence, installments.length > 0].map(Number)
  }
  return evidence
    .map((one) => ({ one, ranks: rank(one) }))
    .toSorted((a, b) => {
      const at = a.ranks.findIndex((value, index) => value !== b.ranks[index])
      return at === -1 ? 0 : (b.ranks[at] ?? 0) - (a.ranks[at] ?? 0)
    })[0]?.one
}

function toQuote({ text, spoilers }: Citation, { quote, cue, mentions }: Evidence) {
  const isName = mentions.some(([start, end]) => start === cue[0] && end === cue[1])
  const segments = toSegments(text, [
    { role: 'quote', at: quote },
    ...(isName ? [] : [{ role: 'cue', at: cue } as const]),
    { role: 'source', at: mentions[0] },
    { role: 'target', at: mentions[1] },
    ...spoilers.map((at) => ({ role: 'spoiler', at }) as const),
  ])
  return segments.filter(({ roles }) => roles.includes('quote'))
}
