import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/core/document/parseDocument.ts'
import type { NetworkDocument } from '../../src/core/model.ts'
import { read } from '../../src/core/read.ts'
import { toDocument } from '../../src/core/toDocument.ts'
import { loadLexicon } from '../../src/files.ts'

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
