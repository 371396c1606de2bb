import type { Span } from '../model.ts'
import { createLevels } from './createLevels.ts'
import type { Line } from './lineWriter.ts'

const linePattern = /^([^\S\n]*)(?:([•◦▪‣○●■·–—+-]|\*{1,4})[^\S\n]+)?(.*?)\s*$/

/** Cuts a page of plain text into lines; how far a bullet is indented, against those above it, gives its level. */
export function readPlain(page: string): readonly Line[] {
  const lines: Line[] = []
  const levelOf = createLevels()
  let start = 0
  let followsBlank = false
  for (const raw of page.split('\n')) {
    const [, indent = '', bullet = '', text = ''] = linePattern.exec(raw) ?? []
    const textStart = start + raw.indexOf(text, indent.length + bullet.length)
    if (text === '') followsBlank = true
    else {
      const level = bullet === '' ? 0 : levelOf(widthOf(indent) + depthOf(bullet))
      const at: Span = [textStart, textStart + text.length]
      const isIndented = indent !== ''
      const isHeading = false
      lines.push({ level, text, at, isIndented, followsBlank, isHeading, spoilers: [], links: [] })
      followsBlank = false
    }
    start += raw.length + 1
  }
  return lines
}

const widthOf = (indent: string) => indent.replaceAll('\t', '    ').length

/** A glyph that lists use one level down counts as an indent, where the indents themselves were lost. */
function depthOf(bullet: string): number {
  if (/^[◦○·+–—]$/.test(bullet)) return 1
  return /^[▪■‣]$/.test(bullet) ? 2 : bullet.length - 1
}
