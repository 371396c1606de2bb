import type { ListedInstallment } from './parseInstallmentList.ts'

/** Something in a list that may be wrong, with the row that it is about. */
export interface ListFault {
  /** Its place in the list, from 0. */
  readonly row: number
  readonly message: string
}

type Row = Pick<ListedInstallment, 'season' | 'seasonWord' | 'number' | 'through' | 'title'>

/** What looks wrong in a list: numbers or titles that stand twice, numbers that are left out, rows that tell nothing. */
export function checkList(rows: readonly Row[]): readonly ListFault[] {
  return rows.flatMap((row, index) =>
    [emptyRow(row), ...twice(rows, index), leftOut(rows, index)].flatMap((message) =>
      message === undefined ? [] : [{ row: index, message }],
    ),
  )
}

const emptyRow = ({ number, title }: Row) =>
  number === undefined && !title ? 'This row has neither a number nor a title.' : undefined

function twice(rows: readonly Row[], index: number): readonly string[] {
  const { season, seasonWord, number, title } = rows[index] ?? {}
  const before = rows.slice(0, index)
  return [
    ...(number !== undefined && before.some((one) => one.season === season && one.number === number)
      ? [`Number ${number}${inSeason(season, seasonWord)} stands twice.`]
      : []),
    ...(title && before.some((one) => one.title === title)
      ? [`“${title}” stands twice, so its name alone tells only one of them.`]
      : []),
  ]
}

const mostNamed = 3

/** Numbers between this row and the one before it in its season; the first counts from 1. */
function leftOut(rows: readonly Row[], index: number): string | undefined {
  const { season, seasonWord, number } = rows[index] ?? {}
  if (number === undefined) return undefined
  const last = rows
    .slice(0, index)
    .findLast((one) => one.number !== undefined && one.season === season)
  if (
    !last &&
    rows.slice(0, index).some((one) => one.number !== undefined && one.number === number - 1)
  )
    return undefined
  const from = last ? (last.through ?? last.number ?? 0) + 1 : 1
  const missing = number - from
  if (missing <= 0) return undefined
  const named = Array.from({ length: Math.min(missing, mostNamed) }, (_, step) => from + step)
  const more = missing > mostNamed ? ' …' : ''
  const numbers = missing === 1 ? 'Number' : 'Numbers'
  const are = missing === 1 ? 'is' : 'are'
  return `${numbers} ${named.join(', ')}${more}${inSeason(season, seasonWord)} ${are} left out before it.`
}

const inSeason = (season: number | undefined, word = 'season') =>
  season === undefined ? '' : ` of ${word} ${season}`
