import type { Installment, Lexicon, Passage, Span } from '../model.ts'
import { foldName } from '../text/foldName.ts'

/** What a text says of when: numbers, a title, or a whole season. */
export interface Reference {
  readonly at: Span
  readonly season?: number | undefined
  /** The last of several seasons. */
  readonly lastSeason?: number | undefined
  /** From 1; counted from the end where negative. Two numbers are a range. */
  readonly numbers?: readonly [first: number, last: number] | undefined
  readonly title?: string | undefined
  /** Counted from the installment named before it: "the next episode" is 1. */
  readonly step?: number | undefined
}

type Numbers = ReadonlyMap<string, number>
type Parse = (match: RegExpExecArray, numbers: Numbers) => Omit<Reference, 'at'> | undefined

interface Pattern {
  readonly pattern: RegExp
  /** One of these words, or a digit, stands in whatever it finds. */
  readonly needs: ReadonlySet<string>
  readonly parse: Parse
}

const unit = '(?:episode|ep\\.?|chapter|act|issue|case|film|book|volume|part|scene)'
const season = '(?:season|series|book|part|volume|year|act)'
const count = '(\\d+|[a-z]+)'

const wordsOf = (words: string) => new Set(words.split(' '))
const digit = wordsOf('#')
const unitWords = wordsOf(
  'episode episodes ep ep. chapter chapters act acts issue issues case cases film films book books volume volumes part parts scene scenes',
)
const seasonWords = wordsOf(
  'season seasons series book books part parts volume volumes year years act acts',
)
const steps = wordsOf('next following previous')
const ends = wordsOf('finale final last end')
const starts = wordsOf('premiere opener pilot')
const signalWords = new Set(
  [unitWords, seasonWords, steps, ends, starts].flatMap((set) => [...set]),
)

/** In order: a longer form before the shorter one that it contains. */
const patterns: readonly Pattern[] = [
  // "S2E6", "2x06"
  {
    pattern: /\bs(\d{1,2})\s?e(\d{1,3})(?:\s?[-–]\s?e?(\d{1,3}))?\b/giu,
    needs: digit,
    parse: ([, inSeason, first, last], numbers) =>
      withNumbers(toNumber(inSeason, numbers), toNumber(first, numbers), toNumber(last, numbers)),
  },
  {
    pattern: /\b(\d{1,2})x(\d{2,3})\b/giu,
    needs: digit,
    parse: ([, inSeason, first], numbers) =>
      withNumbers(toNumber(inSeason, numbers), toNumber(first, numbers)),
  },
  // "Season 2, episode 6"
  {
    pattern: new RegExp(`\\b${season} ${count},? ${unit} ${count}\\b`, 'giu'),
    needs: seasonWords,
    parse: ([, inSeason, first], numbers) =>
      withNumbers(toNumber(inSeason, numbers), toNumber(first, numbers)),
  },
  // "the third episode of Season 2"
  {
    pattern: new RegExp(`\\b(?:the )?${count} ${unit} (?:of|in) ${season} ${count}\\b`, 'giu'),
    needs: unitWords,
    parse: ([, first, inSeason], numbers) =>
      withNumbers(toNumber(inSeason, numbers), toNumber(first, numbers)),
  },
  // "the next episode", where another was named before it
  {
    pattern: new RegExp(`\\bthe (?:very )?(next|following|previous) ${unit}\\b`, 'giu'),
    needs: steps,
    parse: ([, word]) => ({ step: word?.toLowerCase() === 'previous' ? -1 : 1 }),
  },
  // "the series finale"
  {
    pattern:
      /\bthe (?:series finale|last episode of the (?:series|show)|final episode of the (?:series|show))\b/giu,
    needs: ends,
    parse: () => ({ numbers: [-1, -1] }),
  },
  // "the first two episodes"
  {
    pattern: new RegExp(`\\b(?:the )?first ${count} ${unit}s\\b`, 'giu'),
    needs: unitWords,
    parse: ([, last], numbers) => withNumbers(undefined, 1, toNumber(last, numbers)),
  },
  // "Episodes 3 to 5", "Episode 9"
  {
    pattern: new RegExp(`\\b${unit}s? (\\d+)(?: ?(?:-|–|to|and|through) ?(\\d+))?\\b`, 'giu'),
    needs: unitWords,
    parse: ([, first, last], numbers) =>
      withNumbers(undefined, toNumber(first, numbers), toNumber(last, numbers)),
  },
  // "the third episode", "the season finale"
  {
    pattern: new RegExp(`\\b(?:the )?${count} ${unit}\\b`, 'giu'),
    needs: unitWords,
    parse: ([, first], numbers) => withNumbers(undefined, toNumber(first, numbers)),
  },
  // "the Season 1 finale", "the finale of Season 1", "the end of Season 1"
  {
    pattern: new RegExp(`\\b${season} ${count} (?:finale|final episode)\\b`, 'giu'),
    needs: ends,
    parse: ([, inSeason], numbers) => withNumbers(toNumber(inSeason, numbers), -1),
  },
  {
    pattern: new RegExp(
      `(?<!mid-season )(?<!midseason )\\b(?:finale|end|final episode|last episode) of ${season} ${count}\\b`,
      'giu',
    ),
    needs: ends,
    parse: ([, inSeason], numbers) => withNumbers(toNumber(inSeason, numbers), -1),
  },
  {
    pattern: new RegExp(`\\b${season} ${count} (?:premiere|opener)\\b`, 'giu'),
    needs: starts,
    parse: ([, inSeason], numbers) => withNumbers(toNumber(inSeason, numbers), 1),
  },
  {
    pattern: /\bthe pilot(?: episode)?\b|\bpilot episode\b|\bthe series premiere\b/giu,
    needs: starts,
    parse: () => withNumbers(undefined, 1),
  },
  // "Seasons 1 and 2", "Seasons 1-3"
  {
    pattern: new RegExp(`\\b${season}s (\\d+) ?(?:-|–|to|and|through|&) ?(\\d+)\\b`, 'giu'),
    needs: seasonWords,
    parse: ([, first, last], numbers) => {
      const [one, two] = [toNumber(first, numbers), toNumber(last, numbers)]
      return one !== undefined && two !== undefined && two >= one
        ? { season: one, lastSeason: two }
        : undefined
    },
  },
  // "Season 2", "Book Two"
  {
    pattern: new RegExp(`\\b${season} ${count}\\b`, 'giu'),
    needs: seasonWords,
    parse: ([, inSeason], numbers) => withSeason(toNumber(inSeason, numbers)),
  },
  {
    pattern: new RegExp(`\\b(?:the )?${count} ${season}\\b`, 'giu'),
    needs: seasonWords,
    parse: ([, inSeason], numbers) => withSeason(toNumber(inSeason, numbers)),
  },
]

