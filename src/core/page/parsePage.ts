import type { Example, Lexicon, Modifier, Page, Problem, Span, Trope } from '../model.ts'
import { findModifier } from './findModifier.ts'
import { readLines, type Line } from './readLines.ts'

/** Reads a page of tropes copied as plain text. Never throws: what could not be read is in `problems`. */
export function parsePage(text: string, lexicon: Pick<Lexicon, 'modifiers'>): Page {
  const lines = readLines(text)
  const first = lines.findIndex(({ level }) => level > 0)
  if (first === -1) return { opening: text.trim(), tropes: [], problems: [noTropes(text)] }

  const problems: Problem[] = []
  const drafts: TropeDraft[] = []
  for (const line of lines.slice(first)) {
    if (line.level === 1) drafts.push(openTrope(line))
    else addToTrope(drafts.at(-1), line, problems)
  }
  return {
    opening: text.slice(0, text.lastIndexOf('\n', lines[first]?.at[0]) + 1).trim(),
    tropes: drafts.map((draft, index) => toTrope(draft, index + 1, lexicon.modifiers)),
    problems: [...problems, ...drafts.flatMap(emptyTrope)],
  }
}

const noTropes = (text: string): Problem => ({
  at: [0, text.length],
  message: 'No tropes were found: a page lists them as bullets, “• Trope: what happens”.',
})

const emptyTrope = ({ name, at, examples }: TropeDraft): readonly Problem[] =>
  examples.length > 0 ? [] : [{ at, message: `The trope “${name}” has no example.` }]

interface ExampleDraft {
  text: string
  at: [start: number, end: number]
}

interface TropeDraft {
  readonly name: string
  readonly at: Span
  readonly examples: ExampleDraft[]
}

/** "Alpha Bitch: Bianca is …" is a trope with its only example; "Alpha Bitch" waits for its bullets. */
function openTrope({ text, at }: Line): TropeDraft {
  const { name, rest } = splitHead(text)
  const start = at[1] - rest.length
  return { name, at, examples: rest ? [{ text: rest, at: [start, at[1]] }] : [] }
}

// A colon inside quotation marks belongs to the name; one after a whole sentence is none of a head.
const headPattern = /^((?:"[^"]*"|“[^”]*”|[^":“”]){1,120}?)\s*:(?:\s+|$)/

function splitHead(text: string): { name: string; rest: string } {
  const match = headPattern.exec(text)
  const name = match?.[1]?.trim()
  return match && name ? { name, rest: text.slice(match[0].length) } : { name: text, rest: '' }
}

/** A second-level bullet is an example; deeper bullets and lines of dialogue belong to the one above. */
function addToTrope(trope: TropeDraft | undefined, line: Line, problems: Problem[]): void {
  if (!trope) return
  const last = trope.examples.at(-1)
  if (line.level === 2 || (line.level > 2 && !last)) {
    trope.examples.push({ text: line.text, at: [...line.at] })
    return
  }
  if (!last || (line.level === 0 && !line.isIndented && line.followsBlank)) {
    problems.push({ at: line.at, message: 'This line belongs to no bullet.' })
    return
  }
  last.text += `\n${line.text}`
  last.at[1] = line.at[1]
}

function toTrope(
  { name, examples }: TropeDraft,
  ordinal: number,
  modifiers: ReadonlyMap<string, Modifier>,
): Trope {
  return {
    name,
    examples: examples.map(({ text, at }, index): Example => {
      const modifier = findModifier(text, modifiers)
      const example = { id: `${ordinal}.${index + 1}`, trope: name, text, at, spoilers: [] }
      return modifier ? { ...example, modifier } : example
    }),
  }
}
