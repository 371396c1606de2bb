import { subjectOf, type Correction } from './correction.ts'

/** Two readers decided differently about one thing. */
export interface Conflict {
  readonly subject: string
  readonly own: Correction
  readonly other: Correction
}

export interface MergedLog {
  /** The reader's own log, and behind it what only the other has. */
  readonly log: readonly Correction[]
  /** Where both decided, and differently: the own decision stands in `log` until the reader chooses. */
  readonly conflicts: readonly Conflict[]
}

/** Joins another reader's log to one's own; what both decided alike is kept once. */
export function mergeLogs(own: readonly Correction[], other: readonly Correction[]): MergedLog {
  const decided = lastBySubject(own)
  const others = lastBySubject(other)
  const added = other.filter((one) => !decided.has(subjectOf(one)))
  const conflicts = [...others].flatMap(([subject, theirs]) => {
    const mine = decided.get(subject)
    return mine && !isSame(mine, theirs) ? [{ subject, own: mine, other: theirs }] : []
  })
  return { log: [...own, ...added], conflicts }
}

/** Settles a conflict for the other reader: their decision takes the place of one's own. */
export const takeOther = (
  log: readonly Correction[],
  { subject, other }: Conflict,
): readonly Correction[] => [...log.filter((one) => subjectOf(one) !== subject), other]

/** Of several decisions about one thing the last holds. */
const lastBySubject = (log: readonly Correction[]) =>
  new Map(log.map((one) => [subjectOf(one), one]))

const isSame = (one: Correction, other: Correction) =>
  JSON.stringify(withoutIds(one)) === JSON.stringify(withoutIds(other))

const ofOneReading = new Set(['citation', 'at', 'joined'])

/** Ids of citations and places belong to one reading each, and steps to one reader. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ofOneReading.has(key))
      .sort(([one], [another]) => (one < another ? -1 : 1))
      .map(([key, inner]) => [key, withoutIds(inner)]),
  )
}
