import { readdirSync, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { toHighLayout } from '../../src/core/layout/toHighLayout.ts'
import { measureLayout } from '../../src/core/layout/measureLayout.ts'
import { buildNetwork } from '../../src/core/network/buildNetwork.ts'
import { toInstallmentName } from '../../src/core/view/toInstallmentName.ts'
import { parseDocument } from '../../src/core/document/parseDocument.ts'
import { openFilter, toVisible } from '../../src/core/visible.ts'
import { loadLexicon, readWork } from '../../src/files.ts'

const data = fileURLToPath(new URL('../../data/', import.meta.url))
const lexicon = loadLexicon()
const works = readdirSync(data)
  .filter((id) => existsSync(`${data}${id}/work.json`))
  .map((id) => readWork(`${data}${id}`, lexicon))

describe.each(works)('the work $id', ({ document, positions = {} }) => {
  const network = buildNetwork(toVisible(document, openFilter))

  it('is a document that can be opened again', () => {
    expect(parseDocument(JSON.stringify(document))).toEqual(document)
  })

  it('has a place for everybody', () => {
    expect(Object.keys(positions).sort()).toEqual(document.characters.map(({ id }) => id).sort())
  })

  it('lies well: no name over another, no line through a foreign node, hardly a crossing', () => {
    const { overlaps, piercings, crossings } = measureLayout(network, positions)
    expect({ overlaps, piercings }).toEqual({ overlaps: 0, piercings: 0 })
    expect(crossings).toBeLessThanOrEqual(network.edges.length / 4)
  })

  it('lets no larger name lie over another on a phone', () => {
    expect(measureLayout(network, toHighLayout(network, positions), 18).overlaps).toBe(0)
  })

  it('dates a good part of its citations, all to installments that it has', () => {
    const known = new Set(document.installments.map((one) => one.id))
    const dates = document.citations.map(({ installments }) => installments)
    expect(dates.flat().filter((one) => !known.has(one))).toEqual([])
    expect(dates.filter((one) => one.length > 0).length).toBeGreaterThan(dates.length / 4)
  })

  it('has all ten kinds, and says what it is based on', () => {
    expect(new Set(document.relations.map(({ kind }) => kind)).size).toBe(10)
    expect(document.work.source?.name).toBeTruthy()
    expect(document.work.source?.license).toBeTruthy()
  })

  it('was read without a problem', () => {
    expect(document.problems).toEqual([])
  })
})

describe.each([
  ['much-ado', 'scene', 17, 'Act 5, scene 4', ['beatrice', 'benedick', 'hero', 'claudio']],
  ['pride-and-prejudice', 'chapter', 61, 'Chapter 61', ['elizabeth', 'darcy', 'jane', 'wickham']],
] as const)('the work %s', (id, unit, size, last, leads) => {
  const { document } = readWork(`${data}${id}`, lexicon)

  it('has its installments and no other', () => {
    expect(document.work.unit).toBe(unit)
    expect(document.installments).toHaveLength(size)
    const end = document.installments.at(-1)
    expect(end && toInstallmentName(end, unit)).toBe(last)
  })

  it('has at least 45 tropes and 65 examples, and knows its leads', () => {
    expect(new Set(document.citations.map(({ trope }) => trope)).size).toBeGreaterThanOrEqual(45)
    expect(document.citations.length).toBeGreaterThanOrEqual(65)
    expect(document.characters.map((one) => one.id)).toEqual(expect.arrayContaining([...leads]))
  })
})

describe('dates on the pages', () => {
  it.each([
    ['much-ado', 'Wham Line', ['s4e1']],
    ['much-ado', 'Noodle Incident', ['s2e1', 's2e2', 's2e3']],
    ['much-ado', 'Cool Uncle', []],
    ['pride-and-prejudice', 'Anguished Declaration of Love', ['e34']],
    ['pride-and-prejudice', 'Love Redeems', ['e34', 'e58']],
    ['pride-and-prejudice', 'Happily Married', ['e61']],
    ['pride-and-prejudice', 'Belligerent Sexual Tension', ['e8', 'e9', 'e10', 'e11', 'e12']],
    ['pride-and-prejudice', 'Bookworm', []],
  ])('%s dates %s to %j', (id, trope, installments) => {
    const { document } = readWork(`${data}${id}`, lexicon)
    expect(document.citations.find((one) => one.trope === trope)?.installments).toEqual(installments)
  })
})

describe('Backstage', () => {
  const { document, positions = {} } = readWork(`${data}backstage`, lexicon)

  it('lies with hardly a crossing', () => {
    const network = buildNetwork(toVisible(document, openFilter))
    expect(measureLayout(network, positions).crossings).toBeLessThanOrEqual(2)
  })

  it('has the tropes and examples of its page, and all its episodes', () => {
    expect(new Set(document.citations.map(({ trope }) => trope)).size).toBe(56)
    expect(document.citations).toHaveLength(78)
    expect(document.installments.filter(({ number }) => number !== undefined)).toHaveLength(60)
  })

  it.each([
    ['6.1', ['s1e11']],
    ['9.2', ['s1e26']],
    ['17.1', ['s1e1', 's1e2']],
    ['17.3', ['s1e9']],
    ['19.1', ['s1e15']],
    ['47.3', ['me']],
    ['52.1', ['after-the-flood']],
    ['55.4', ['s2e6']],
    ['1.1', []],
  ])('dates %s to %j', (id, installments) => {
    expect(document.citations.find((one) => one.id === id)?.installments).toEqual(installments)
  })

  it('keeps what the list cannot place as a title without a number', () => {
    const unplaced = document.installments.filter(({ number }) => number === undefined)
    expect(unplaced).toEqual([
      { id: 'me', title: 'Me' },
      { id: 'after-the-flood', title: 'After the Flood' },
    ])
  })
})
