import type {
  Character,
  Citation,
  Evidence,
  Kind,
  Modifier,
  NetworkDocument,
  Relation,
  Span,
} from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { toExplanation } from './toExplanation.ts'
import type { Mark, Segment } from './toSegments.ts'
import { toSegments } from './toSegments.ts'
import { toTimeNames } from './toTimeNames.ts'

/** What one citation claims, and why it was read so. */
interface Claim {
  readonly relation: string
  readonly kind: Kind
  /** Why it was read so, in a sentence. */
  readonly explanation: string
  readonly confidence: number
  readonly hedged: boolean
  readonly past: boolean
  /** A reader added it, or looked at it and said that it is right. */
  readonly added: boolean
  readonly checked: boolean
  /** It rests on words that the page marks as a spoiler. */
  readonly veiled: boolean
}

/** A citation made readable. */
export interface CitationCard {
  readonly id: string
  readonly segments: readonly Segment[]
  /** Names of the installments that it is tied to; none means undated. */
  readonly installments: readonly string[]
  readonly modifier?: Modifier
  readonly claims: readonly Claim[]
}

export interface TropeGroup {
  readonly trope: string
  readonly cards: readonly CitationCard[]
}

/** A piece of evidence with the relation that it supports. */
export interface Source {
  readonly relation: Relation
  readonly evidence: Evidence
}

/** Citations in the page's order, grouped by trope, with the sources' words marked in their texts. */
export function toCitations(
  document: NetworkDocument,
  ids: Iterable<string>,
  sources: readonly Source[],
  toMarks: (source: Source) => readonly Mark[],
  toMoreMarks: (citation: Citation) => readonly Mark[] = () => [],
): readonly TropeGroup[] {
  const wanted = new Set(ids)
  const characters = new Map(document.characters.map((one) => [one.id, one]))
  const bySource = groupBy(sources, ({ evidence }) => evidence.citation)

  const toOwnCard = (citation: Citation) => {
    const own = bySource.get(citation.id) ?? []
    return toCard(citation, own, [...own.flatMap(toMarks), ...toMoreMarks(citation)], {
      characters,
      nameTimes: (ids) => toTimeNames(ids, document.installments, document.work.unit),
    })
  }
  const shown = document.citations.filter(({ id }) => wanted.has(id))
  return [...groupBy(shown, ({ trope }) => trope)].map(([trope, citations]) => ({
    trope,
    cards: citations.map(toOwnCard),
  }))
}

interface Known {
  readonly characters: ReadonlyMap<string, Character>
  nameTimes(installments: readonly string[]): readonly string[]
}

function toCard(
  { id, text, installments, modifier, spoilers }: Citation,
  sources: readonly Source[],
  marks: readonly Mark[],
  { characters, nameTimes }: Known,
): CitationCard {
  const veils = spoilers.map((at): Mark => ({ role: 'spoiler', at }))
  return {
    id,
    segments: toSegments(text, [...marks, ...veils]),
    installments: nameTimes(installments),
    ...(modifier && { modifier }),
    claims: sources.map(({ relation, evidence }) => ({
      relation: relation.id,
      kind: relation.kind,
      explanation: toExplanation(evidence, text, [
        characters.get(relation.source),
        characters.get(relation.target),
      ]),
      confidence: evidence.confidence,
      hedged: evidence.hedged,
      past: evidence.past ?? false,
      added: evidence.rule === 'reader',
      checked: evidence.checked ?? false,
      veiled: [evidence.cue, ...evidence.mentions].some((at) => spoilers.some(overlaps(at))),
    })),
  }
}

const overlaps =
  (one: Span) =>
  (other: Span): boolean =>
    one[0] < other[1] && other[0] < one[1]
