import type { Problem } from '../model.ts'

/** A problem with the line of the page that it is about. */
export interface ProblemLine {
  readonly message: string
  /** From 1, in its page. */
  readonly line: number
  /** The page's name; absent where there is only one. */
  readonly page?: string
  readonly text: string
}

interface NamedPage {
  readonly name: string
  readonly text: string
}

const mostLetters = 160

/** Tells of each problem on which line it is and what stands there; none where the pages are not at hand. */
export function toProblemLines(
  problems: readonly Problem[],
  pages: readonly NamedPage[],
): readonly ProblemLine[] {
  let from = 0
  const placed = pages.map((page) => {
    const start = from
    from += page.text.length + 1
    return { ...page, start }
  })
  return problems.flatMap(({ at: [start], message }) => {
    const page = placed.findLast((one) => one.start <= start)
    if (!page) return []
    const at = Math.min(start - page.start, page.text.length)
    const { line, text } = lineAt(page.text, at)
    return [{ message, line, text, ...(pages.length > 1 && { page: page.name }) }]
  })
}

/** The line on which a place is; where nothing stands at its end, the next that says something. */
function lineAt(text: string, at: number): { readonly line: number; readonly text: string } {
  const said = at + Math.max(0, text.slice(at).search(/\S/))
  const start = text.lastIndexOf('\n', said - 1) + 1
  const end = text.indexOf('\n', said)
  const words = text
    .slice(start, end === -1 ? undefined : end)
    .replace(/\s+/g, ' ')
    .trim()
  return {
    line: text.slice(0, start).split('\n').length,
    text: words.length > mostLetters ? `${words.slice(0, mostLetters).trimEnd()}…` : words,
  }
}
