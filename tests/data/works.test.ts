import { readdirSync, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { measureLayout } from '../../src/core/layout/measureLayout.ts'
import { buildNetwork } from '../../src/core/network/buildNetwork.ts'
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
    expect(crossings).toBeLessThanOrEqual(2)
  })

  it('was read without a problem', () => {
    expect(document.problems).toEqual([])
  })
})

describe('Backstage', () => {
  const { document } = readWork(`${data}backstage`, lexicon)

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
