import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/core/document/parseDocument.ts'
import type { NetworkDocument } from '../../src/core/model.ts'
import { read } from '../../src/core/read.ts'
import { toDocument } from '../../src/core/toDocument.ts'
import { parsePage } from '../../src/core/page/parsePage.ts'
import { loadLexicon } from '../../src/files.ts'
import { forms, type Outline } from '../writePage.ts'

const lexicon = loadLexicon()
const folders = ['../pages/', '../../data/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)
const pages = folders.flatMap((folder) =>
  readdirSync(folder)
    .map((name) => `${folder}${name}/page.txt`)
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8')),
)

const documentOf = (page: string) =>
  toDocument(read(page, lexicon), { title: 'Test', unit: 'episode' })

/** Everything that must hold of any document, whatever was read. */
function expectSound(document: NetworkDocument) {
  expect(parseDocument(JSON.stringify(document))).toEqual(document)
  const texts = new Map(document.citations.map(({ id, text }) => [id, text]))
  const named = new Set(document.characters.map(({ id }) => id))
  expect(named.size).toBe(document.characters.length)
  for (const { source, target, evidence } of document.relations) {
    expect(source).not.toBe(target)
    for (const { citation, quote, cue, mentions, rule } of evidence) {
      const text = texts.get(citation) ?? ''
      expect(text.slice(...quote)).not.toBe('')
      for (const span of mentions) expect(text.slice(...span).trim()).not.toBe('')
      if (!rule.includes('trope')) {
        expect(cue[0]).toBeGreaterThanOrEqual(quote[0])
        expect(cue[1]).toBeLessThanOrEqual(quote[1])
      }
    }
  }
}

/** A page as data, so that it can be written in another form; its own lines become one. */
const outlineOf = (page: string): Outline =>
  parsePage(page, lexicon).tropes.map(({ name, examples }) => ({
    name,
    examples: examples.map(({ text }) => [{ text: text.replace(/\s+/g, ' ') }]),
  }))

const claimsOf = (document: NetworkDocument) =>
  document.relations.flatMap(({ id, evidence }) =>
    evidence.map(({ citation, quote, reason }) => [id, citation, ...quote, reason].join(' ')),
  )

const marks = [
  '[[spoiler:',
  ']]',
  '{{',
  '}}',
  "''",
  '**',
  '||',
  '<ul>',
  '</li>',
  '<li>',
  '<!--',
  '[=',
  '=]',
  '\\\\',
  '* ',
  '-->',
  '[[note]]',
  '<span class="spoiler">',
  '&amp;',
  '&#150;',
  '](',
  '[',
  '{|',
  '• ',
  '\n',
  ': ',
  '"',
]

describe('read', () => {
  it.each(pages.map((page, index) => [index, page] as const))(
    'gives a sound document of page %i',
    (_index, page) => {
      const document = documentOf(page)
      expectSound(document)
      expect(document.relations.length).toBeGreaterThan(10)
    },
  )

  it('gives the same bytes again', () => {
    for (const page of pages)
      expect(JSON.stringify(documentOf(page))).toBe(JSON.stringify(documentOf(page)))
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expectSound(documentOf(text))
        expectSound(documentOf(`  • ${text}\n    • ${text}`))
      }),
      { numRuns: 60 },
    )
  })

  it.each(Object.keys(forms) as (keyof typeof forms)[])(
    'claims the same of a page written as %s',
    (form) => {
      for (const page of pages) {
        const outline = outlineOf(page)
        const document = documentOf(forms[form](outline))
        expectSound(document)
        expect(document.citations.map(({ trope }) => trope)).toEqual(
          documentOf(forms.bullets(outline)).citations.map(({ trope }) => trope),
        )
        expect(claimsOf(document)).toEqual(claimsOf(documentOf(forms.bullets(outline))))
      }
    },
  )

  it('takes a page of any form with marks lost and added', () => {
    const written = Object.values(forms).map((write) => write(outlineOf(pages[0] ?? '')))
    fc.assert(
      fc.property(
        fc.constantFrom(...written),
        fc.array(fc.record({ at: fc.nat(), cut: fc.nat(30), mark: fc.constantFrom(...marks) }), {
          maxLength: 30,
        }),
        (page, changes) => {
          let text = page
          for (const { at, cut, mark } of changes) {
            const place = at % text.length
            text = text.slice(0, place) + mark + text.slice(place + cut)
          }
          expectSound(documentOf(text))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('takes marks alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks, 'Mara', ' hates ', 'Tobin')), (parts) => {
        expectSound(documentOf(parts.join('')))
      }),
      { numRuns: 300 },
    )
  })

  it('takes any page with lines lost, doubled and cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(fc.record({ at: fc.nat(), cut: fc.nat(80), twice: fc.boolean() }), {
          maxLength: 12,
        }),
        (page, changes) => {
          const lines = page.split('\n')
          for (const { at, cut, twice } of changes) {
            const index = at % lines.length
            const line = lines[index] ?? ''
            lines.splice(index, 1, ...(twice ? [line, line] : [line.slice(cut)]))
          }
          expectSound(documentOf(lines.join('\n')))
        },
      ),
      { numRuns: 12 },
    )
  })
})
