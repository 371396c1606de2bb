import type { Installment } from '../model.ts'

/** An installment in full: `Season 1, episode 11, “Lose Yourself”`; what is unknown is left out. */
export function toInstallmentName(
  { id, season, seasonWord, number, runsOn, title }: Installment,
  unit: string,
): string {
  const parts = [
    season === undefined || runsOn ? undefined : toSeasonName(season, unit, seasonWord),
    number === undefined ? undefined : `${unit} ${number}`,
    title === undefined ? undefined : `“${title}”`,
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? capitalise(parts.join(', ')) : id
}

/** An installment where room is scarce: `S1 E11, “Lose Yourself”`. */
export function toInstallmentLabel(installment: Installment, unit: string): string {
  const code = toInstallmentCode(installment, unit)
  const title = installment.title === undefined ? '' : `“${installment.title}”`
  return title === '' || title === code ? code : `${code}, ${title}`
}

/** An installment where there is hardly any room: `S1 E11`, `Chapter 3` or `“Me”`. */
export function toInstallmentCode(
  { id, season, seasonWord, number, runsOn, title }: Installment,
  unit: string,
): string {
  if (season !== undefined && number !== undefined && !runsOn)
    return `${toSeasonCode(season, unit, seasonWord)} ${initial(unit)}${number}`
  if (number !== undefined) return capitalise(`${unit} ${number}`)
  if (title !== undefined) return `“${title}”`
  return season === undefined ? id : toSeasonName(season, unit, seasonWord)
}

/** What a group of installments is called: `Season 2`, or `Act 2` where the list says so. */
export function toSeasonName(season: number, unit: string, word = usualWord(unit)): string {
  return `${capitalise(word)} ${season}`
}

/** A group of installments where room is scarce: `S2`. */
export function toSeasonCode(season: number, unit: string, word = usualWord(unit)): string {
  return `${initial(word)}${season}`
}

const usualWord = (unit: string) => (unit === 'episode' ? 'season' : 'part')

const initial = (word: string) => word.slice(0, 1).toUpperCase()

const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
