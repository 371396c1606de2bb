import type { Span } from '../model.ts'
import {
  matchAt,
  readCardinal,
  readCounts,
  readOrdinal,
  type Numbers,
  type Range,
} from './readCount.ts'

/** Installments that are named by a word and a number: "Episode 9", "the third act". */
export interface Counted {
  readonly at: Span
  /** The word that is counted: "chapter". */
  readonly unit: string
  readonly ranges: readonly Range[]
  /** It stands after its word, as in "scene 3". */
  readonly isCardinal: boolean
}

const full: Readonly<Record<string, string>> = {
  ep: 'episode',
  eps: 'episode',
  ch: 'chapter',
  sc: 'scene',
  vol: 'volume',
  vols: 'volume',
  series: 'series',
}

/** As a pattern, every word that is counted. */
export const units =
  'episodes?|eps?|chapters?|ch|issues?|cases?|films?|scenes?|sc|seasons?|series|years?|acts?|books?|parts?|volumes?|vols?'
const unitPattern = new RegExp(`\\b(${units})\\b`, 'giu')

/** Words that can group installments: a season of episodes, an act of scenes, a volume of chapters. */
const seasonWords = new Set(['season', 'series', 'year', 'act', 'book', 'part', 'volume'])

export const canBeSeason = (unit: string): boolean => seasonWords.has(unit)

/** Words that are as often something else: they are counted in capitals, or with "the" before the number. */
const doubtful = new Set(['act', 'part', 'case', 'film', 'scene', 'year'])

/** Finds every word for an installment or a season that stands with a number. */
export function findCounted(text: string, numbers: Numbers): readonly Counted[] {
  return [...text.matchAll(unitPattern)].flatMap(({ 0: word, index }) => {
    const found = readAfter(text, word, index, numbers) ?? readBefore(text, word, index, numbers)
    return found ?? []
  })
}

const toUnit = (word: string) => {
  const lower = word.toLowerCase()
  return full[lower] ?? lower.replace(/s$/, '')
}

/** "Chapter 9", "Act II", "chapters eight to twelve" */
function readAfter(
  text: string,
  word: string,
  index: number,
  numbers: Numbers,
): Counted | undefined {
  const unit = toUnit(word)
  const isPlural = word.toLowerCase() !== unit && word.toLowerCase().endsWith('s')
  const [gap] = matchAt(/\.?\s/y, text, index + word.length) ?? []
  if (gap === undefined) return undefined
  const start = index + word.length + gap.length
  const counts = readCounts(
    text,
    start,
    { isPlural, isSame: (other) => toUnit(other) === unit },
    numbers,
  )
  if (!counts) return undefined
  const first = text.slice(start, counts.end)
  const isLower = /^\p{Ll}/u.test(word)
  // "they act one way", "the part I liked", "in case I see her"
  const isWord = isLower && !/^\d/.test(first)
  if (isWord && ((doubtful.has(unit) && unit !== 'scene') || /^[IVXLC]+\b/.test(first)))
    return undefined
  return { at: [index, counts.end], unit, ranges: counts.ranges, isCardinal: true }
}

const ordinal = String.raw`((?:\p{L}+-)?\p{L}+|\d+(?:st|nd|rd|th))`
const beforeOne = new RegExp(String.raw`(?<the>\bthe\s(?:very\s)?)?\b${ordinal}[\s-]$`, 'iu')
const beforeMany = new RegExp(
  String.raw`(?<the>\bthe\s)?\b${ordinal}(?:,?\s(and|&|or|to|through)\s(?:the\s)?|\s)${ordinal}\s$`,
  'iu',
)

/** "the third episode", "the first two chapters", "the second and third acts" */
function readBefore(
  text: string,
  word: string,
  index: number,
  numbers: Numbers,
): Counted | undefined {
  const unit = toUnit(word)
  const before = text.slice(Math.max(0, index - 60), index)
  const isMany = word.toLowerCase() !== unit && word.toLowerCase().endsWith('s')
  const match = (isMany ? beforeMany : beforeOne).exec(before)
  if (!match || !isSure(unit, match, text.slice(index + word.length))) return undefined
  const ranges = isMany ? toMany(match, numbers) : toOne(match[2] ?? '', numbers)
  if (ranges.length === 0) return undefined
  const at: Span = [index - match[0].length, index + word.length]
  return { at, unit, ranges, isCardinal: false }
}

const ofStory =
  /^\sof\s(?:the\s)?(?:\p{L}+\s)?(?:play|book|novel|story|series|show|film|movie|game|musical|opera|saga|trilogy|comedy|tragedy|drama|act|season|volume|part)\b/iu

/** "his last act", "the second act of kindness" and "the last year" name no installment. */
function isSure(unit: string, match: RegExpExecArray, after: string): boolean {
  if (!doubtful.has(unit)) return true
  if (match.groups?.['the'] === undefined) return false
  if (unit === 'year' && /\b(?:last|final)\s/i.test(match[0])) return false
  return !/^\sof\s/.test(after) || ofStory.test(after)
}

function toOne(word: string, numbers: Numbers): readonly Range[] {
  const value = readOrdinal(word, numbers)
  return value === undefined ? [] : [[value, value]]
}

function toMany(
  [, , one = '', joint, other = '']: RegExpExecArray,
  numbers: Numbers,
): readonly Range[] {
  const first = readOrdinal(one, numbers)
  if (first === undefined) return []
  if (joint === undefined) return toCounted(first, readCardinal(other, numbers))
  const last = readOrdinal(other, numbers)
  if (last === undefined) return []
  return /^(?:to|through)$/i.test(joint)
    ? [[first, last]]
    : [
        [first, first],
        [last, last],
      ]
}

/** "the first two", "the last two" */
const toCounted = (first: number, count: number | undefined): readonly Range[] => {
  if (count === undefined || (first !== 1 && first !== -1)) return []
  return first === 1 ? [[1, count]] : [[-count, -1]]
}
