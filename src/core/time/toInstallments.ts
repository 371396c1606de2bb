import type { Installment } from '../model.ts'
import { foldName } from '../text/foldName.ts'
import { toSlug } from '../text/toSlug.ts'
import type { ListedInstallment } from './parseInstallmentList.ts'

/** A row of a list; one that is an installment already has its id. */
interface Row extends Pick<ListedInstallment, 'season' | 'seasonWord' | 'number' | 'title'> {
  readonly id?: string | undefined
}

/**
 * The installments that rows of a list tell. A row with an id keeps it, and whichever of those known before has the same
 * season and number, or else the same title, keeps its own, so that what hangs on it stays.
 */
export function toInstallments(
  rows: readonly Row[],
  known: readonly Installment[] = [],
): readonly Installment[] {
  const isRunningOn = doRunOn(rows)
  const taken = new Set<string>()
  const free = (wanted: string) => {
    let id = wanted
    for (let step = 2; taken.has(id); step++) id = `${wanted}-${step}`
    taken.add(id)
    return id
  }
  const told = rows.filter(
    ({ id, season, number, title }) =>
      number !== undefined || title || (id !== undefined && season !== undefined),
  )
  const own = new Set(told.map(({ id }) => id))
  const others = known.filter(({ id }) => !own.has(id))
  const kept = told.map((row) => row.id ?? findKnown(row, others))
  const once = kept.map((id, index) => (kept.indexOf(id) === index ? id : undefined))
  once.forEach((id) => id !== undefined && taken.add(id))
  return told.map(({ season, seasonWord, number, title }, index) => ({
    id: once[index] ?? free(idOf(isRunningOn ? undefined : season, number, title)),
    ...(season !== undefined && { season }),
    ...(season !== undefined && seasonWord && { seasonWord }),
    ...(number !== undefined && { number }),
    ...(number !== undefined && isRunningOn && { runsOn: true }),
    ...(title && { title }),
  }))
}

function findKnown({ season, number, title }: Row, known: readonly Installment[]) {
  const same =
    number === undefined
      ? undefined
      : known.find((one) => one.season === season && one.number === number)
  const key = title ? foldName(title) : ''
  const alike =
    key === '' ? undefined : known.find((one) => one.title && foldName(one.title) === key)
  // A title that the page names says who it is; a number that another title has says less.
  return (alike?.number === undefined ? (same ?? alike) : same)?.id
}

/** Whether the chapters of a second volume go on counting where the first one stopped. */
function doRunOn(rows: readonly Pick<Row, 'season' | 'number'>[]): boolean {
  const numbered = rows.filter(({ season, number }) => season !== undefined && number !== undefined)
  const seasons = new Set(numbered.map(({ season }) => season))
  const numbers = new Set(numbered.map(({ number }) => number))
  return seasons.size > 1 && numbers.size === numbered.length
}

/** `s1e11`, `e4` where the number alone tells which it is, and the title's words where it has no number. */
function idOf(season?: number, number?: number, title?: string): string {
  if (number !== undefined) return `${season === undefined ? '' : `s${season}`}e${number}`
  return toSlug(title ?? '') || 'untitled'
}
