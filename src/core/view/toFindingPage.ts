import type { Character, Finding, NetworkDocument, Relation, Visible } from '../model.ts'
import type { Quote } from './toQuotes.ts'
import { toQuotes } from './toQuotes.ts'
import type { Stretch } from './toSentence.ts'
import { toSentence } from './toSentence.ts'

/** One finding with every relation and every citation that backs it. */
export interface FindingPage {
  readonly finding: Finding
  readonly sentence: readonly Stretch[]
  readonly grounds: readonly Ground[]
}

interface Ground {
  readonly relation: Relation
  readonly source: Character
  readonly target: Character
  readonly quotes: readonly Quote[]
}

/** The page of a finding: its relations, each quoted by the finding's own citations. */
export function toFindingPage(
  document: NetworkDocument,
  visible: Pick<Visible, 'characters' | 'relations'>,
  finding: Finding,
): FindingPage {
  const characters = new Map(visible.characters.map((one) => [one.id, one]))
  const backing = new Set(finding.citations)
  return {
    finding,
    sentence: toSentence(finding.sentence, document),
    grounds: finding.relations.flatMap((id) => {
      const relation = visible.relations.find((one) => one.id === id)
      const source = characters.get(relation?.source ?? '')
      const target = characters.get(relation?.target ?? '')
      if (!relation || !source || !target) return []
      const evidence = relation.evidence.filter(({ citation }) => backing.has(citation))
      return [{ relation, source, target, quotes: toQuotes(document, { ...relation, evidence }) }]
    }),
  }
}
