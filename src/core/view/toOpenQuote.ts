import type { Citation, Span } from '../model.ts'
import { toSegments } from './toSegments.ts'

/** A quote from a citation, with `…` for what the page hides. */
export function toOpenQuote({ text, spoilers }: Citation, [start, end]: Span): string {
  return toSegments(
    text,
    spoilers.map((at) => ({ role: 'spoiler', at })),
  )
    .map(({ at, text: words, roles }) => {
      const part = words.slice(Math.max(0, start - at[0]), Math.max(0, end - at[0]))
      return roles.length > 0 && part ? '…' : part
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
