import type { Lexicon, Link, Problem, Span } from '../model.ts'
import { foldName } from '../text/foldName.ts'
import { isCommonWord } from '../text/isCommonWord.ts'
import type { Line } from './lineWriter.ts'
import { isTitleCase, splitHead } from './splitHead.ts'

export type HeadWords = Pick<Lexicon, 'tropes' | 'words' | 'givenNames'>

interface ExampleDraft {
  text: string
  at: [start: number, end: number]
  spoilers: Span[]
  links: Link[]
}

export interface TropeDraft {
  readonly name: string
  /** The page that its name leads to, where that is called otherwise. */
  readonly linked?: string
  readonly at: Span
  /** The folder or section that it stands in. */
  readonly heading?: string
  readonly examples: ExampleDraft[]
}

export interface Gathered {
  readonly tropes: readonly TropeDraft[]
  readonly problems: readonly Problem[]
}

/** Gathers the lines of a list of tropes into tropes with their examples; `before` is the line above the list. */
export function gatherTropes(
  lines: readonly Line[],
  words: HeadWords,
  before: Line | undefined,
): Gathered {
  const problems: Problem[] = []
  const tropes: TropeDraft[] = []
  const isFlat = lines.every(({ level }) => level <= 1)
  const opensTrope = isFlat ? isHeadInFlatList : isHeadInNestedList
  let heading = before && isFolder(before, lines[0]) ? before.text : undefined
  lines.forEach((line, index) => {
    if (isAdvertisement(line) || isNotice(line)) return
    if (isFolder(line, lines[index + 1])) {
      heading = line.text
      return
    }
    const last = tropes.at(-1)
    if (line.level === 1 && opensTrope(line, last, words))
      tropes.push({ ...openTrope(line, words), ...(heading !== undefined && { heading }) })
    else if (last) addToTrope(last, line, isFlat, problems)
  })
  return { tropes, problems: [...problems, ...tropes.flatMap(emptyTrope)] }
}

const isAdvertisement = ({ text }: Line) => /^advertisements?\s*:?$/i.test(text)

/** What a wiki tells its writers above every page. */
const isNotice = ({ level, text }: Line) => level > 0 && notice.test(text)
const notice =
  /\b(?:our site policy|manual of style|proper attribution|"?Trope Workshop"?|preloadable templates|wikis have been (?:copied|redirected) to this wiki|blocks of users)\b/i

/** "Tropes A-H", "Season 1": a line of its own between two bullets that names a part of the list. */
function isFolder(line: Line, next: Line | undefined): boolean {
  const { level, text, isHeading } = line
  const isApart = !line.isIndented || line.followsBlank
  if (level > 0) return false
  if (isHeading || /^(?:open\/close all folders|\[?edit\]?|\[\s*edit.*\])$/i.test(text)) return true
  return (
    isApart &&
    text.length <= 60 &&
    !/[.!?:;,"”]$/.test(text) &&
    next !== undefined &&
    next.level === 1
  )
}

/** In a nested list every first-level bullet is a trope, but for a whole sentence under the trope above. */
function isHeadInNestedList(line: Line, last: TropeDraft | undefined, words: HeadWords): boolean {
  if (!last || splitHead(line.text, words.tropes)) return true
  return (
    line.text.length <= 80 && (!/[.!?…]["”)]?$/.test(line.text) || isTropeName(line.text, words))
  )
}

/** Where the levels were lost, a bullet opens a trope only where its head is a trope's name. */
function isHeadInFlatList(line: Line, last: TropeDraft | undefined, words: HeadWords): boolean {
  if (!last) return true
  const head = splitHead(line.text, words.tropes)
  return isTropeName(head?.name ?? line.text, words)
}

const installmentHead =
  /^(?:the )?(?:(?:first|second|third|fourth|fifth|last|final)\b|(?:season|series|episode|chapter|book|part|act|volume|case|film|movie|issue)s?\b)/i

/** "Green-Eyed Monster", "Foreshadowing"; not "Mara" nor "Season 2", which open an example. */
export function isTropeName(name: string, { tropes, words, givenNames }: HeadWords): boolean {
  if (tropes.has(foldName(name))) return true
  if (name.length > 80 || installmentHead.test(name)) return false
  if (isTitleCase(name)) return true
  return (
    /^\p{Lu}[\p{L}-]+$/u.test(name) &&
    !givenNames.has(name) &&
    isCommonWord(name.toLowerCase(), words)
  )
}

const emptyTrope = ({ name, at, examples }: TropeDraft): readonly Problem[] =>
  examples.length > 0 ? [] : [{ at, message: `The trope “${name}” has no example.` }]

/** "Alpha Bitch: Bianca is …" is a trope with its only example; "Alpha Bitch" waits for its bullets. */
function openTrope(line: Line, { tropes }: HeadWords): TropeDraft {
  const head = splitHead(line.text, tropes)
  const name = head?.name ?? line.text
  const link = line.links.find(({ to, at }) => to === 'trope' && at[1] <= name.length + 1)
  const isRenamed = link !== undefined && foldName(link.name) !== foldName(name)
  const example = head ? cutLine(line, head.length) : undefined
  return {
    name,
    ...(isRenamed && { linked: link.name }),
    at: line.at,
    examples: example && example.text !== '' ? [example] : [],
  }
}

/** What is left of a line behind its head. */
function cutLine({ text, at, spoilers, links }: Line, length: number): ExampleDraft {
  const rest = text.slice(length)
  const move = ([start, end]: Span): Span => [Math.max(0, start - length), end - length]
  return {
    text: rest,
    at: [at[1] - at[0] === text.length ? at[0] + length : at[0], at[1]],
    spoilers: spoilers.map(move).filter(([, end]) => end > 0),
    links: links.flatMap((link) => (link.at[1] > length ? [{ ...link, at: move(link.at) }] : [])),
  }
}

/** A second-level bullet is an example; deeper bullets and lines of dialogue belong to the one above. */
function addToTrope(trope: TropeDraft, line: Line, isFlat: boolean, problems: Problem[]): void {
  const last = trope.examples.at(-1)
  const isBullet = line.level > 0
  if (isBullet && (isFlat || line.level <= 2 || !last)) {
    trope.examples.push(cutLine(line, 0))
    return
  }
  if (!last || (!isBullet && !line.isIndented && line.followsBlank)) {
    problems.push({ at: line.at, message: 'This line belongs to no bullet.' })
    return
  }
  const offset = last.text.length + 1
  const move = ([start, end]: Span): Span => [start + offset, end + offset]
  last.text += `\n${line.text}`
  last.at[1] = line.at[1]
  last.spoilers.push(...line.spoilers.map(move))
  last.links.push(...line.links.map((link) => ({ ...link, at: move(link.at) })))
}
