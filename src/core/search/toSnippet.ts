import { foldWord, toWords } from './words.ts'

/** A stretch of text that did or did not match. */
export interface Stretch {
  /** Where it begins, counted from the first stretch. */
  readonly start: number
  readonly text: string
  readonly isMatch: boolean
}

/** Cuts a text at its matching words; joined again, the stretches are the text to the letter. */
export function toStretches(text: string, terms: ReadonlySet<string>): readonly Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  const add = (until: number, isMatch: boolean) => {
    if (until > end) stretches.push({ start: end, text: text.slice(end, until), isMatch })
    end = until
  }
  for (const { word, start } of toWords(text)) {
    if (!terms.has(foldWord(word))) continue
    add(start, false)
    add(start + word.length, true)
  }
  add(text.length, false)
  return stretches
}

const before = 40
const after = 110

/** The words around the place where most matches stand close together, with the matches marked. */
export function toSnippet(text: string, terms: ReadonlySet<string>): readonly Stretch[] {
  const matches = toWords(text).filter(({ word }) => terms.has(foldWord(word)))
  const within = (start: number) =>
    matches.filter((one) => one.start >= start && one.start < start + after).length
  const best = matches.reduce(
    (known, { start }) => (within(start) > within(known) ? start : known),
    matches[0]?.start ?? 0,
  )
  const from = best <= before ? 0 : nextWord(text, best - before, best)
  const to = best + after >= text.length ? text.length : lastWord(text, best, best + after)
  const inside = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return toStretches(`${from > 0 ? '… ' : ''}${inside}${to < text.length ? ' …' : ''}`, terms)
}

function nextWord(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/)
  return space === -1 ? limit : from + space
}

function lastWord(text: string, least: number, until: number): number {
  const space = text.slice(least, until).search(/\s\S*$/)
  return space === -1 ? until : least + space
}
