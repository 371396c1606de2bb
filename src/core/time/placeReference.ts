import type { Installment } from '../model.ts'
import { foldName } from '../text/foldName.ts'
import { toSlug } from '../text/toSlug.ts'
import type { Reference } from './findReferences.ts'

interface Placed {
  readonly ids: readonly string[]
  /** What the list did not have: a title alone, or a number where no list is known. */
  readonly added: readonly Installment[]
}

const none: Placed = { ids: [], added: [] }

/** Finds the installments that a reference means; what a known list lacks is added only by its title. */
export function placeReference(
  { season, numbers, title }: Reference,
  list: readonly Installment[],
  isKnown: boolean,
): Placed {
  if (title !== undefined) return placeTitle(title, list)
  if (numbers)
    return isKnown
      ? { ids: placeNumbers(season, numbers, list), added: [] }
      : placeFree(season, numbers, list)
  if (season === undefined) return none
  const inSeason = list.filter((one) => one.season === season).map(({ id }) => id)
  return isKnown ? { ids: inSeason, added: [] } : none
}

function placeTitle(title: string, list: readonly Installment[]): Placed {
  const key = foldName(title)
  const found = list.find((one) => one.title !== undefined && foldName(one.title) === key)
  if (found) return { ids: [found.id], added: [] }
  const id = toSlug(title)
  return id === '' ? none : { ids: [id], added: [{ id, title }] }
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
  if (first < 0) return season === undefined ? [] : inSeason.slice(-1).map(({ id }) => id)
  return inSeason.slice(first - 1, last).map(({ id }) => id)
}

/** No list is known: the number itself is the installment. */
function placeFree(
  season: number | undefined,
  [first, last]: readonly [number, number],
  list: readonly Installment[],
): Placed {
  if (first < 1 || last < first || last - first > 50) return none
  const wanted = Array.from({ length: last - first + 1 }, (_, offset): Installment => {
    const number = first + offset
    return season === undefined
      ? { id: `e${number}`, number }
      : { id: `s${season}e${number}`, season, number }
  })
  const has = new Set(list.map(({ id }) => id))
  return { ids: wanted.map(({ id }) => id), added: wanted.filter(({ id }) => !has.has(id)) }
}
