import type { Span } from '../model.ts'

/** What a stretch of a citation's text is. */
export type Role = 'quote' | 'cue' | 'source' | 'target' | 'name' | 'spoiler'

export interface Mark {
  readonly role: Role
  readonly at: Span
}

/** A stretch of text in which no mark begins or ends. */
export interface Segment {
  readonly at: Span
  readonly text: string
  readonly roles: readonly Role[]
}

/** Cuts a text where marks begin and end; joined again, the segments are the text to the letter. */
export function toSegments(text: string, marks: readonly Mark[]): readonly Segment[] {
  const cuts = [0, text.length, ...marks.flatMap(({ at }) => at)]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((one, other) => one - other)
  const starts = [...new Set(cuts)]
  return starts.slice(0, -1).map((start, index) => {
    const end = starts[index + 1] ?? text.length
    const covering = marks.filter(({ at }) => at[0] <= start && end <= at[1])
    return {
      at: [start, end],
      text: text.slice(start, end),
      roles: [...new Set(covering.map(({ role }) => role))],
    }
  })
}
