import type { Citation } from '../model.ts'

/** A citation's text in one line, what the page hides left out: for lists in which nothing can be unveiled. */
export function toOpenText({ text, spoilers }: Citation, most = 140): string {
  let open = ''
  let from = 0
  for (const [start, end] of spoilers) {
    if (start > from) open += text.slice(from, start)
    if (end > from) open += '[spoiler]'
    from = Math.max(from, end)
  }
  const line = (open + text.slice(from)).replaceAll(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line
}
