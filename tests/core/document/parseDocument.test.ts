import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/core/document/parseDocument.ts'
import { toJsonSchema } from '../../../src/core/document/toJsonSchema.ts'
import { lanternRow } from '../../works.ts'

const withChange = (change: object) => JSON.stringify({ ...lanternRow, ...change })

describe('parseDocument', () => {
  it('gives back what was saved', () => {
    expect(parseDocument(JSON.stringify(lanternRow))).toEqual(lanternRow)
  })

  it('fills in what may be left out', () => {
    const { problems: _problems, ...rest } = lanternRow
    expect(parseDocument(JSON.stringify(rest)).problems).toEqual([])
  })

  it.each<[name: string, json: string, message: RegExp]>([
    ['half a document', '{"format":', /not a whole JSON document/],
    ['other JSON', '{"nodes":[]}', /no document of Tropegraph/],
    [
      'a later version',
      withChange({ version: 2 }),
      /has version 2; this Tropegraph reads version 1/,
    ],
    ['a missing part', withChange({ characters: undefined }), /damaged at characters/],
    [
      'a foreign kind',
      withChange({ relations: [{ ...lanternRow.relations[0], kind: 'dislike' }] }),
      /damaged at relations\.0\.kind/,
    ],
    ['a relation of nobody', withChange({ characters: [] }), /names a character that it lacks/],
    ['a citation that is gone', withChange({ citations: [] }), /cites .* which it lacks/],
    [
      'two of one id',
      withChange({ characters: [...lanternRow.characters, lanternRow.characters[0]] }),
      /two characters have the id/,
    ],
    [
      'who is tied to himself',
      withChange({ relations: [{ ...lanternRow.relations[0], target: 'mara', source: 'mara' }] }),
      /ties a character to itself/,
    ],
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(
      (id): [string, string, RegExp] => [
        `the id ${id}`,
        withChange({ characters: [{ id, name: 'Nobody' }], relations: [] }),
        /damaged at characters\.0\.id: a name that every object has/,
      ],
    ),
    [
      'a name without end',
      withChange({ characters: [{ id: 'long', name: 'x'.repeat(1_000_001) }], relations: [] }),
      /damaged at characters\.0\.name: longer than 1000 characters/,
    ],
    [
      'a crowd without end',
      withChange({
        characters: Array.from({ length: 20_001 }, (_, index) => ({ id: `c${index}`, name: 'x' })),
      }),
      /damaged at characters: more than 20000 entries/,
    ],
    [
      'nesting without end',
      `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`,
      /nested more than 64 deep/,
    ],
    [
      'a number without end',
      withChange({ installments: [{ id: 'a', number: Infinity }] }).replace('null', '1e999'),
      /damaged/,
    ],
    ['an unknown installment', withChange({ installments: [] }), /names the installment/],
    [
      'a quote beyond its text',
      withChange({
        relations: [
          {
            ...lanternRow.relations[0],
            evidence: [{ ...lanternRow.relations[0]?.evidence[0], quote: [0, 99_999] }],
          },
        ],
      }),
      /quotes beyond the end/,
    ],
  ])('says what is wrong with %s', (_name, json, message) => {
    expect(() => parseDocument(json)).toThrow(message)
  })
})

describe('toJsonSchema', () => {
  it('is what data/network.schema.json publishes', () => {
    const file = new URL('../../../data/network.schema.json', import.meta.url)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(toJsonSchema())),
    )
  })
})
