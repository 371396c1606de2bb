import type { Lexicon } from '../model.ts'

/** Numbers from first to last, from 1; counted from the end where negative. */
export type Range = readonly [first: number, last: number]

export type Numbers = Pick<Lexicon, 'numbers' | 'ordinals'>

/** Numbers that follow a word such as "chapter", and where the text goes on after them. */
interface Counts {
  readonly ranges: readonly Range[]
  readonly end: number
}

/** Reads "9", "II" or "thirty-four"; capitals alone are Roman. */
export function readCardinal(word: string, { numbers }: Numbers): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word)
  return readRoman(word) ?? addUp(word.toLowerCase(), numbers)
}

/** Reads "third", "thirty-fourth", "34th" or "last". */
export function readOrdinal(word: string, { numbers, ordinals }: Numbers): number | undefined {
  const [, digits] = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(word) ?? []
  if (digits) return Number(digits)
  const [tens, ones] = word.toLowerCase().split('-')
  const last = ordinals.get(ones ?? tens ?? '')
  if (ones === undefined || last === undefined) return last
  const first = numbers.get(tens ?? '')
  return first !== undefined && last > 0 ? first + last : undefined
}

/** "thirty-four" */
function addUp(word: string, numbers: Numbers['numbers']): number | undefined {
  const values = word.split('-').map((part) => numbers.get(part))
  return values.reduce<number | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
    0,
  )
}

const romans = { C: 100, L: 50, X: 10, V: 5, I: 1 } as const

function readRoman(word: string): number | undefined {
  if (!/^(?=[CLXVI])C?(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word)) return undefined
  const values = word.split('').map((letter) => romans[letter as keyof typeof romans])
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  )
}

const count = /(?:\d+|[a-z]+(?:-[a-z]+)?)(?![\w-])/iy

interface CountedWord {
  readonly isPlural: boolean
  /** Whether another word is the same one: "Act 1 to Act 5". */
  isSame(other: string): boolean
}

/** "3", "3 to 5", "3, 4 and 6": what follows the word that is counted; a list only after its plural. */
export function readCounts(
  text: string,
  start: number,
  word: CountedWord,
  numbers: Numbers,
): Counts | undefined {
  const first = readOne(text, start, numbers)
  if (!first) return undefined
  let { end } = first
  const ranges: Range[] = [[first.value, first.value]]
  for (;;) {
    const next = readNext(text, end, word, numbers)
    const before = ranges.at(-1)
    if (!next || !before) return { ranges, end }
    if (!next.isRange) ranges.push([next.value, next.value])
    else if (next.value > before[0]) ranges.splice(-1, 1, [before[0], next.value])
    else return { ranges, end }
    end = next.end
  }
}

function readOne(text: string, start: number, numbers: Numbers) {
  const [word] = matchAt(count, text, start) ?? []
  const value = word === undefined ? undefined : readCardinal(word, numbers)
  return word === undefined || value === undefined
    ? undefined
    : { value, end: start + word.length, isWord: /^[a-z]/.test(word) }
}

const toward = /\s?[-–—]\s?|\s(?:to|through)\s/y
const wordAgain = /(\p{L}+)\.?\s/uy
const beside = /,?\s(?:and|&|or)\s|,\s/y

function readNext(
  text: string,
  start: number,
  { isPlural, isSame }: CountedWord,
  numbers: Numbers,
) {
  const range = matchAt(toward, text, start)
  const [joint] = range ?? matchAt(beside, text, start) ?? []
  if (joint === undefined) return undefined
  const [again = '', other = ''] = matchAt(wordAgain, text, start + joint.length) ?? []
  const repeated = isSame(other) ? again : ''
  const next = readOne(text, start + joint.length + repeated.length, numbers)
  if (!next) return undefined
  // "Chapter 3 to one reader", "Chapter 3 and 4 others"
  const isSure = isPlural || repeated !== '' || (range !== null && !next.isWord)
  return isSure ? { ...next, isRange: range !== null } : undefined
}

/** Matches a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
