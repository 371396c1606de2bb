import type { Installment } from '../model.ts'

/** Reads the list of a work's installments: a table with the columns season, number and title, in story order. */
export function parseInstallments(table: string): readonly Installment[] {
  const [head = '', ...lines] = table.split(/\r?\n/).filter((line) => line.trim() !== '')
  const columns = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    const cell = (name: string) => cells[columns.indexOf(name)]?.trim() || undefined
    const [season, number, title] = [cell('season'), cell('number'), cell('title')]
    return {
      id: `${season ? `s${season}` : ''}e${number}`,
      ...(season && { season: Number(season) }),
      ...(number && { number: Number(number) }),
      ...(title && { title }),
    }
  })
}
