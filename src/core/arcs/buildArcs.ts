import type { Arc, Arcs, Citation, Installment, Lane, Relation } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { keepPlaced } from '../text/placed.ts'
import { buildLane } from './buildLane.ts'
import { gatherMoments } from './gatherMoments.ts'
import { toSides } from './toSides.ts'
import { toStates } from './toStates.ts'

/**
 * Follows every pair through the story. A claim holds from its installment until a later one changes it:
 *
 * - Saying it again keeps it. "They are friends" in 3 and in 7: friendship from 3 on.
 * - Saying that it is over ends it. "No longer friends" in 5: friendship in 3 and 4. Said of one of the two ("Mara no
 *   longer loves Tobin"), it ends what she feels and what the two share, and leaves what he feels.
 * - A feeling is ended by an opposing one of whoever has it. Warm feelings are friendship, romance, support and
 *   admiration; the cold kinds oppose them. "They are friends" in 3, "Mara envies Tobin" in 5: the friendship ends at 5,
 *   and "friends again" in 8 ends the envy. That Tobin admires Mara goes on, and the two are contested from then.
 * - Bonds are no feelings: a quarrel ends neither family nor mentorship, nor do they end a quarrel.
 * - In one installment nobody knows the order, so opposing claims there end nothing: both stand, contested, until a
 *   later claim decides.
 * - What a text hedges ("it seems") stands, marked as hedged, but ends nothing.
 * - A claim of a whole season holds in each installment of it, and ends what it opposes where the season begins.
 * - What is undated, or dated only to an installment that has no place in the order, stands apart and changes nothing.
 *
 * A change is a relation that begins or ends after the pair's first dated installment, or a change of what holds
 * between them: warm, cold, or contested.
 */
export function buildArcs(
  relations: readonly Relation[],
  installments: readonly Installment[],
  citations: readonly Citation[],
): Arcs {
  const placed = keepPlaced(installments)
  const positions = new Map(placed.map(({ id }, index) => [id, index]))
  const times = new Map(
    citations.map(({ id, installments: dates }) => [
      id,
      dates.flatMap((date) => positions.get(date) ?? []).toSorted((one, other) => one - other),
    ]),
  )
  const timesOf = (citation: string) => times.get(citation) ?? []
  const pairs = groupBy(relations, ({ source, target }) => [source, target].toSorted().join('\n'))
  return {
    installments: placed,
    arcs: [...pairs.values()].map((own) => buildArc(own, timesOf, placed.length)),
  }
}

function buildArc(
  relations: readonly Relation[],
  timesOf: (citation: string) => readonly number[],
  count: number,
): Arc {
  const moments = gatherMoments(relations, timesOf)
  const lanes = relations.map((relation) => buildLane(relation, moments, timesOf, count))
  const states = toStates(lanes, moments)
  const first = moments[0]?.at
  return {
    characters: [relations[0]?.source ?? '', relations[0]?.target ?? ''],
    lanes,
    states,
    sides: { warm: toSides(lanes, 'warm'), cold: toSides(lanes, 'cold') },
    ...(first !== undefined && { first }),
    changes: countTurns(lanes, first ?? 0) + countFlips(states),
    citations: new Set(
      relations.flatMap(({ evidence }) => evidence.map(({ citation }) => citation)),
    ).size,
  }
}

function countTurns(lanes: readonly Lane[], first: number): number {
  const turns = lanes.flatMap((lane) => lane.turns)
  const begins = turns.filter(({ type, from }) => type === 'begins' && from > first)
  return begins.length + turns.filter(({ end }) => end).length
}

const countFlips = (states: Arc['states']) =>
  states.filter(({ state }, index) => index > 0 && states[index - 1]?.state !== state).length
