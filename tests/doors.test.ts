import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCorrections } from '../src/core/corrections/parseCorrections.ts'
import { parseDocument } from '../src/core/document/parseDocument.ts'
import { buildNetwork } from '../src/core/network/buildNetwork.ts'
import { openFilter, toVisible } from '../src/core/visible.ts'
import { parseLibrary } from '../src/library/libraryFile.ts'
import { hostile, hostileDocuments } from './core/exchange/hostile.ts'
import { lanternRow } from './works.ts'

const rename = { type: 'rename', character: 'mara', name: 'Mara Venn' }

/** Each door for what somebody hands in, and something that it takes. */
const doors = {
  document: { parse: parseDocument, whole: lanternRow },
  corrections: {
    parse: parseCorrections,
    whole: { format: 'tropegraph-corrections', version: 1, work: 'Row', corrections: [rename] },
  },
  library: {
    parse: parseLibrary,
    whole: {
      format: 'tropegraph-library',
      version: 1,
      works: [
        {
          id: 'row',
          title: 'Row',
          opened: 1,
          pages: [{ name: 'row.txt', text: 'text' }],
          document: lanternRow,
          positions: { mara: [0, 1] },
        },
      ],
      edits: [{ id: 'row', revision: 1, edits: { log: [rename], undone: [] } }],
    },
  },
} as const

const untouched = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))

/** Takes it, or says to the reader what is wrong; and leaves every other object alone. */
function pass(parse: (json: string) => unknown, json: string): void {
  try {
    parse(json)
  } catch (error) {
    expect((error as Error).constructor).toBe(Error)
    expect((error as Error).message).toMatch(/^(?:This|In this library) /)
  }
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(untouched)
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Puts something else in the place that a path of numbers leads to. */
function change(value: Json, [step = 0, ...rest]: readonly number[], other: Json): Json {
  if (typeof value !== 'object' || value === null) return other
  const keys = Object.keys(value)
  const key = keys[step % (keys.length + 1)]
  if (key === undefined || rest.length === 0) return other
  const of = (one: string, child: Json) => (one === key ? change(child, rest, other) : child)
  return Array.isArray(value)
    ? value.map((child: Json, index) => of(String(index), child))
    : Object.fromEntries(Object.entries(value).map(([one, child]) => [one, of(one, child)]))
}

describe.each(Object.entries(doors))('the door for a %s', (_name, { parse, whole }) => {
  const json = JSON.stringify(whole)

  it('takes what is whole', () => {
    expect(() => parse(json)).not.toThrow()
  })

  it('says what is wrong with anything else', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => pass(parse, text)))
  })

  it('says what is wrong with what was changed in any one place', () => {
    const others = fc.oneof(fc.jsonValue() as fc.Arbitrary<Json>, hostile)
    const paths = fc.array(fc.nat(40), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(paths, others, (path, other) =>
        pass(parse, JSON.stringify(change(JSON.parse(json) as Json, path, other))),
      ),
      { numRuns: 400 },
    )
  })

  it.each(['__proto__', 'constructor', 'prototype'])('lets %s reach no other object', (key) => {
    const harm = `"${key}":{"harm":true,"prototype":{"harm":true}},`
    for (const at of json.matchAll(/\{(?=")/g))
      pass(parse, `${json.slice(0, at.index + 1)}${harm}${json.slice(at.index + 1)}`)
    expect('harm' in {}).toBe(false)
  })
})

it('draws whatever document it takes', () => {
  fc.assert(
    fc.property(hostileDocuments, (document) => {
      const opened = parseDocument(JSON.stringify(document))
      const { nodes, edges } = buildNetwork(toVisible(opened, openFilter))
      expect(nodes.map(({ name }) => name)).toEqual(document.characters.map(({ name }) => name))
      expect(edges).toHaveLength(document.relations.length)
    }),
    { numRuns: 50 },
  )
})
