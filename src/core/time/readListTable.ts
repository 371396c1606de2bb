import { unitOf, type ListItem, type ListLine, type PlacedLine } from './listLine.ts'
import { readListLine, toNumber, toTitle, type NumberWords } from './readListLine.ts'
import { splitTable, type TableRow } from './splitTable.ts'

const columns = ['season', 'number', 'overall', 'title'] as const

type Column = (typeof columns)[number]

/** Which cell of a row is which. */
type Places = Readonly<Partial<Record<Column, number>>>

/** Reads a list that is a table: CSV, TSV, or what is copied from a page; none where it is no table. */
export function readListTable(
  text: string,
  numbers: NumberWords,
): readonly PlacedLine[] | undefined {
  const table = findTable(text)
  if (!table) return undefined
  const head = table.find(({ cells }) => placesOf(cells))
  const width = mostCommon(table.filter(isRow).map(({ cells }) => cells.length))
  const named = head && (head.cells.length === width || head === table[0]) ? head : undefined
  const places = (named && placesOf(named.cells)) ?? guessPlaces(table.filter(isRow))
  const unit = named && unitIn(named.cells)
  return table.map((row) => ({
    line: row.line,
    text: row.text.trim(),
    read: readRow(row, places, unit, numbers),
  }))
}

const isRow = ({ cells }: TableRow) => cells.length > 1 && !placesOf(cells)

/** The rows by the delimiter that makes a table of them. */
function findTable(text: string): readonly TableRow[] | undefined {
  for (const delimiter of ['\t', ';', ',', '|']) {
    if (!text.includes(delimiter)) continue
    const rows = splitTable(delimiter === '|' ? withoutBorders(text) : text, delimiter)
    if (isTable(rows, delimiter)) return rows
  }
  return undefined
}

const withoutBorders = (text: string) => text.replace(/^[ \t]*\||\|[ \t]*$/gm, '')

/** A title may hold a comma: a table says what its columns are, or has its numbers in the same place throughout. */
function isTable(rows: readonly TableRow[], delimiter: string): boolean {
  const many = rows.filter(({ cells }) => cells.length > 1)
  if (many.length === 0) return false
  const [first] = rows
  if (first && placesOf(first.cells) && first.cells.length > 1) return true
  if (delimiter === '\t') return many.length * 2 >= rows.length || many.some(isNumbered)
  const width = mostCommon(many.map(({ cells }) => cells.length))
  const alike = many.filter((row) => row.cells.length === width && isNumbered(row))
  return alike.length * 5 >= rows.length * 4
}

const isNumbered = ({ cells }: TableRow) => /^(?:\d{1,4}|s\d+e\d+|\d+x\d+)$/i.test(cells[0] ?? '')

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as const)[0]
}

