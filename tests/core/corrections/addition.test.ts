import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCorrections } from '../../../src/core/corrections/applyCorrections.ts'
import type { Correction } from '../../../src/core/corrections/correction.ts'
import { parseCorrections } from '../../../src/core/corrections/parseCorrections.ts'
import { toAddition, type End } from '../../../src/core/corrections/toAddition.ts'
import { applyHorizon } from '../../../src/core/horizon.ts'
import type { Kind, NetworkDocument, Span } from '../../../src/core/model.ts'
import { page, readInvented } from './invented.ts'

const document = readInvented()

const citationAt = (id: string, of = document) => {
  const citation = of.citations.find((one) => one.id === id)
  if (!citation) throw new Error(`There is no example ${id}.`)
  return citation
}

const endOf = (name: string): End =>
  document.characters.find((one) => one.name === name) ?? { name, type: 'person' }

interface Wish {
  readonly who: string
  readonly whom: string
  readonly kind?: Kind
  readonly at: Span
  readonly time?: string
  readonly mutual?: boolean
}

const add = (
  id: string,
  { who, whom, kind = 'rivalry', at, time, mutual = false }: Wish,
): readonly Correction[] => {
  const made = toAddition(document, {
    citation: citationAt(id),
    passage: at,
    source: endOf(who),
    target: endOf(whom),
    kind,
    mutual,
    time,
  })
  if (typeof made === 'string') throw new Error(made)
  return made
}

const placeOf = (id: string, words: string): Span => {
  const start = citationAt(id).text.indexOf(words)
  return [start, start + words.length]
}

const evidenceOf = ({ relations }: NetworkDocument) =>
  relations.flatMap(({ evidence }) => evidence).find(({ rule }) => rule === 'reader')

describe('a relation that a reader adds', () => {
  it('quotes the selected words to the letter, and knows where its two stand', () => {
    const at = placeOf('1.1', 'Mara betrays Ines')
    const { document: after } = applyCorrections(
      document,
      add('1.1', { who: 'Ines', whom: 'Mara', kind: 'hostility', at }),
    )
    const { text } = citationAt('1.1')
    const evidence = evidenceOf(after)
    expect(evidence?.quote).toEqual(at)
    expect(evidence?.mentions.map((span) => text.slice(...span))).toEqual(['Ines', 'Mara'])
    expect(evidence?.mentions[1][0]).toBe(at[0])
  })

  it('stays at its place where the same words stand twice', () => {
    const { text } = citationAt('1.1')
    const second = text.lastIndexOf('Mara')
    expect(second).toBeGreaterThan(text.indexOf('Mara'))
    const log = add('1.1', { who: 'Ines', whom: 'Mara', at: [second, second + 4] })
    expect(evidenceOf(applyCorrections(document, log).document)?.quote).toEqual([
      second,
      second + 4,
    ])
  })

  it('takes no name for a part of another word', () => {
    const invented = readInvented('  • The Rival: Kitchens bore Tobin, whom Kit envies.')
    const newcomers = [
      { name: 'Kit', type: 'person' },
      { name: 'Tobin', type: 'person' },
    ] as const
    const passage = { trope: 'The Rival', quote: 'Kitchens bore Tobin, whom Kit', citation: '1.1' }
    const claim = {
      source: 'Kit',
      target: 'Tobin',
      kind: 'rivalry',
      mutual: false,
      passage,
    } as const
    const { document: after } = applyCorrections(invented, [{ type: 'add', claim, newcomers }])
    const evidence = evidenceOf(after)
    const { text } = citationAt('1.1', invented)
    expect(evidence?.mentions.map(([start]) => start)).toContain(text.indexOf('Kit envies'))
    expect(evidence?.mentions.map(([start]) => start)).not.toContain(0)
  })

  it('brings somebody new along, in one step', () => {
    const log = add('1.1', { who: 'Pell', whom: 'Mara', at: placeOf('1.1', 'Mara') })
    expect(log).toHaveLength(1)
    const { document: after, stale } = applyCorrections(document, log)
    expect(stale).toEqual([])
    expect(after.characters.find(({ id }) => id === 'pell')).toEqual({
      id: 'pell',
      name: 'Pell',
      type: 'person',
      aliases: [],
      mentions: ['1.1'],
    })
  })

  it('finds who was new where a newer version of the page names them', () => {
    const log = add('1.1', { who: 'Pell', whom: 'Mara', at: placeOf('1.1', 'Mara envies Tobin') })
    const newer = readInvented(`${page}  • Adorkable: Pell hums. Pell envies Tobin.\n`)
    expect(newer.characters.map(({ name }) => name)).toContain('Pell')
    const { document: after, stale } = applyCorrections(newer, log)
    expect(stale).toEqual([])
    expect(after.characters.filter(({ name }) => name === 'Pell')).toHaveLength(1)
  })

  it('holds on a newer version where the passage has moved, and is told where it is gone', () => {
    const log = add('2.1', { who: 'Ines', whom: 'Mara', at: placeOf('2.1', 'best friends') })
    const moved = readInvented(`  • Adorkable: Ines hums.\n${page}`)
    const after = applyCorrections(moved, log)
    expect(after.stale).toEqual([])
    expect(evidenceOf(after.document)?.citation).toBe('3.1')
    const changed = readInvented(page.replace('best friends.', 'inseparable.'))
    expect(applyCorrections(changed, log).stale).toHaveLength(1)
  })

  it('dates its example where the reader says when', () => {
    const log = add('2.1', { who: 'Ines', whom: 'Mara', at: [0, 5], time: 'e4' })
    const { document: after } = applyCorrections(document, log)
    expect(citationAt('2.1', after).installments).toEqual(['e4'])
    const seen = applyHorizon(after, { lastSeen: 'e2', allowUndated: true })
    expect(evidenceOf(seen)).toBeUndefined()
  })

  it.each<[string, Partial<Wish>, RegExp]>([
    ['both ends are one', { who: 'Mara', whom: 'Mara' }, /two characters/],
    ['it is read already', { who: 'Mara', whom: 'Tobin', kind: 'jealousy' }, /already read/],
  ])('is refused where %s', (_, wish, why) => {
    expect(() => add('1.1', { who: 'Mara', whom: 'Ines', at: [0, 4], ...wish })).toThrow(why)
  })

  it('is refused as long as something is missing', () => {
    const wish = { citation: citationAt('1.1'), passage: [0, 4], mutual: false } as const
    const none = { source: undefined, target: undefined, kind: undefined, time: undefined }
    expect(toAddition(document, { ...wish, ...none })).toMatch(/^Choose/)
  })

  it('quotes what was selected, whatever that was, also after it was saved', () => {
    const citation = citationAt('3.1')
    const spans = fc
      .tuple(fc.nat(citation.text.length - 1), fc.nat(citation.text.length - 1))
      .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b) + 1])
    fc.assert(
      fc.property(spans, fc.boolean(), (at, mutual) => {
        const log = add('3.1', { who: 'Oren', whom: 'Pell', kind: 'support', at, mutual })
        const json = { format: 'tropegraph-corrections', version: 1, work: '', corrections: log }
        const saved = parseCorrections(JSON.stringify(json)).corrections
        expect(saved).toEqual(log)
        const { document: after } = applyCorrections(document, saved)
        expect(evidenceOf(after)?.quote).toEqual(at)
      }),
    )
  })
})
