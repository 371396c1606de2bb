import type { Citation } from '../model.ts'
import { toSegments } from './toSegments.ts'

/** The longest stretch of a citation's text that the page does not hide, to the letter. */
export function toOpenStretch({ text, spoilers }: Pick<Citation, 'text' | 'spoilers'>): string {
  const open = toSegments(
    text,
    spoilers.map((at) => ({ role: 'spoiler', at })),
  ).filter(({ roles }) => roles.length === 0)
  return open.map(({ text: words }) => words.trim()).reduce(longer, '')
}

const longer = (one: string, other: string) => (other.length > one.length ? other : one)
