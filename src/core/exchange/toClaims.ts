import type {
  Character,
  Citation,
  Evidence,
  Installment,
  NetworkDocument,
  Relation,
} from '../model.ts'
import { toClaimId } from './toClaimId.ts'

/** How things are said on screen, handed in. */
export interface Wording {
  nameInstallment(installment: Installment, unit: string): string
  explain(
    evidence: Evidence,
    text: string,
    characters: readonly [Character | undefined, Character | undefined],
  ): string
}

/** One claim with all that it speaks of. */
export interface Claim {
  readonly id: string
  readonly relation: Relation
  readonly source: Character
  readonly target: Character
  readonly evidence: Evidence
  readonly citation: Citation
  readonly quote: string
  readonly cue: string
  /** Names of the installments that it is tied to; none means undated. */
  readonly installments: readonly string[]
  /** Why it was read so, in a sentence. */
  readonly explanation: string
}

/** Every claim of a document, relation by relation. */
export function toClaims(document: NetworkDocument, wording: Wording): readonly Claim[] {
  const characters = new Map(document.characters.map((one) => [one.id, one]))
  const citations = new Map(document.citations.map((one) => [one.id, one]))
  const names = new Map(
    document.installments.map((one) => [one.id, wording.nameInstallment(one, document.work.unit)]),
  )
  return document.relations.flatMap((relation) =>
    relation.evidence.flatMap((evidence): readonly Claim[] => {
      const [source, target] = [characters.get(relation.source), characters.get(relation.target)]
      const citation = citations.get(evidence.citation)
      if (!source || !target || !citation) return []
      return [
        {
          id: toClaimId(relation, evidence),
          relation,
          source,
          target,
          evidence,
          citation,
          quote: citation.text.slice(...evidence.quote),
          cue: citation.text.slice(...evidence.cue),
          installments: citation.installments.map((id) => names.get(id) ?? id),
          explanation: wording.explain(evidence, citation.text, [source, target]),
        },
      ]
    }),
  )
}
