import type { Span } from '../model.ts'

/** A line of a page without its bullet. */
export interface Line {
  /** 1 for a trope, 2 for an example, deeper for a part of one; 0 for a line without a bullet. */
  readonly level: number
  readonly text: string
  /** Where `text` stands on the page. */
  readonly at: Span
  readonly isIndented: boolean
  readonly followsBlank: boolean
}

const linePattern = /^([^\S\n]*)(?:[•◦▪‣○●■–*-][^\S\n]+)?(.*?)\s*$/
const bulletPattern = /^[^\S\n]*[•◦▪‣○●■–*-][^\S\n]+\S/

/** Cuts a page into lines; how far a bullet is indented, against those above it, gives its level. */
export function readLines(page: string): readonly Line[] {
  const lines: Line[] = []
  const indents: number[] = []
  let start = 0
  let followsBlank = false
  for (const raw of page.split('\n')) {
    const [, indent = '', text = ''] = linePattern.exec(raw) ?? []
    const textStart = start + raw.indexOf(text, indent.length)
    if (text === '') followsBlank = true
    else {
      const level = bulletPattern.test(raw) ? levelOf(indent.length, indents) : 0
      const at: Span = [textStart, textStart + text.length]
      lines.push({ level, text, at, isIndented: indent !== '', followsBlank })
      followsBlank = false
    }
    start += raw.length + 1
  }
  return lines
}

/** Keeps the indents that are open; a bullet closes those deeper than its own. */
function levelOf(indent: number, indents: number[]): number {
  while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop()
  indents.push(indent)
  return indents.length
}
