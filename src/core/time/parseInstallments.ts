import type { Installment } from '../model.ts'
import { toSlug } from '../text/toSlug.ts'

/** Reads the list of a work's installments: a table with the columns season, number and title, in story order. */
export function parseInstallments(table: string): readonly Installment[] {
  const [head = '', ...lines] = table.split(/\r?\n/).filter((line) => line.trim() !== '')
  const columns = head.split('\t')
  return lines.flatMap((line) => {
    const cells = line.split('\t')
    const cell = (name: string) => cells[columns.indexOf(name)]?.trim() || undefined
    const [season, number, title] = [cell('season'), cell('number'), cell('title')]
    const id = idOf(season, number, title)
    if (!id) return []
    return [
      {
        id,
        ...(season && { season: Number(season) }),
        ...(number && { number: Number(number) }),
        ...(title && { title }),
      },
    ]
  })
}

/** `s1e11`, `e4` where there are no seasons, and the title's words where it has no number. */
function idOf(season?: string, number?: string, title?: string): string | undefined {
  if (number) return `${season ? `s${season}` : ''}e${number}`
  return title ? toSlug(title) : undefined
}
