import type { Installment } from '../model.ts'
import { toInstallments } from './toInstallments.ts'

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
    return {
      ...parseSeason(cell('season')),
      number: toNumber(cell('number')),
      title: cell('title'),
    }
  })
  return toInstallments(rows)
}

/** "2", "Act 2" */
function parseSeason(cell: string | undefined) {
  const [, word, season] = /^(?:(\p{L}+) )?(\d+)$/u.exec(cell ?? '') ?? []
  const seasonWord = word?.toLowerCase()
  return {
    season: toNumber(season),
    seasonWord: seasonWord === 'season' ? undefined : seasonWord,
  }
}

const toNumber = (cell: string | undefined) => (cell === undefined ? undefined : Number(cell))
