import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { applyCorrections } from '../../../src/core/corrections/applyCorrections.ts'
import type { Correction } from '../../../src/core/corrections/correction.ts'
import { nameCorrection, subjectOf } from '../../../src/core/corrections/correction.ts'
import { parseCorrections } from '../../../src/core/corrections/parseCorrections.ts'
import type { Installment, NetworkDocument } from '../../../src/core/model.ts'
import { dating } from '../../../src/dating.ts'
import { loadLexicon, readWork } from '../../../src/files.ts'
import { readInvented } from './invented.ts'

const page = `
  • The Rival: Mara envies Tobin. In "First Night", Mara betrays Ines.
  • Best Friends: Tobin and Ines are best friends in "Curtain".
  • Green-Eyed Monster: Oren is jealous of Tobin in Episode 2.
  • Old Friends: Lady Quill and Lord Quill are friends. Quill hates Tobin.
`

const night: Installment = { id: 's1e1', season: 1, number: 1, title: 'First Night' }
const curtain: Installment = { id: 's1e2', season: 1, number: 2, title: 'Curtain' }
const list: Correction = { type: 'list', installments: [night, curtain] }

const apply = (log: readonly Correction[], document: NetworkDocument = readInvented(page)) =>
  applyCorrections(document, log, dating.applyToWork)

const datesOf = (log: readonly Correction[]) =>
  apply(log).document.citations.map(({ installments }) => installments.join(' '))

describe('applyCorrections, with a list of the reader’s', () => {
  it('dates the page by it', () => {
    expect(datesOf([list])).toEqual(['s1e1', 's1e2', 's1e2', ''])
    expect(apply([list]).document.installments).toEqual([night, curtain])
    expect(apply([list]).stale).toEqual([])
  })

  it('dates nothing to what it does not have', () => {
    expect(datesOf([{ type: 'list', installments: [night] }])).toEqual(['s1e1', '', '', ''])
  })

  it('takes the last of several', () => {
    expect(datesOf([{ type: 'list', installments: [] }, list])).toEqual(datesOf([list]))
  })

  it('changes one of it, and dates by that; what was changed before a list went with it', () => {
    const rename: Correction = {
      type: 'installment',
      id: 's1e2',
      as: { season: 1, number: 2, title: 'Last Curtain' },
    }
    expect(datesOf([list, rename])).toEqual(['s1e1', '', 's1e2', ''])
    expect(datesOf([rename, list])).toEqual(datesOf([list]))
    expect(apply([rename, list]).stale).toEqual([])
  })

  it('leaves the dates that a reader gave', () => {
    const citation = readInvented(page).citations[3]
    const passage = { trope: 'Old Friends', quote: citation?.text ?? '', citation: '4.1' }
    const date: Correction = { type: 'date', passage, installments: [curtain] }
    expect(datesOf([date, list])).toEqual(['s1e1', 's1e2', 's1e2', 's1e2'])
  })

  it('tells of an installment that is not in the list', () => {
    const gone: Correction = { type: 'installment', id: 's9e9', as: { number: 9 } }
    expect(apply([list, gone]).stale.map(({ index }) => index)).toEqual([1])
  })

  it.each(['backstage', 'much-ado', 'pride-and-prejudice'])('dates %s as it was read', (id) => {
    const folder = fileURLToPath(new URL(`../../../data/${id}`, import.meta.url))
    const { document } = readWork(folder, loadLexicon())
    const same: Correction = { type: 'list', installments: document.installments }
    expect(apply([same], document).document).toEqual(document)
  })

  it('is passed over by whoever cannot date', () => {
    const document = readInvented(page)
    expect(applyCorrections(document, [list])).toEqual({ document, stale: [] })
  })
})

describe('applyCorrections, of the work', () => {
  it('calls it and its installments otherwise', () => {
    const log: readonly Correction[] = [
      { type: 'work', title: 'Lantern Row' },
      { type: 'work', unit: 'act' },
    ]
    expect(apply(log).document.work).toEqual({ title: 'Lantern Row', unit: 'act' })
  })
})

describe('applyCorrections, of who is who', () => {
  const apart: Correction = { type: 'apart', characters: ['Lord Quill', 'Lady Quill'] }

  it('asks no more of two who are kept apart', () => {
    expect(apply([]).document.proposals).toHaveLength(1)
    expect(apply([apart]).document.proposals).toEqual([])
    expect(apply([{ ...apart, characters: ['Lord Quill', 'Nobody'] }]).stale).toHaveLength(1)
  })

  it('keeps a character that was doubted', () => {
    const { document } = apply([{ type: 'keep', character: 'Oren' }])
    expect(document.characters.filter(({ checked }) => checked).map(({ name }) => name)).toEqual([
      'Oren',
    ])
  })
})

describe('a correction of the work', () => {
  const all: readonly Correction[] = [
    list,
    { type: 'work', title: 'Lantern Row' },
    { type: 'work', unit: 'act' },
    { type: 'keep', character: 'Oren' },
    { type: 'apart', characters: ['Lord Quill', 'Lady Quill'] },
  ]

  it('is saved and read again', () => {
    const saved = { format: 'tropegraph-corrections', version: 1, work: '', corrections: all }
    expect(parseCorrections(JSON.stringify(saved)).corrections).toEqual(all)
  })

  it('has a name and a subject of its own', () => {
    expect(all.map(nameCorrection)).toEqual([
      'New list of 2',
      'Call the work Lantern Row',
      'Call each part an act',
      'Oren is a character',
      'Lord Quill and Lady Quill are two',
    ])
    expect(new Set(all.map(subjectOf)).size).toBe(all.length)
  })
})
