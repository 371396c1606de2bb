import type { Relation } from '../model.ts'

// No relation is certain, so that every hop costs something; nor impossible, so that it costs no end.
const most = 0.99
const least = 0.001

/**
 * How likely it is that at least one of a relation's citations is right: of each citation its surest claim counts, and
 * citations are taken to err independently. Two of 0.8 come to 0.96.
 */
export function confidenceOf({ evidence }: Pick<Relation, 'evidence'>): number {
  const surest = new Map<string, number>()
  for (const { citation, confidence } of evidence)
    surest.set(citation, Math.max(confidence, surest.get(citation) ?? 0))
  const allWrong = [...surest.values()].reduce((chance, confidence) => chance * (1 - confidence), 1)
  return Math.min(most, Math.max(least, 1 - allWrong))
}

/** What a hop costs: the sum over a path is small where all of its hops are likely to hold together. */
export const weightOf = (confidence: number): number => -Math.log(confidence)