/** Finds every place where a text names an installment; no two share a letter. */
export function findReferences(
  { example: { text }, sentences }: Passage,
  titles: ReadonlySet<string>,
  { numbers }: Pick<Lexicon, 'numbers'>,
): readonly Reference[] {
  const found: Reference[] = []
  let taken: Uint8Array | undefined
  const take = (reference: Reference) => {
    const [start, end] = reference.at
    taken ??= new Uint8Array(text.length)
    if (taken.subarray(start, end).includes(1)) return
    taken.fill(1, start, end)
    found.push(reference)
  }
  for (const { pattern, parse } of fittingPatterns(sentences))
    for (const match of text.matchAll(pattern)) {
      const reference = parse(match, numbers)
      if (reference) take({ at: [match.index, match.index + match[0].length], ...reference })
    }
  findTitles(text, titles).forEach(take)
  return found.sort((a, b) => a.at[0] - b.at[0])
}

/** The patterns that may find something among these words: most examples have none of them. */
function fittingPatterns(sentences: Passage['sentences']): readonly Pattern[] {
  const present = new Set<string>()
  for (const tokens of sentences)
    for (const { lower } of tokens)
      if (signalWords.has(lower)) present.add(lower)
      else if (hasDigit(lower)) present.add('#')
  if (present.size === 0) return []
  return patterns.filter(({ needs }) => [...present].some((word) => needs.has(word)))
}

const hasDigit = (word: string) => {
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)]
  return (first >= 48 && first <= 57) || (second >= 48 && second <= 57)
}

/** The titles of a list of installments, folded. */
export const titlesOf = (known: readonly Installment[]): ReadonlySet<string> =>
  new Set(known.flatMap(({ title }) => (title ? [foldName(title)] : [])))

const quoted = /["“]([^"“”\n]{2,60})["”]/gu

/** Quoted titles: those of the list, and where the text says so ("In “Me,” …") others too. */
function findTitles(text: string, titles: ReadonlySet<string>): readonly Reference[] {
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

const withNumbers = (inSeason: number | undefined, first: number | undefined, last = first) =>
  first === undefined || last === undefined
    ? undefined
    : { season: inSeason, numbers: [first, last] as const }

const withSeason = (inSeason: number | undefined) =>
  inSeason === undefined ? undefined : { season: inSeason }

const toNumber = (word: string | undefined, numbers: Numbers): number | undefined => {
  if (word === undefined) return undefined
  return /^\d+$/.test(word) ? Number(word) : numbers.get(word.toLowerCase())
}
