import type {
  Citation,
  Comparison,
  Difference,
  Evidence,
  Fate,
  Moments,
  NetworkDocument,
  Relation,
  UndatedMode,
} from '../model.ts'
import { warmKinds } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { storyOrder } from '../text/storyOrder.ts'

/** What a comparison needs to know of the document: when a citation is. */
interface Times extends Pick<NetworkDocument, 'installments'> {
  readonly citations: readonly Pick<Citation, 'id' | 'installments'>[]
}

/**
 * What two moments tell differently, pair by pair.
 *
 * At a moment holds what stands by its end: whatever is claimed up to then and not changed since. A claim stands until a
 * later installment tells of the other side, warm or cold, of the same pair, or says of the claim that it is over; what
 * one installment says of both sides stands side by side, and family stays family. A comparison within the moments
 * takes only what is claimed in their own installments, all of it. Undated claims hold at both moments where they are
 * shown, and at neither where they are ghosted or hidden.
 */
export function compareMoments(
  relations: readonly Relation[],
  times: Times,
  moments: Moments,
  undated: UndatedMode,
): Comparison {
  const calendar = toCalendar(times, undated)
  const pairs = groupBy(relations, pairOf)
  const told = [...pairs].map(([id, own]) => ({
    id,
    before: holdAt(own, moments.before, calendar, moments.isWithin),
    after: holdAt(own, moments.after, calendar, moments.isWithin),
  }))
  const differences = told.flatMap((pair) => toDifference(pair))
  const atAll = told.filter(({ before, after }) => before.length + after.length > 0)
  return {
    differences,
    unchanged: atAll.length - differences.length,
    fates: Object.fromEntries(told.flatMap(toFates)),
  }
}

interface Calendar {
  readonly undated: UndatedMode
  /** Ids of the installments of a piece of evidence. */
  datesOf(evidence: Evidence): readonly string[]
  placeOf(installment: string): number | undefined
}

function toCalendar({ installments, citations }: Times, undated: UndatedMode): Calendar {
  const dates = new Map(citations.map((citation) => [citation.id, citation.installments]))
  const places = storyOrder(installments)
  return {
    undated,
    datesOf: ({ citation }) => dates.get(citation) ?? [],
    placeOf: (installment) => places.get(installment),
  }
}

const pairOf = ({ source, target }: Relation) => [source, target].sort().join('~')

/** The relations of one pair that hold at a moment, with only the evidence that says so. */
function holdAt(
  relations: readonly Relation[],
  moment: readonly string[],
  calendar: Calendar,
  isWithin = false,
): readonly Relation[] {
  // What has no place in the story can be asked only whether it is inside.
  const inside = new Set(moment.filter((id) => isWithin || calendar.placeOf(id) === undefined))
  const isInside = (evidence: Evidence) => calendar.datesOf(evidence).some((id) => inside.has(id))
  const isAlways = (evidence: Evidence) =>
    calendar.undated === 'shown' && calendar.datesOf(evidence).length === 0
  const standing = isWithin ? new Set<Evidence>() : findStanding(relations, moment, calendar)
  return relations.flatMap((relation) => {
    const evidence = relation.evidence.filter(
      (one) => !one.past && (isInside(one) || isAlways(one) || standing.has(one)),
    )
    return evidence.length > 0 ? [{ ...relation, evidence }] : []
  })
}

/** A claim at one place of the story. */
interface Told {
  readonly relation: Relation
  readonly evidence: Evidence
  readonly place: number
}

/** Evidence dated up to the end of a moment that nothing has changed by then. */
function findStanding(
  relations: readonly Relation[],
  moment: readonly string[],
  calendar: Calendar,
): ReadonlySet<Evidence> {
  const places = moment.flatMap((id) => calendar.placeOf(id) ?? [])
  const end = Math.max(-1, ...places)
  const told = relations.flatMap((relation) =>
    relation.evidence.flatMap((evidence) =>
      calendar.datesOf(evidence).flatMap((id): readonly Told[] => {
        const place = calendar.placeOf(id)
        return place !== undefined && place <= end ? [{ relation, evidence, place }] : []
      }),
    ),
  )
  const standing = told.filter((one) => !told.some((later) => changes(later, one)))
  return new Set(standing.map(({ evidence }) => evidence))
}

/** Whether a later claim ends an earlier one. */
function changes(later: Told, one: Told): boolean {
  if (later.place <= one.place || one.relation.kind === 'family') return false
  if (later.evidence.past) return later.relation.id === one.relation.id
  return isWarm(later.relation) !== isWarm(one.relation) && later.relation.kind !== 'family'
}

const isWarm = ({ kind }: Relation) => warmKinds.includes(kind)

interface Pair {
  readonly id: string
  readonly before: readonly Relation[]
  readonly after: readonly Relation[]
}

function toDifference({ id, before, after }: Pair): readonly Difference[] {
  const [first] = [...before, ...after]
  if (!first || isSame(before, after)) return []
  const type = before.length === 0 ? 'gained' : after.length === 0 ? 'lost' : 'changed'
  return [{ id, type, pair: [first.source, first.target], before, after }]
}

const isSame = (before: readonly Relation[], after: readonly Relation[]) =>
  before.length === after.length && before.every(({ id }) => after.some((one) => one.id === id))

function toFates({ before, after }: Pair): readonly (readonly [string, Fate])[] {
  const isBefore = new Set(before.map(({ id }) => id))
  const isAfter = new Set(after.map(({ id }) => id))
  return [...new Set([...isBefore, ...isAfter])].map((id) => [
    id,
    isBefore.has(id) ? (isAfter.has(id) ? 'kept' : 'lost') : 'gained',
  ])
}