const names: readonly (readonly [Column, RegExp])[] = [
  [
    'overall',
    /^(?:no|number|nr|#|episode)?\.? ?(?:overall|in series|total|absolute)(?: (?:no|number|#))?\.?$/,
  ],
  ['season', /^(?:season|series|s|act|volume|vol|book|part|arc)(?: ?(?:no|number|nr|#))?\.?$/],
  [
    'title',
    /^(?:(?:original |english )?(?:episode |chapter |scene |film |story |issue )?(?:title|name)s?)(?: \(.*\))?$/,
  ],
  [
    'number',
    /^(?:(?:episode|ep|chapter|ch|scene|film|issue|case|story|season)?\.? ?(?:no|number|nr|num|#)|episode|ep|chapter|ch|scene|film|issue|case|story|code|n)\.?(?: in (?:season|series|act|volume|book))?\.?$/,
  ],
]

/** Which columns a head names; none where the row is no head. */
function placesOf(cells: readonly string[]): Places | undefined {
  const places: Partial<Record<Column, number>> = {}
  cells.forEach((cell, index) => {
    const key = cell
      .toLowerCase()
      .replace(/[\s_]+/g, ' ')
      .replace(/\[.*\]/, '')
      .trim()
    const inSeason = /\bin (?:season|act|volume|book)\b/.test(key)
    const found = inSeason ? 'number' : names.find(([, pattern]) => pattern.test(key))?.[0]
    if (found) places[found] ??= index
  })
  const isHead = cells.length > 1 && (places.title !== undefined || Object.keys(places).length > 1)
  return isHead ? places : undefined
}

/** What the head calls one installment: "Chapter title". */
function unitIn(cells: readonly string[]): string | undefined {
  const found = cells
    .filter((cell) => !/\bin\b/i.test(cell))
    .map((cell) => /\b(episode|ep|chapter|scene|film|issue|case|story)\b/i.exec(cell)?.[1])
    .find((word) => word !== undefined)
  return found === undefined ? undefined : unitOf(found)
}

/** Columns without a head: numbers stand before the title, and begin again where they count in a season. */
function guessPlaces(rows: readonly TableRow[]): Places {
  const width = mostCommon(rows.map(({ cells }) => cells.length))
  const alike = rows.filter(({ cells }) => cells.length === width)
  const column = (index: number) => alike.map(({ cells }) => cells[index] ?? '')
  const indexes = Array.from({ length: width }, (_, index) => index)
  const isNumeric = (index: number) =>
    column(index).filter((cell) => numeric.test(cell)).length * 5 >= alike.length * 4
  const title = indexes.find((index) => !isNumeric(index))
  const [one, other] = indexes.filter((index) => isNumeric(index) && index < (title ?? width))
  const base = title === undefined ? {} : { title }
  if (one === undefined) return base
  if (other === undefined) return { ...base, number: one }
  const values = column(one).map(Number)
  const isRising = values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0))
  return isRising && alike.length > 1
    ? { ...base, overall: one, number: other }
    : { ...base, season: one, number: other }
}

const numeric = /^(?:\d{1,4}|s\d+\W?e\d+|\d+x\d+)$/i

function readRow(
  { cells, text }: TableRow,
  places: Places,
  unit: string | undefined,
  numbers: NumberWords,
): ListLine {
  if (placesOf(cells) || cells.every((cell) => isBorder(cell) || headWords.test(cell)))
    return { type: 'head' }
  const filled = cells.filter((cell) => cell !== '')
  const [only = ''] = filled
  if (filled.length <= 1 && places.title !== undefined && cells[places.title] !== only)
    return readAlone(text, numbers)
  if (cells.length === 1) return readAlone(text, numbers)
  return readCells(cells, places, unit, numbers)
}

const isBorder = (cell: string) => /^[:\s=-]*$/.test(cell)

/** A line between the rows: the heading of a season, or something that tells no installment. */
function readAlone(text: string, numbers: NumberWords): ListLine {
  const read = readListLine(text.replace(/[\t|;,]+/g, ' '), numbers)
  if (read.type !== 'item' || read.number !== undefined) return read
  return headWords.test(text)
    ? { type: 'head' }
    : { type: 'unclear', message: 'This line is no row of the table.' }
}

/** Heads of which a browser made several lines: "No.", "overall", "No. in". */
const headWords = /^\W*(?:(?:no|number|overall|in|season|series|title|directed|written|by)\b\W*)+$/i

function readCells(
  cells: readonly string[],
  places: Places,
  unit: string | undefined,
  numbers: NumberWords,
): ListLine {
  const cell = (column: Column) => {
    const index = places[column]
    return index === undefined ? '' : (cells[index] ?? '')
  }
  const told = cell('number')
  const coded = told === '' ? undefined : readListLine(told, numbers)
  const counted = coded?.type === 'item' ? coded : undefined
  const isTitle = places.title === undefined && counted?.number === undefined
  const item: ListItem = {
    type: 'item',
    unit: counted?.unit ?? unit,
    season: counted?.season,
    seasonWord: counted?.seasonWord,
    ...seasonOf(cell('season'), numbers),
    number: counted?.number,
    through: counted?.through,
    overall: toNumber(cell('overall'), numbers),
    title: toTitle(isTitle ? told : cell('title')),
  }
  if (item.number === undefined && item.title === undefined && item.overall === undefined)
    return { type: 'unclear', message: 'This row has neither a number nor a title.' }
  return item
}

/** "2", "Act 2" */
function seasonOf(cell: string, numbers: NumberWords) {
  const plain = toNumber(cell, numbers)
  if (plain !== undefined) return { season: plain }
  const read = readListLine(cell, numbers)
  if (read.type !== 'group') return {}
  const isSeason = read.word === 'season' || read.word === 'series'
  return { season: read.number, ...(!isSeason && { seasonWord: read.word }) }
}
