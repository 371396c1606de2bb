import type { NetworkDocument, Positions } from '../model.ts'

/** A work in one file: all that the explorer in it needs. */
export interface Filed {
  /** What corrections made in the file are kept under. */
  readonly id: string
  readonly document: NetworkDocument
  readonly positions: Positions
  /** The view that it opens with, as the query of an address. */
  readonly search: string
  readonly isReadOnly: boolean
}

/** Behind this the work goes. The build writes it into the template, whose script has no tag in it. */
export const workMark = '<script type="application/json" id="work">'
const titleMark = '<title>Tropegraph</title>'

/** Puts a work into the page that holds the explorer. Throws where it is no such page. */
export function fillTemplate(template: string, filed: Filed): string {
  if (template.split(workMark).length !== 2) throw new Error('The page to put it in is damaged.')
  const { title } = filed.document.work
  return template
    .replace(workMark, () => workMark + toDataBlock(filed))
    .replace(titleMark, () => `<title>${escapeText(title)} · Tropegraph</title>`)
}

/** JSON in which nothing can end the element that it stands in, or begin another. */
const toDataBlock = (value: unknown) =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
