/** One row of a table, with the line of the text on which it begins. */
export interface TableRow {
  readonly line: number
  readonly text: string
  readonly cells: readonly string[]
}

/**
 * Cuts a text into rows and cells. A quoted cell may hold the delimiter, doubled quotes and line ends; where quotes are
 * marks of the text itself, as in `"Pilot" [1]`, or are never closed, the line is cut as it stands.
 */
export function splitTable(text: string, delimiter: string): readonly TableRow[] {
  const lines = text.split(/\r\n?|\n/)
  const rows: TableRow[] = []
  for (let at = 0; at < lines.length; at++) {
    const from = at
    let row = lines[at] ?? ''
    let cells = splitRow(row, delimiter)
    while (!cells && at + 1 < lines.length && at - from < mostLinesOfCell) {
      row += `\n${lines[++at] ?? ''}`
      cells = splitRow(row, delimiter)
    }
    if (!cells) {
      at = from
      row = lines[at] ?? ''
      cells = row.split(delimiter).map((cell) => cell.trim())
    }
    if (row.trim() !== '') rows.push({ line: from + 1, text: row, cells })
  }
  return rows
}

const mostLinesOfCell = 20

/** The cells of a row; none where a quoted cell is still open at its end. */
function splitRow(row: string, delimiter: string): readonly string[] | undefined {
  const cells: string[] = []
  let at = 0
  for (;;) {
    const cell = readQuoted(row, at, delimiter)
    if (cell === 'open') return undefined
    if (cell) {
      cells.push(cell.text)
      at = cell.end
    } else {
      const end = row.indexOf(delimiter, at)
      const stop = end === -1 ? row.length : end
      cells.push(row.slice(at, stop).trim())
      at = stop
    }
    if (at >= row.length) return cells
    at += delimiter.length
  }
}

/** A cell that is quoted from its beginning to its end. */
function readQuoted(row: string, start: number, delimiter: string) {
  let at = start
  while (row[at] === ' ') at++
  if (row[at] !== '"') return undefined
  let text = ''
  for (at++; at < row.length; at++) {
    if (row[at] !== '"') text += row[at]
    else if (row[at + 1] === '"') text += row[at++]
    else {
      const rest = row.slice(at + 1)
      const gap = /^ */.exec(rest)?.[0].length ?? 0
      const isEnd = gap === rest.length || rest.startsWith(delimiter, gap)
      return isEnd ? { text: text.trim(), end: at + 1 + gap } : undefined
    }
  }
  return 'open'
}
