import type { Installment } from '../model.ts'
import { foldName } from '../text/foldName.ts'
import { toSlug } from '../text/toSlug.ts'
import type { Reference } from './findReferences.ts'

/** The installments of a work, ready for look-up; what a page names beyond a known list is added by its title alone. */
export interface InstallmentList {
  readonly all: readonly Installment[]
  /** Finds the installments that a reference means; `before` is what the example named last. */
  place(reference: Reference, before: readonly string[]): readonly string[]
}

export function createInstallmentList(known: readonly Installment[]): InstallmentList {
  const all = [...known]
  const isKnown = known.length > 0
  const ids = new Set(known.map(({ id }) => id))
  const byTitle = new Map(known.flatMap(({ id, title }) => (title ? [[foldName(title), id]] : [])))
  const add = (installment: Installment): string => {
    if (!ids.has(installment.id)) {
      ids.add(installment.id)
      all.push(installment)
    }
    return installment.id
  }
  const placeTitle = (title: string) => {
    const key = foldName(title)
    const slug = toSlug(title)
    const id = byTitle.get(key) ?? (slug === '' ? undefined : add({ id: slug, title }))
    if (id === undefined) return []
    byTitle.set(key, id)
    return [id]
  }
  return {
    all,
    place({ season, lastSeason = season, numbers, title, step }, before) {
      if (title !== undefined) return placeTitle(title)
      if (step !== undefined) return isKnown ? stepFrom(before, step, known) : []
      if (numbers)
        return isKnown ? placeNumbers(season, numbers, known) : toFree(season, numbers).map(add)
      if (season === undefined || lastSeason === undefined) return []
      if (isKnown)
        return known
          .filter(
            (one) => one.season !== undefined && one.season >= season && one.season <= lastSeason,
          )
          .map(({ id }) => id)
      return Array.from({ length: Math.min(lastSeason - season + 1, mostAtOnce) }, (_, offset) =>
        add({ id: `s${season + offset}`, season: season + offset }),
      )
    },
  }
}

const mostAtOnce = 50

/** "the next episode" after one that was named alone. */
function stepFrom(
  [only, second]: readonly string[],
  step: number,
  known: readonly Installment[],
): readonly string[] {
  const at = known.findIndex(({ id }) => id === only)
  const next = at === -1 || second !== undefined ? undefined : known[at + step]
  return next?.number === undefined ? [] : [next.id]
}

/** Without a season, numbers count from the start: "Episode 9" is the ninth of the first season. */
function placeNumbers(
  season: number | undefined,
  [first, last]: readonly [number, number],
  list: readonly Installment[],
): readonly string[] {
  const numbered = list.filter(({ number }) => number !== undefined)
  const seasons = new Set(numbered.map((one) => one.season))
  const inSeason =
    season === undefined || (seasons.size < 2 && !seasons.has(season))
      ? numbered
      : numbered.filter((one) => one.season === season)
  if (first < 0) return inSeason.slice(-1).map(({ id }) => id)
  return inSeason.slice(first - 1, last).map(({ id }) => id)
}

/** No list is known: the number itself is the installment. */
function toFree(
  season: number | undefined,
  [first, last]: readonly [number, number],
): readonly Installment[] {
  if (first < 1 || last < first || last - first > mostAtOnce) return []
  return Array.from({ length: last - first + 1 }, (_, offset): Installment => {
    const number = first + offset
    return season === undefined
      ? { id: `e${number}`, number }
      : { id: `s${season}e${number}`, season, number }
  })
}
