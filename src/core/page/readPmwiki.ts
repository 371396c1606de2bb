import { createLineWriter, type Line, type LineWriter } from './lineWriter.ts'
import { ofPage, toWords } from './toLink.ts'

// "* Trope: …", "** example", "->dialogue", "!!heading".
const bulletLine = /^(\*+)\s*/
const dialogueLine = /^-+[><]\s*/
const headingLine = /^(?:!+\s*|\[\[(?:folder|AC):)/
// Lines that only lay the page out.
const layoutLine =
  /^\s*(?:-{4,}|\[\[\/?(?:folder\w*|index|foldercontrol|hardline)(?::[^\]]*)?\]\]|\[\[quote(?:right|left):.*|\[\[caption.*|%%.*)\s*$/

/** Cuts the source of a page of TV Tropes (PmWiki) into lines, marks taken off. */
export function readPmwiki(page: string): readonly Line[] {
  const writer = createLineWriter()
  let start = 0
  let followsBlank = false
  for (const line of page.split('\n')) {
    if (line.trim() === '') followsBlank = true
    else if (!layoutLine.test(line) || /\[\[folder:/.test(line)) {
      readLine(line, start, followsBlank, writer)
      followsBlank = false
    }
    start += line.length + 1
  }
  writer.end(page.length)
  return writer.lines
}

function readLine(line: string, start: number, followsBlank: boolean, writer: LineWriter): void {
  const bullet = bulletLine.exec(line)
  const dialogue = dialogueLine.exec(line)
  const mark = bullet ?? dialogue ?? headingLine.exec(line)
  const skip = mark?.[0].length ?? /^\s*/.exec(line)?.[0].length ?? 0
  writer.begin(start + skip, {
    level: bullet?.[1]?.length ?? 0,
    isIndented: dialogue !== null || /^\s/.test(line),
    followsBlank,
    isHeading: mark !== null && !bullet && !dialogue,
  })
  writeMarked(line.slice(skip), writer)
  writer.end(start + line.trimEnd().length)
}

const marks =
  /\[=(.{0,2000}?)=\]|\[\[|\]\]|'{2,5}|\\\\|\{\{([^{}]{0,200})\}\}|%%.*$|@@|\[[-+]+|[-+]+\]|(?<![\p{L}\p{N}/.])([A-Z][a-z]+)[/.]((?:[A-Z][a-z0-9]*){1,12})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}/])[A-Z][a-z]+(?:[A-Z][a-z0-9]*)+(?![\p{L}\p{N}])/gu
const spoilerMark = /^\[\[spoiler:/
const asideMark =
  /^\[\[(?:\/?note|labelnote:[^\]]*|\/labelnote|invoked|softreturn|\/?foldercontrol)\]\]/
const scopeMark =
  /^\[\[(?:color:[^:\]]*:|strike:|underline:|center:|folder:|AC:|supscript:|subscript:|redirect:|labelnote:)/
const target =
  /^\[\[(?:\{\{([^}]*)\}\}|([A-Za-z]+)[/.](?:\{\{([^}]*)\}\}|([\w'-]+))|https?:[^\s\]]*|([A-Z]\w*))(?=[\s\]])[^\S\n]*/

/** Writes a line of the wiki's source: links as they are shown, spoilers marked, emphasis and layout taken off. */
function writeMarked(line: string, writer: LineWriter): void {
  const scopes: ('spoiler' | 'link' | 'other')[] = []
  let from = 0
  marks.lastIndex = 0
  for (let match = marks.exec(line); match; match = marks.exec(line)) {
    const [mark, literal, braced, space, name] = match
    if (match.index < from) continue
    writer.write(line.slice(from, match.index))
    from = match.index + mark.length
    if (literal !== undefined) writer.write(literal)
    else if (braced !== undefined) writeLink(writer, 'Main', braced)
    else if (space !== undefined && name !== undefined) writeLink(writer, space, toWords(name))
    else if (mark === '[[') from = openScope(line, match.index, scopes, writer)
    else if (mark === ']]') closeScope(scopes.pop(), writer)
    else if (mark === '\\\\') writer.write(' ')
    else if (/^[A-Z]/.test(mark))
      if (/^(?:Mc|Mac|O)[A-Z]/.test(mark)) writer.write(mark)
      else writeLink(writer, 'Main', toWords(mark))
    marks.lastIndex = from
  }
  writer.write(line.slice(from))
  while (scopes.length > 0) closeScope(scopes.pop(), writer)
}

function writeLink(writer: LineWriter, space: string, name: string): void {
  const link = ofPage(space, name)
  if (link) writer.openLink(link)
  writer.write(name)
  if (link) writer.closeLink()
}

/** Returns where the text of the scope begins. */
function openScope(
  line: string,
  at: number,
  scopes: ('spoiler' | 'link' | 'other')[],
  writer: LineWriter,
): number {
  const rest = line.slice(at, at + 400)
  const aside = asideMark.exec(rest)
  if (aside) {
    writer.write(' ')
    return at + aside[0].length
  }
  const spoiler = spoilerMark.exec(rest)
  if (spoiler) {
    scopes.push('spoiler')
    writer.openSpoiler()
    return at + spoiler[0].length
  }
  const scope = scopeMark.exec(rest)
  const found = scope ? undefined : target.exec(rest)
  if (!found) {
    scopes.push('other')
    return at + (scope?.[0].length ?? 2)
  }
  const [whole, braced, space, bracedName, name, word] = found
  const shown = braced ?? bracedName ?? toWords(name ?? word ?? '')
  const link = ofPage(space ?? 'Main', shown)
  const end = at + whole.length
  if (line.startsWith(']]', end) || !link || whole.startsWith('[[http')) {
    if (line.startsWith(']]', end) && link && shown !== '')
      writeLink(writer, space ?? 'Main', shown)
    scopes.push('other')
    return end
  }
  scopes.push('link')
  writer.openLink(link)
  return end
}

function closeScope(scope: 'spoiler' | 'link' | 'other' | undefined, writer: LineWriter): void {
  if (scope === 'spoiler') writer.closeSpoiler()
  if (scope === 'link') writer.closeLink()
}
