import { createLevels } from './createLevels.ts'
import { createLineWriter, type Line, type LineWriter } from './lineWriter.ts'
import { toLink } from './toLink.ts'

const bulletLine = /^([^\S\n]*)(?:[-*+]|\d{1,3}[.)])[^\S\n]+/
const headingLine = /^#{1,6}\s+/
const quoteLine = /^\s*(?:>\s?)+(?!!)/

/** Cuts a page written in Markdown into lines, marks taken off. */
export function readMarkdown(page: string): readonly Line[] {
  const writer = createLineWriter()
  const levelOf = createLevels()
  let start = 0
  let followsBlank = false
  for (const line of page.split('\n')) {
    if (line.trim() === '' || /^\s*(?:[-*_]\s*){3,}$/.test(line)) followsBlank = true
    else {
      const bullet = bulletLine.exec(line)
      const heading = headingLine.exec(line)
      const mark = bullet ?? heading ?? quoteLine.exec(line) ?? /^\s*/.exec(line)
      const skip = mark?.[0].length ?? 0
      writer.begin(start + skip, {
        level: bullet ? levelOf((bullet[1] ?? '').replaceAll('\t', '    ').length) : 0,
        isIndented: /^[\s>]/.test(line),
        followsBlank,
        isHeading: heading !== null,
      })
      writeMarked(line.slice(skip), writer)
      writer.end(start + line.trimEnd().length)
      followsBlank = false
    }
    start += line.length + 1
  }
  return writer.lines
}

const marks =
  /\\([\\`*_{}[\]()#+\-.!|>~])|\[([^[\]]*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)|\|\||>!|!<|\*{1,3}|~~|`+|<\/?[a-z][^>]*>|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/giu

function writeMarked(line: string, writer: LineWriter): void {
  let from = 0
  let isSpoiler = false
  for (const match of line.matchAll(marks)) {
    const [mark, escaped, shown, address] = match
    writer.write(line.slice(from, match.index))
    from = match.index + mark.length
    if (escaped !== undefined) writer.write(escaped)
    else if (shown !== undefined) {
      const link = toLink(address ?? '')
      if (link) writer.openLink(link)
      writer.write(shown.replace(/[*_`]+/g, ''))
      if (link) writer.closeLink()
    } else if (mark === '||' || mark === '>!' || mark === '!<') {
      if (mark === '>!' || (mark === '||' && !isSpoiler)) writer.openSpoiler()
      else writer.closeSpoiler()
      isSpoiler = mark === '>!' || (mark === '||' && !isSpoiler)
    } else if (/^<br/i.test(mark)) writer.write(' ')
  }
  writer.write(line.slice(from))
  if (isSpoiler) writer.closeSpoiler()
}
