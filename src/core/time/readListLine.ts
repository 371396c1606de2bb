import { groupWords, itemWords, unitOf, type ListItem, type ListLine } from './listLine.ts'
import { readCardinal } from './readCount.ts'

/** Number words, as the lexicon has them. */
export type NumberWords = Parameters<typeof readCardinal>[1]

const mostLetters = 120

/** Reads one line of a list by itself; what the other lines tell of it is found later. */
export function readListLine(raw: string, numbers: NumberWords): ListLine {
  const text = takeMarksOff(raw)
  if (!/[\p{L}\p{N}]/u.test(text)) return { type: 'unclear', message: 'Nothing to read here.' }
  if (isHead(text)) return { type: 'head' }
  const found =
    readCode(text) ??
    readPair(text, numbers) ??
    readCounted(text, numbers) ??
    readNumbered(text, numbers) ??
    readCodeBehind(text)
  if (found) return found
  if (text.length > mostLetters) return { type: 'unclear', message: 'Too long for a title.' }
  const title = toTitle(text)
  return title === undefined
    ? { type: 'unclear', message: 'No title was found here.' }
    : { type: 'item', title }
}

/** Bullets, marks of headings, bold and links of wikis, notes in brackets. */
const takeMarksOff = (raw: string) =>
  raw
    .trim()
    .replace(/^=+\s*(.*?)\s*=+$/, '$1')
    .replace(/^#{1,6}\s+/, '')
    .replace(/^(?:[*•‣◦▪·]+|[-–—](?=\s))\s*/, '')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, '$1')
    .replace(/(?:\*\*|__|''+)/g, '')
    .replace(/\s*\[(?:\d{1,3}|[a-z]|note \d+|edit)\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const heads = new RegExp(
  `^(?:the )?(?:full )?(?:(?:list|table|guide) of )?(?:all )?(?:${itemWords}|titles?|contents|specials?|${itemWords.replaceAll('?', '')} (?:list|guide|titles?))\\s*:?$`,
  'i',
)

const isHead = (text: string) =>
  heads.test(text) || (text.endsWith(':') && !/\d/.test(text) && !groupStart.test(text))

const groupStart = new RegExp(`^(?:the )?(?:${groupWords})\\b`, 'i')

const code =
  /^s(?:eason)?\s?(\d{1,2})\W{0,3}e(?:p\.?)?\s?(\d{1,3})(?:\s?[-–/&+]\s?e?(\d{1,3}))?(?!\w)/iu
const cross = /^(\d{1,2})x(\d{1,3})(?:\s?[-–/&+]\s?(?:\d{1,2}x)?(\d{1,3}))?(?!\w)/iu

/** "S1E2 – Title", "1x02 Title" */
function readCode(text: string): ListItem | undefined {
  const match = code.exec(text) ?? cross.exec(text)
  if (!match) return undefined
  const [all, season, number, through] = match
  return {
    type: 'item',
    unit: 'episode',
    season: Number(season),
    number: Number(number),
    ...(through && { through: Number(through) }),
    title: toTitle(text.slice(all.length)),
  }
}

const behind = /^(.*\S)\s*[([–—-]\s*#?(?:s(\d{1,2})\s?e|(\d{1,2})[x.])(\d{1,3})[)\]]?$/iu

/** "Title (1x02)" */
function readCodeBehind(text: string): ListItem | undefined {
  const [, title = '', one, other, number] = behind.exec(text) ?? []
  if (number === undefined) return undefined
  return {
    type: 'item',
    unit: 'episode',
    season: Number(one ?? other),
    number: Number(number),
    title: toTitle(title),
  }
}

const count = String.raw`(\d{1,4}|\p{L}+(?:-\p{L}+)?)`
const pair = new RegExp(
  String.raw`^(${groupWords})\.?\s?${count}\W{1,4}(${itemWords}|${groupWords})\.?\s?#?${count}(?![\p{L}\p{N}])`,
  'iu',
)

/** "Season 1, Episode 2: Title", "Act I, Scene 2" */
function readPair(text: string, numbers: NumberWords): ListItem | undefined {
  const [all = '', group = '', one = '', unit = '', other = ''] = pair.exec(text) ?? []
  const [season, number] = [toNumber(one, numbers), toNumber(other, numbers)]
  if (season === undefined || number === undefined) return undefined
  return {
    type: 'item',
    unit: unitOf(unit),
    season,
    ...wordOf(unitOf(group)),
    number,
    title: toTitle(text.slice(all.length)),
  }
}

/** What a season is called where it is not called one. */
const wordOf = (word: string) =>
  word === 'season' || word === 'series' ? {} : { seasonWord: word }

const counted = new RegExp(
  String.raw`^(?:the )?(${itemWords}|${groupWords})\.?\s?(?:no\.?\s?|#)?${count}(?:\s?[-–/&]\s?(\d{1,4}))?(?=$|[\s:.,)\](–—-])`,
  'iu',
)

/** "Episode 3: Title", "Chapter Twelve", "Season 2", "Book II – Title" */
function readCounted(text: string, numbers: NumberWords): ListLine | undefined {
  const [all = '', word = '', first = '', through] = counted.exec(text) ?? []
  const number = toNumber(first, numbers)
  if (number === undefined) return undefined
  const rest = text.slice(all.length)
  // "Part one of the plan", "Act two-faced"
  if (!/^\d/.test(first) && /^\s\p{Ll}/u.test(rest)) return undefined
  const title = toTitle(rest)
  const unit = unitOf(word)
  if (isGroupWord.test(word)) return { type: 'group', word: unit, number, title }
  return { type: 'item', unit, number, ...(through && { through: Number(through) }), title }
}

const isGroupWord = new RegExp(`^(?:${groupWords})$`, 'i')

const numbered =
  /^(?:no\.?\s?|#)?(\d{1,4})(?:\s?[-–/&]\s?(\d{1,4}))?(?:(?:[.)](?!\d)|\s[-–—:|]\s|:(?=\s|$))\s?|(?=\s?["“«])|$)/iu
const roman = /^([IVXLC]+)(?:[.)]|\s?[-–—:])\s+/u
const bare = /^#?(\d{1,4})\s+(?=\S)/u

/** "1. Title", "#1 – Title", "IV. Title", and "1 Title" */
function readNumbered(text: string, numbers: NumberWords): ListItem | undefined {
  const sure = numbered.exec(text)
  if (sure) {
    const [all, number, through] = sure
    return {
      type: 'item',
      number: Number(number),
      ...(through && { through: Number(through) }),
      title: toTitle(text.slice(all.length)),
    }
  }
  const [all = '', letters = ''] = roman.exec(text) ?? []
  const number = letters === '' ? undefined : readCardinal(letters, numbers)
  if (number !== undefined) return { type: 'item', number, title: toTitle(text.slice(all.length)) }
  const [start, digits] = bare.exec(text) ?? []
  if (start === undefined) return undefined
  const title = toTitle(text.slice(start.length))
  return { type: 'item', number: Number(digits), title, whole: toTitle(text) }
}

/** "3", "IV" or "four"; a number of four figures is one, too. */
export function toNumber(word: string, numbers: NumberWords): number | undefined {
  return /^\d{1,4}$/.test(word) ? Number(word) : readCardinal(word, numbers)
}

const quotes = /^["“„«]([^"“”„«»]+)["”“»]/u
const dateBehind = /\s*\((?:[^()]*\b(?:1[89]|20)\d{2}\b[^()]*)\)$/

/** What is left as the title: of something in quotes only that, else without marks and dates around it. */
export function toTitle(rest: string): string | undefined {
  const text = rest.replace(/^[\s:.,)\]|∙·–—-]+/u, '').trim()
  const [, quoted] = quotes.exec(text) ?? []
  if (quoted !== undefined) return quoted.trim().replace(/[,.]$/, '') || undefined
  return (
    text
      .replace(dateBehind, '')
      .replace(/^['‘](.*)['’]$/, '$1')
      .trim() || undefined
  )
}
