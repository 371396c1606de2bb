import type { Example, Modifier, Page, Problem, Trope } from '../model.ts'
import type { Lexicon } from '../model.ts'
import { findModifier } from './findModifier.ts'
import { findTitle, findWork } from './findTitle.ts'
import { gatherTropes, isTropeName, type HeadWords, type TropeDraft } from './gatherTropes.ts'
import type { Line } from './lineWriter.ts'
import { readHtml } from './readHtml.ts'
import { readMarkdown } from './readMarkdown.ts'
import { readMediawiki } from './readMediawiki.ts'
import { readPlain } from './readPlain.ts'
import { readPmwiki } from './readPmwiki.ts'
import { recogniseForm, type Form } from './recogniseForm.ts'
import { recogniseKind } from './recogniseKind.ts'
import { splitHead } from './splitHead.ts'

const readers: Readonly<Record<Form, (page: string) => readonly Line[]>> = {
  html: readHtml,
  pmwiki: readPmwiki,
  mediawiki: readMediawiki,
  markdown: readMarkdown,
  plain: readPlain,
}

export type PageWords = HeadWords & Pick<Lexicon, 'modifiers'>

/**
 * Reads a page of tropes: plain text, saved HTML, the source of a wiki or Markdown.
 * Never throws: what could not be read is in `problems`.
 */
export function parsePage(text: string, words: PageWords): Page {
  const form = recogniseForm(text)
  const all = readers[form](text)
  const lines = all.some(({ level }) => level > 0) ? all : markBulletless(all, words)
  const first = findList(lines)
  const opening = lines.slice(0, first === -1 ? lines.length : first)
  const title = form === 'html' ? findTitle(text) : findWork(opening.slice(0, 8))
  const shown = {
    ...(title !== undefined && { title }),
    opening: opening.map((line) => line.text).join('\n'),
  }
  const foreign = recogniseKind(text, form, lines, first)
  if (foreign)
    return { ...shown, tropes: [], problems: [{ at: [0, text.length], message: foreign }] }
  if (first === -1) return { ...shown, tropes: [], problems: [noTropes(text)] }

  const { tropes, problems } = gatherTropes(lines.slice(first), words, lines[first - 1])
  return {
    ...shown,
    tropes: tropes.map((draft, index) => toTrope(draft, index + 1, words.modifiers)),
    problems,
  }
}

const noTropes = (text: string): Problem => ({
  at: [0, text.length],
  message: 'No tropes were found: a page lists them as bullets, “• Trope: what happens”.',
})

/** Text copied without its bullets: where lines open with names of tropes, each line is one. */
function markBulletless(lines: readonly Line[], words: HeadWords): readonly Line[] {
  const opensTrope = ({ text }: Line) => {
    const head = splitHead(text, words.tropes)
    return head !== undefined && isTropeName(head.name, words)
  }
  const first = lines.findIndex(opensTrope)
  if (lines.filter(opensTrope).length < 3) return lines
  return lines.map((line, index) => (index < first ? line : { ...line, level: 1 }))
}

const announcement =
  /\b(?:tropes?|examples?)\b[^.!?]{0,80}:\s*$|\b(?:provides?|contains?|has|shows?) examples of\b/i

/** Where the list of tropes begins: behind "… provides examples of:", or at the first bullet. */
function findList(lines: readonly Line[]): number {
  const first = lines.findIndex(({ level }) => level > 0)
  const announced = lines.findIndex(
    ({ level, text }) => level === 0 && text.length <= 160 && announcement.test(text),
  )
  if (announced <= first) return first
  const isBullet = ({ level }: Line) => level > 0
  const before = lines.slice(0, announced).filter(isBullet).length
  const after = lines.slice(announced).filter(isBullet).length
  return after > before
    ? lines.findIndex((line, index) => index > announced && isBullet(line))
    : first
}

function toTrope(
  { name, linked, heading, examples }: TropeDraft,
  ordinal: number,
  modifiers: ReadonlyMap<string, Modifier>,
): Trope {
  return {
    name,
    examples: examples.map(({ text, at, spoilers, links }, index): Example => {
      const modifier = findModifier(text, modifiers)
      return {
        id: `${ordinal}.${index + 1}`,
        trope: name,
        ...(linked !== undefined && { linkedTrope: linked }),
        ...(heading !== undefined && { heading }),
        text,
        at,
        ...(modifier && { modifier }),
        spoilers,
        links,
      }
    }),
  }
}
