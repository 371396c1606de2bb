import type { Installment, Span } from '../model.ts'
import { foldName } from '../text/foldName.ts'

interface Named {
  readonly at: Span
  readonly title: string
}

/** The titles of a list of installments, folded. */
export const titlesOf = (known: readonly Installment[]): ReadonlySet<string> =>
  new Set(known.flatMap(({ title }) => (title ? [foldName(title)] : [])))

const none: readonly Named[] = []
const quoted = /["“]([^"“”\n]{2,60})["”]/gu

/** Quoted titles: those of the list, and where the text says so ("In “Me,” …") others too. */
export function findTitles(text: string, titles: ReadonlySet<string>): readonly Named[] {
  if (!text.includes('"') && !text.includes('“')) return none
  return [...text.matchAll(quoted)].flatMap(({ 0: raw, 1: inner = '', index }) => {
    const title = inner.replace(/[,.;:]$/, '')
    const isNamed = titles.has(foldName(title)) || isSaidToBeInstallment(text, index, raw, title)
    return isNamed ? [{ at: [index + 1, index + 1 + title.length] as Span, title }] : []
  })
}

const opening = String.raw`(?:^|\n|[.!?:;—(]\s|, )`
const inInstallment = new RegExp(
  `${opening}(?:\\p{L}+ (?:\\p{L}+ )?)?(?:in|as of|during|from|since|until|by the end of)\\s$`,
  'iu',
)
const atOpening = new RegExp(`${opening}$`, 'u')
const isCalledEpisode = /\b(?:episode|chapter|issue)\s$/i
const telling =
  /^ (?:sees|has|ends|features|reveals|opens|begins|starts|shows|points|explains|deals|focuses|introduces|concludes|establishes|implies|gives|finds|closes)\b/

/**
 * "In “After the Flood,” …", "“After the Flood” shows …", "the episode “After the Flood”": a title that is set off
 * after "in" or tells the story itself; what is sung or read in an episode stands otherwise.
 */
function isSaidToBeInstallment(text: string, index: number, raw: string, title: string): boolean {
  if (!isTitleCase(title)) return false
  const before = text.slice(Math.max(0, index - 40), index)
  const after = text.slice(index + raw.length)
  if (isCalledEpisode.test(before)) return true
  if (atOpening.test(before)) return telling.test(after)
  const isSetOff = /[,.]["”]$/.test(raw) || after.startsWith(',') || telling.test(after)
  return isSetOff && inInstallment.test(before)
}

const isTitleCase = (title: string) =>
  title
    .split(/\s+/)
    .every(
      (word) =>
        /^[\p{Lu}\p{N}"'(]/u.test(word) ||
        /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|vs\.?)$/.test(word),
    )
