import type { ListItem, PlacedLine } from './listLine.ts'
import { readListLine, type NumberWords } from './readListLine.ts'
import { readListTable } from './readListTable.ts'
import { numberLines } from './numberLines.ts'

/** An installment as a list tells it, and in words how its line was understood. */
export interface ListedInstallment {
  readonly season?: number | undefined
  /** What its season is called where it is not called one: act, volume, book. */
  readonly seasonWord?: string | undefined
  readonly number?: number | undefined
  /** The last number, where one line tells several. */
  readonly through?: number | undefined
  readonly title?: string | undefined
  /** Its line in the list, from 1; absent for one that was added by hand. */
  readonly line?: number | undefined
  readonly how?: string | undefined
}

/** A line of the list from which no installment was made. */
interface ListNote {
  readonly line: number
  readonly text: string
  readonly message: string
}

export interface ParsedList {
  /** In the order of the list. */
  readonly rows: readonly ListedInstallment[]
  /** What the list calls one of them: episode, chapter; absent where it does not say. */
  readonly unit?: string
  /** Lines that were not understood: none is lost. */
  readonly problems: readonly ListNote[]
  /** Lines that tell of others: seasons, heads of tables. */
  readonly headings: readonly ListNote[]
}

/**
 * Reads a list of installments in any of the forms in which people have one: a line each, numbered or not, under
 * headings of seasons, as CSV, or copied from a table. Never throws.
 */
export function parseInstallmentList(text: string, numbers: NumberWords): ParsedList {
  const lines = readListTable(text, numbers) ?? readLines(text, numbers)
  const { items, groups, units } = numberLines(lines)
  const unit = mostCommon(units)
  return {
    rows: items,
    ...(unit && { unit }),
    problems: lines.flatMap(({ line, text, read }) =>
      read.type === 'unclear' ? [{ line, text, message: read.message }] : [],
    ),
    headings: lines.flatMap(({ line, text, read }) => {
      const message = read.type === 'head' ? 'A heading.' : groups.get(line)
      return message === undefined ? [] : [{ line, text, message }]
    }),
  }
}

const readLines = (text: string, numbers: NumberWords): readonly PlacedLine[] =>
  text.split(/\r\n?|\n/).flatMap((raw, index) => {
    const line = raw.trim()
    return line === '' ? [] : [{ line: index + 1, text: line, read: readListLine(line, numbers) }]
  })

function mostCommon(units: readonly ListItem['unit'][]): string | undefined {
  const counts = new Map<string, number>()
  for (const unit of units) if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0]
}
