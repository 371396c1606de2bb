import type { Character, Comparison, Difference, NetworkDocument, Relation } from '../model.ts'
import type { Quote } from './toQuotes.ts'
import { toQuotes } from './toQuotes.ts'

/** One relation as a moment has it. */
export interface Told {
  readonly relation: Relation
  readonly source: Character
  readonly target: Character
  readonly quotes: readonly Quote[]
}

/** A difference with what each moment says, quoted. */
export interface DifferenceCard extends Pick<Difference, 'id' | 'type'> {
  readonly pair: readonly [Character, Character]
  /** Of a pair that changed, what only this moment has, or else what it shares with the other. */
  readonly before: readonly Told[]
  readonly after: readonly Told[]
}

/** What a comparison found, quoted: changes, then gains, then losses, each in the order of the work; `most` at most. */
export function toDifferenceCards(
  document: NetworkDocument,
  { differences, fates }: Comparison,
  most: number,
): readonly DifferenceCard[] {
  const characters = new Map(document.characters.map((one) => [one.id, one]))
  const toTold = (relation: Relation): readonly Told[] => {
    const source = characters.get(relation.source)
    const target = characters.get(relation.target)
    return source && target
      ? [{ relation, source, target, quotes: toQuotes(document, relation) }]
      : []
  }
  const inOrder = order.flatMap((type) => differences.filter((one) => one.type === type))
  return inOrder.slice(0, most).flatMap(({ id, type, pair, before, after }): DifferenceCard[] => {
    const [one, other] = [characters.get(pair[0]), characters.get(pair[1])]
    if (!one || !other) return []
    const own = (relations: readonly Relation[]) => {
      const unshared = relations.filter((relation) => fates[relation.id] !== 'kept')
      return (unshared.length > 0 ? unshared : relations).flatMap(toTold)
    }
    return [{ id, type, pair: [one, other], before: own(before), after: own(after) }]
  })
}

const order: readonly Difference['type'][] = ['changed', 'gained', 'lost']
