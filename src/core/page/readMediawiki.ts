import { createLineWriter, type Line, type LineWriter } from './lineWriter.ts'
import { toWikiLink } from './toLink.ts'

const bulletLine = /^([*#:;]*)([*#])\s*/
const indentedLine = /^:+\s*/
const headingLine = /^(={2,6})\s*(.*?)\s*=*\s*$/

/** Cuts the source of a page of All The Tropes or Tropedia (MediaWiki) into lines, marks taken off. */
export function readMediawiki(source: string): readonly Line[] {
  const page = blankOut(source)
  const writer = createLineWriter()
  let start = 0
  let followsBlank = false
  let dropped = 0
  for (const line of page.split('\n')) {
    if (line.trim() === '') followsBlank = true
    else {
      dropped = readLine(line, start, followsBlank, dropped, writer)
      followsBlank = false
    }
    start += line.length + 1
  }
  writer.end(page.length)
  return writer.lines
}

/** Comments, references and tables hold no examples; they keep their length, so that places on the page stay true. */
const asides: readonly (readonly [open: RegExp, close: string])[] = [
  [/<!--/g, '-->'],
  [/<ref\b[^>/]*>/gi, '</ref>'],
  [/<ref\b[^>]*\/>/gi, ''],
  [/<gallery\b[^>]*>/gi, '</gallery>'],
  [/^\{\|/gm, '|}'],
]

function blankOut(source: string): string {
  let page = source
  for (const [open, close] of asides) {
    let kept = ''
    let from = 0
    open.lastIndex = 0
    for (let match = open.exec(page); match; match = open.exec(page)) {
      const end = page.indexOf(close, match.index + match[0].length)
      if (end === -1) break
      kept += page.slice(from, match.index)
      from = end + close.length
      kept += page.slice(match.index, from).replace(/[^\n]/g, ' ')
      open.lastIndex = from
    }
    page = kept + page.slice(from)
  }
  return page
}

function readLine(
  line: string,
  start: number,
  followsBlank: boolean,
  dropped: number,
  writer: LineWriter,
): number {
  const heading = headingLine.exec(line)
  const bullet = bulletLine.exec(line)
  const mark = bullet ?? indentedLine.exec(line)
  const skip = heading ? (heading[1]?.length ?? 0) : (mark?.[0].length ?? 0)
  writer.begin(start + skip, {
    level: bullet ? (bullet[1]?.length ?? 0) + 1 : 0,
    isIndented: mark !== null,
    followsBlank,
    isHeading: heading !== null,
  })
  const left = writeMarked(heading?.[2] ?? line.slice(skip), dropped, writer)
  writer.end(start + line.length)
  return left
}

type Scope = 'spoiler' | 'link' | 'shown' | 'dropped'

const marks =
  /\[\[|\]\]|\{\{|\}\}|\||'{2,5}|<\/?[a-z][^>]*>|__[A-Z]+__|\[(?:https?:)?\/\/\S+\s?|&nbsp;/gi
const shownTemplates =
  /^(?:quote|note|color|verbatim|nowiki|small|big|nowrap|lang|i|b|tt|sic|anchor|abbr)$/i
const spoilerTemplates = /^(?:spoilers?|spoiler text|hidden)$/i

/** Writes a line of the wiki's source; returns how many templates that hold no text are still open. */
function writeMarked(line: string, dropped: number, writer: LineWriter): number {
  const scopes: Scope[] = Array.from({ length: dropped }, () => 'dropped')
  let hidden = dropped
  let from = 0
  const push = (scope: Scope) => {
    scopes.push(scope)
    if (scope === 'dropped') hidden++
  }
  marks.lastIndex = 0
  for (let match = marks.exec(line); match; match = marks.exec(line)) {
    const [mark] = match
    if (match.index < from) continue
    if (mark === '|' && hidden === 0 && scopes.at(-1) !== 'shown') continue
    if (hidden === 0) writer.write(line.slice(from, match.index))
    from = match.index + mark.length
    if (mark === '[[') from = openLink({ line, from, isHidden: hidden > 0, writer, push })
    else if (mark === '{{') from = openTemplate({ line, from, isHidden: hidden > 0, writer, push })
    else if (mark === ']]' || mark === '}}') {
      const scope = scopes.pop()
      if (scope === 'dropped') hidden--
      if (scope === 'spoiler') writer.closeSpoiler()
      if (scope === 'link') writer.closeLink()
    } else if (hidden === 0 && (mark === '|' || /^<br/i.test(mark))) writer.write(' ')
    else if (hidden === 0 && mark === '&nbsp;') writer.write(' ')
    marks.lastIndex = from
  }
  if (hidden === 0) writer.write(line.slice(from))
  for (const scope of scopes) {
    if (scope === 'spoiler') writer.closeSpoiler()
    if (scope === 'link') writer.closeLink()
  }
  return Math.min(hidden, mostOpen)
}

/** More templates than any page nests: what opens beyond is never closed. */
const mostOpen = 20

/** Where a mark that opens something stands, and what becomes of it. */
interface Opening {
  readonly line: string
  readonly from: number
  readonly isHidden: boolean
  readonly writer: LineWriter
  push(scope: Scope): void
}

function openLink({ line, from, isHidden, writer, push }: Opening): number {
  const [whole = '', title = '', bar] =
    /^([^|[\]{}]*)(\|?)/.exec(line.slice(from, from + 400)) ?? []
  const link = toWikiLink(title.replace(/^:/, ''))
  if (isHidden || !link || /^(?:file|image|category):/i.test(title)) {
    push('dropped')
    return from
  }
  push('link')
  writer.openLink(link)
  return bar ? from + whole.length : from
}

function openTemplate({ line, from, isHidden, writer, push }: Opening): number {
  const [whole = '', name = ''] =
    /^\s*([^|{}]*?)\s*(?:\||(?=\}\}))/.exec(line.slice(from, from + 400)) ?? []
  if (!isHidden && spoilerTemplates.test(name)) {
    push('spoiler')
    writer.openSpoiler()
    return from + whole.length
  }
  if (isHidden || !shownTemplates.test(name)) {
    push('dropped')
    return from
  }
  push('shown')
  return from + whole.length
}
