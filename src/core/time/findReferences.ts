import type { Passage, Span } from '../model.ts'
import { canBeSeason, findCounted, units, type Counted } from './findCounted.ts'
import { findTitles } from './findTitles.ts'
import { readCardinal, type Numbers, type Range } from './readCount.ts'

/** Seasons by the word and the number that a text gives them: "Season 2", "Act II". */
export interface SeasonReference {
  readonly unit: string
  readonly ranges: readonly Range[]
}

/** What a text says of when: numbers, a title, or a whole season. */
export interface Reference {
  readonly at: Span
  /** The word that is counted: "chapter"; absent where the text does not say it. */
  readonly unit?: string
  readonly ranges?: readonly Range[]
  /** The number stands after its word, as in "scene 3". */
  readonly isCardinal?: boolean
  /** The season that the numbers are counted in. */
  readonly season?: SeasonReference
  readonly title?: string
  /** Counted from the installment named before it: "the next episode" is 1. */
  readonly step?: number
}

const number = (digits: string | undefined): number => Number(digits)
const unit = '(?:episode|chapter|act|issue|case|film|book|volume|part|scene)'

interface Pattern {
  /** What stands in whatever the pattern matches, and is found faster. */
  readonly sign: RegExp
  readonly pattern: RegExp
  parse(match: RegExpExecArray, numbers: Numbers): Omit<Reference, 'at'> | undefined
}

/** What is told without a word and a number, in order: a longer form before the shorter one that it contains. */
const patterns: readonly Pattern[] = [
  // "S2E6", "2x06"
  {
    sign: /\d\s?e\d/i,
    pattern: /\bs(\d{1,2})\s?e(\d{1,3})(?:\s?[-–]\s?e?(\d{1,3}))?\b/giu,
    parse: ([, season, first, last]) =>
      inSeason(number(season), number(first), number(last ?? first)),
  },
  {
    sign: /\dx\d/i,
    pattern: /\b(\d{1,2})x(\d{2,3})\b/giu,
    parse: ([, season, first]) => inSeason(number(season), number(first), number(first)),
  },
  // "the next episode", "two chapters later", "the act after it", where another was named before it
  {
    sign: /next|following|previous/i,
    pattern: new RegExp(`\\bthe (?:very )?(next|following|previous) ${unit}\\b`, 'giu'),
    parse: ([, word]) => ({ step: word?.toLowerCase() === 'previous' ? -1 : 1 }),
  },
  {
    sign: /later|earlier/i,
    pattern: new RegExp(`\\b([a-z]+|\\d{1,2}) ${unit}s? (later|earlier)\\b`, 'giu'),
    parse([, word = '', way], numbers) {
      const count = /^an?$/i.test(word) ? 1 : readCardinal(word, numbers)
      if (count === undefined) return undefined
      return { step: way?.toLowerCase() === 'later' ? count : -count }
    },
  },
  {
    sign: / (?:after|before) (?:it|th)/i,
    pattern: new RegExp(`\\bthe ${unit} (after|before) (?:it|that|this)\\b`, 'giu'),
    parse: ([, way]) => ({ step: way?.toLowerCase() === 'after' ? 1 : -1 }),
  },
  // "the series finale"
  {
    sign: /finale/i,
    pattern: /\bthe series finale\b/giu,
    parse: () => ({ ranges: [[-1, -1]] }),
  },
  {
    sign: /pilot|premiere/i,
    pattern: /\bthe pilot(?: episode)?\b|\bpilot episode\b|\bthe series premiere\b/giu,
    parse: () => ({ ranges: [[1, 1]] }),
  },
]

/** One of these, or a digit, stands in whatever is found without a title. */
const signal = new RegExp(`\\d|\\b(?:${units}|pilot)\\b`, 'i')

/** Finds every place where a text names an installment; no two share a letter. */
export function findReferences(
  { example: { text } }: Passage,
  titles: ReadonlySet<string>,
  numbers: Numbers,
): readonly Reference[] {
  const all: Reference[] = []
  if (signal.test(text)) {
    for (const { sign, pattern, parse } of patterns) {
      if (!sign.test(text)) continue
      for (const match of text.matchAll(pattern)) {
        const reference = parse(match, numbers)
        if (reference) all.push({ at: [match.index, match.index + match[0].length], ...reference })
      }
    }
    all.push(...join(findCounted(text, numbers), text))
  }
  all.push(...findTitles(text, titles))
  return all.length < 2 ? all : dropOverlapping(all, text.length)
}

/** Of those that share a letter the first, in reading order. */
function dropOverlapping(all: readonly Reference[], length: number): readonly Reference[] {
  const taken = new Uint8Array(length)
  const kept = all.filter(({ at: [start, end] }) => {
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  })
  return kept.sort((a, b) => a.at[0] - b.at[0])
}

const inSeason = (season: number, first: number, last: number): Omit<Reference, 'at'> => ({
  ranges: [[first, last]],
  season: { unit: 'season', ranges: [[season, season]] },
})

/** "Act 4, scene 1" and "the first scene of Act 4" are one reference. */
function join(all: readonly Counted[], text: string): readonly Reference[] {
  const joined: Reference[] = []
  for (let index = 0; index < all.length; index++) {
    const [one, other] = [all[index], all[index + 1]]
    const pair = one && other && joinTwo(one, other, text.slice(one.at[1], other.at[0]))
    if (pair) index++
    if (pair) joined.push(pair)
    else if (one) joined.push(toEnd(one, text))
  }
  return joined
}

function joinTwo(one: Counted, other: Counted, between: string): Reference | undefined {
  const at: Span = [one.at[0], other.at[1]]
  if (one.unit === other.unit) return undefined
  if (/^(?:, ?| )$/.test(between) && one.isCardinal && canBeSeason(one.unit))
    return { ...other, at, season: one }
  if (/^ (?:of|in) $/.test(between) && canBeSeason(other.unit)) return { ...one, at, season: other }
  return undefined
}

const endBefore = /(?<!mid-?season )\b(?:finale|end|final episode|last episode) of (?:the )?$/i
const endAfter = /^ (?:finale|final episode)\b/i
const startAfter = /^ (?:premiere|opener)\b/i

/** In letters: what ends a season is named no farther from it. */
const farAway = 40

/** "the end of Season 1", "the Season 1 finale", "the Season 2 premiere" */
function toEnd(one: Counted, text: string): Reference {
  if (!canBeSeason(one.unit)) return one
  const before = text.slice(Math.max(0, one.at[0] - farAway), one.at[0])
  const after = text.slice(one.at[1], one.at[1] + farAway)
  if (endAfter.test(after) || endBefore.test(before))
    return { at: one.at, ranges: [[-1, -1]], season: one }
  return startAfter.test(after) ? { at: one.at, ranges: [[1, 1]], season: one } : one
}
