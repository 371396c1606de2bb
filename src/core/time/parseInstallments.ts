import type { Installment } from '../model.ts'
import { toSlug } from '../text/toSlug.ts'

/**
 * Reads the list of a work's installments: a table with the columns season, number and title, in story order. A season
 * may say what it is called: `Act 2`, `Volume 3`.
 */
export function parseInstallments(table: string): readonly Installment[] {
  const [head = '', ...lines] = table.split(/\r?\n/).filter((line) => line.trim() !== '')
  const columns = head.split('\t')
  const rows = lines.map((line) => {
    const cells = line.split('\t')
    const cell = (name: string) => cells[columns.indexOf(name)]?.trim() || undefined
    return { ...parseSeason(cell('season')), number: cell('number'), title: cell('title') }
  })
  const isRunningOn = doRunOn(rows)
  return rows.flatMap(({ season, seasonWord, number, title }) => {
    const id = idOf(isRunningOn ? undefined : season, number, title)
    if (!id) return []
    return [
      {
        id,
        ...(season && { season: Number(season) }),
        ...(season && seasonWord && { seasonWord }),
        ...(number && { number: Number(number) }),
        ...(number && isRunningOn && { runsOn: true }),
        ...(title && { title }),
      },
    ]
  })
}

interface Row {
  readonly season?: string | undefined
  readonly number?: string | undefined
}

/** "2", "Act 2" */
function parseSeason(cell: string | undefined) {
  const [, word, season] = /^(?:(\p{L}+) )?(\d+)$/u.exec(cell ?? '') ?? []
  const seasonWord = word?.toLowerCase()
  return { season, seasonWord: seasonWord === 'season' ? undefined : seasonWord }
}

/** Whether the chapters of a second volume go on counting where the first one stopped. */
function doRunOn(rows: readonly Row[]): boolean {
  const numbered = rows.filter(({ season, number }) => season && number)
  const seasons = new Set(numbered.map(({ season }) => season))
  const numbers = new Set(numbered.map(({ number }) => number))
  return seasons.size > 1 && numbers.size === numbered.length
}

/** `s1e11`, `e4` where the number alone tells which it is, and the title's words where it has no number. */
function idOf(season?: string, number?: string, title?: string): string | undefined {
  if (number) return `${season ? `s${season}` : ''}e${number}`
  return title ? toSlug(title) : undefined
}
