import type { Installment } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { toInstallmentName, toSeasonName } from './toInstallmentName.ts'

/** From so many neighbours on they are named as a range. */
const longRun = 3

/**
 * Names installments of a work, given by their ids: a whole season as one (`Act 2`), a long run by its ends
 * (`Chapter 8 to chapter 12`), and the others one by one.
 */
export function toTimeNames(
  ids: readonly string[],
  all: readonly Installment[],
  unit: string,
): readonly string[] {
  const chosen = new Set(ids)
  const isWhole = (season: readonly Installment[]) =>
    season.length > 1 && season.every(({ id }) => chosen.has(id))
  const seasons = groupBy(all, ({ season }) => season)
  const whole = new Set([...seasons].flatMap(([season, own]) => (isWhole(own) ? [season] : [])))
  return toRuns(all, chosen).flatMap((run) => {
    const groups = [...groupBy(run, ({ season }) => season)]
    if (groups.every(([season]) => season !== undefined && whole.has(season)))
      return groups.map(([, own]) => nameSeason(own[0], unit))
    return nameRun(run, unit)
  })
}

/** Chosen installments that follow one another. */
function toRuns(all: readonly Installment[], chosen: ReadonlySet<string>) {
  const runs: Installment[][] = []
  all.forEach((one, index) => {
    const before = all[index - 1]
    if (!chosen.has(one.id)) return
    if (before && chosen.has(before.id)) runs.at(-1)?.push(one)
    else runs.push([one])
  })
  return runs
}

function nameRun(run: readonly Installment[], unit: string): readonly string[] {
  const names = run.map((one) => toInstallmentName(one, unit))
  const [first = '', last = ''] = [names[0], names.at(-1)]
  const isCounted = run.every(({ number }) => number !== undefined)
  if (run.length < longRun || !isCounted) return names
  return [`${first} to ${last.slice(0, 1).toLowerCase()}${last.slice(1)}`]
}

const nameSeason = (first: Installment | undefined, unit: string) =>
  first?.season === undefined ? '' : toSeasonName(first.season, unit, first.seasonWord)
