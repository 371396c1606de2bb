import type { Installment } from '../model.ts'
import { foldName } from '../text/foldName.ts'
import { toSlug } from '../text/toSlug.ts'
import { canBeSeason } from './findCounted.ts'
import type { Reference, SeasonReference } from './findReferences.ts'
import { placeFree } from './placeFree.ts'
import type { Range } from './readCount.ts'

/** The installments of a work, ready for look-up; what a page names beyond a known list is added by its title alone. */
export interface InstallmentList {
  readonly all: readonly Installment[]
  /** Finds the installments that a reference means; `before` is what the example named last. */
  place(reference: Reference, before: readonly string[]): readonly string[]
}

/** `unit` is what one installment of the work is called, where that is known. */
export function createInstallmentList(
  known: readonly Installment[],
  unit?: string,
): InstallmentList {
  const all = [...known]
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
    place(reference, before) {
      if (reference.title !== undefined) return placeTitle(reference.title)
      if (known.length === 0) return placeFree(reference, unit).map(add)
      return placeKnown(reference, before, known, unit).map(({ id }) => id)
    },
  }
}

function placeKnown(
  reference: Reference,
  before: readonly string[],
  known: readonly Installment[],
  unit: string | undefined,
): readonly Installment[] {
  const { step, ranges = [], season } = reference
  if (step !== undefined) return stepFrom(before, step, known)
  const means = meaningOf(reference, known, unit)
  if (means === 'season') return inSeasons(ranges, known)
  if (means === 'nothing')
    return season ? placeKnown({ ...season, at: reference.at }, before, known, unit) : []
  if (season) return placeInSeason(season, ranges, known, unit)
  const isOfBefore = reference.unit === 'scene' && reference.isCardinal
  return placeNumbers(ranges, isOfBefore ? seasonOf(before, known) : known)
}

/** Whether a word stands for a season or for an installment of this list: "Act 2" can be either, "scene 2" neither. */
function meaningOf(
  { unit: word }: Reference,
  known: readonly Installment[],
  unit: string | undefined,
): 'season' | 'installment' | 'nothing' {
  if (word === undefined || word === unit) return 'installment'
  const seasonWord = known.find((one) => one.seasonWord !== undefined)?.seasonWord
  if (word === 'scene') return seasonWord === 'act' ? 'installment' : 'nothing'
  if (!canBeSeason(word)) return 'installment'
  if (word === seasonWord || alwaysSeasons.has(word)) return 'season'
  if (seasonWord !== undefined || word === 'act') return 'nothing'
  return known.some((one) => one.season !== undefined) ? 'season' : 'installment'
}

const alwaysSeasons = new Set(['season', 'series', 'year'])

/** "the next episode" after one that was named alone. */
function stepFrom(
  [only, second]: readonly string[],
  step: number,
  known: readonly Installment[],
): readonly Installment[] {
  const at = known.findIndex(({ id }) => id === only)
  const next = at === -1 || second !== undefined ? undefined : known[at + step]
  return next?.number === undefined ? [] : [next]
}

/** The installments of the seasons from first to last. */
function inSeasons(ranges: readonly Range[], known: readonly Installment[]) {
  const seasons = [...new Set(known.flatMap(({ season }) => season ?? []))].sort((a, b) => a - b)
  const wanted = new Set(
    ranges.flatMap(([first, last]) =>
      first < 0
        ? seasons.slice(first, last === -1 ? undefined : last + 1)
        : seasons.filter((season) => season >= first && season <= last),
    ),
  )
  return known.filter(({ season }) => season !== undefined && wanted.has(season))
}

/** "Season 2, episode 6"; where a list knows no seasons, a season says nothing. */
function placeInSeason(
  season: SeasonReference,
  ranges: readonly Range[],
  known: readonly Installment[],
  unit: string | undefined,
): readonly Installment[] {
  const at = [0, 0] as const
  const means = meaningOf({ ...season, at }, known, unit)
  if (means === 'installment') return placeNumbers(season.ranges, known)
  const inside = inSeasons(season.ranges, known)
  if (inside.length > 0) return placeNumbers(ranges, inside)
  return new Set(known.map((one) => one.season)).size < 2 ? placeNumbers(ranges, known) : []
}

/** The season of what was named last, if it is one. */
function seasonOf(before: readonly string[], known: readonly Installment[]) {
  const seasons = new Set(known.filter(({ id }) => before.includes(id)).map((one) => one.season))
  const [season] = seasons
  return seasons.size === 1 ? known.filter((one) => one.season === season) : []
}

/**
 * By number where each has its own, else by place: "Episode 9" of several seasons is the ninth of the first, unless the
 * list has an Episode 9 of no season.
 */
function placeNumbers(ranges: readonly Range[], list: readonly Installment[]) {
  const numbered = list.filter(({ number }) => number !== undefined)
  const isUnique = new Set(numbered.map(({ number }) => number)).size === numbered.length
  const byNumber = ({ number = 0 }: Installment, [first, last]: Range) =>
    number >= first && number <= last
  const found = ranges.flatMap((range) => {
    const [first, last] = range
    if (first < 0) return numbered.slice(first, last === -1 ? undefined : last + 1)
    const telling = isUnique ? numbered : numbered.filter(({ season }) => season === undefined)
    const own = telling.filter((one) => byNumber(one, range))
    return own.length > 0 ? own : numbered.slice(first - 1, last)
  })
  return [...new Set(found)]
}
