import { describe, expect, it } from 'vitest'
import { buildArcs } from '../../../src/core/arcs/buildArcs.ts'
import type { NetworkDocument } from '../../../src/core/model.ts'
import { sortArcs } from '../../../src/core/view/sortArcs.ts'
import { toArcs } from '../../../src/core/view/toArc.ts'
import { toArcAxis } from '../../../src/core/view/toArcAxis.ts'
import { toClause, toLaneRows, toPairRow } from '../../../src/core/view/toArcRows.ts'
import { toOpenQuote } from '../../../src/core/view/toOpenQuote.ts'
import { lanternRow, spanOf } from '../../works.ts'
import type { Row } from '../arcs/story.ts'
import { toStory } from '../arcs/story.ts'

const viewsOf = (document: NetworkDocument) =>
  toArcs(document, buildArcs(document.relations, document.installments, document.citations))

const person = (id: string, name: string) =>
  ({ id, name, aliases: [], type: 'person', mentions: [] }) as const

const viewOf = (...rows: readonly Row[]) => {
  const story = toStory(rows)
  const characters = [person('mara', 'Mara'), person('tobin', 'Tobin')]
  const [view] = viewsOf({
    ...lanternRow,
    ...story,
    work: { title: 'Test', unit: 'act' },
    characters,
  })
  if (!view) throw new Error('The rows are of a pair.')
  return view
}

describe('toArcs', () => {
  it('says each turn of a pair in words, in story order', () => {
    const view = viewOf(
      '3 mara friendship tobin',
      '2-4 mara jealousy tobin hedged',
      '5 mara friendship tobin',
      '7 mara hostility tobin',
      '8 mara friendship tobin',
      '9 mara friendship tobin past',
      '9 mara romance tobin both',
    )
    expect(view.turns.map((turn) => `${turn.when}: ${toClause(turn)}`)).toEqual([
      'Act 2 to Act 4: jealousy, Mara → Tobin, until Act 5, hedged',
      'Act 3: friendship, contested',
      'Act 5: still friendship, until Act 7',
      'Act 7: hostility, Mara → Tobin, until Act 8',
      'Act 8: friendship again, until Act 9',
      'Act 9: friendship no more',
      'Act 9: romance, both ways',
    ])
  })

  it('puts what is undated apart, and what the list cannot place under its own name', () => {
    const view = viewOf(
      '- mara rivalry tobin',
      '- mara rivalry tobin',
      '- mara rivalry tobin past',
      'reel mara support tobin hedged',
    )
    expect(view.turns).toEqual([])
    expect(view.lanes).toEqual([])
    expect(
      view.apart.map((turn) => `${turn.when}: ${toClause(turn)} ${turn.quotes.length}`),
    ).toEqual([
      'Undated: rivalry 2',
      'Undated: rivalry no more 1',
      'reel: support, Mara → Tobin, hedged 1',
    ])
  })

  it('quotes what each turn rests on, to the letter', () => {
    const [pair] = viewsOf(lanternRow)
    expect(pair?.turns.flatMap(({ quotes }) => quotes)).toEqual([
      {
        relation: 'mara>tobin:jealousy',
        citation: '1.1',
        text: 'In "The Audition", Mara envies Tobin for his voice.',
      },
      {
        relation: 'mara~tobin:rivalry',
        citation: '2.1',
        text: 'Mara and Tobin are rivals for the lead.',
      },
      {
        relation: 'mara~tobin:friendship',
        citation: '3.1',
        text: 'Mara and Tobin make up and stay friends.',
      },
    ])
    expect(pair?.foremost).toBe('mara>tobin:jealousy')
  })
})

describe('toOpenQuote', () => {
  const text = 'Fenn admires Hale. Hale is later unmasked. All gasp.'
  const citation = { id: '1', trope: 'The Ace', text, installments: [] }
  it.each([
    ['Fenn admires Hale. Hale is later unmasked. All gasp.', 'Fenn admires Hale. … All gasp.'],
    ['Hale is later unmasked.', '…'],
    ['Fenn admires Hale.', 'Fenn admires Hale.'],
    ['later unmasked. All', '… All'],
  ])('veils what the page hides in “%s”', (quote, open) => {
    const spoilers = [spanOf(text, 'Hale is later unmasked.')]
    expect(toOpenQuote({ ...citation, spoilers }, spanOf(text, quote))).toBe(open)
  })
})

describe('toLaneRows and toPairRow', () => {
  const view = viewOf(
    '2 mara friendship tobin',
    '2 mara hostility tobin',
    '4 tobin betrayal mara',
    '6 mara hostility tobin past',
  )

  it('gives each relation a row with its own ends and marks', () => {
    expect(
      toLaneRows(view).map(({ key, ends, marks }) => [
        key,
        ends.map(({ at }) => at),
        marks.map(({ at, glyphs }) => [at, ...glyphs.map(({ over }) => over)]),
      ]),
    ).toEqual([
      ['mara~tobin:friendship', [3], [[1, false]]],
      [
        'mara>tobin:hostility',
        [5],
        [
          [1, false],
          [5, true],
        ],
      ],
      ['tobin>mara:betrayal', [], [[3, false]]],
    ])
  })

  it('gathers a pair into one row, with one mark an installment for both sides', () => {
    const row = toPairRow(view)
    expect(
      row.marks.map(({ at, glyphs }) => [at, ...glyphs.map(({ side, kind }) => `${side} ${kind}`)]),
    ).toEqual([
      [1, 'warm friendship', 'cold hostility'],
      [3, 'cold betrayal'],
      [5, 'cold hostility'],
    ])
    expect(row.ends).toEqual([{ at: 3, side: 'warm', kind: 'friendship' }])
    expect(row.marks[0]?.label).toBe(
      'Act 2: friendship, until Act 4, contested; hostility, Mara → Tobin, until Act 6, contested: “2 mara friendship tobin”',
    )
  })
})

describe('toArcAxis', () => {
  const labels = (count: number, chosen: readonly string[] = []) =>
    toArcAxis(toStory([], count).installments, 'chapter', chosen)

  it('labels seasons, all of a few installments, or the first and last of many', () => {
    const seasons = lanternRow.installments.filter(({ season }) => season)
    expect(toArcAxis(seasons, 'episode', []).parts).toMatchObject([
      { label: 'Season 1', count: 4 },
      { label: 'Season 2', count: 4 },
    ])
    const long = Array.from({ length: 40 }, (_, at) => ({
      id: `${at}`,
      season: 1 + at / 4,
      number: 1,
    }))
    const many = long.map((one) => ({ ...one, season: Math.floor(one.season) }))
    expect(
      toArcAxis(many, 'episode', []).parts.map(({ label, count }) => `${label} ${count}`),
    ).toEqual(['S1 8', 'S3 8', 'S5 8', 'S7 8', 'S9 8'])
    expect(labels(3).parts.map(({ label }) => label)).toEqual([
      'Chapter 1',
      'Chapter 2',
      'Chapter 3',
    ])
    expect(labels(40).parts).toMatchObject([
      { label: 'Chapter 1', count: 20 },
      { label: 'Chapter 40', count: 20 },
    ])
    expect(labels(0)).toMatchObject({ count: 0, parts: [] })
  })

  it('marks what the reader chose', () => {
    expect(labels(6, ['2', '3', '6']).chosen).toEqual([
      { from: 1, to: 2 },
      { from: 5, to: 5 },
    ])
    expect(labels(2).chosen).toEqual([])
  })
})

describe('sortArcs', () => {
  it.each([
    ['change', 'mara tobin'],
    ['first', 'mara tobin'],
    ['name', 'fenn hale'],
    ['citations', 'mara tobin'],
  ] as const)('by %s begins with %s', (order, first) => {
    const [arc] = sortArcs(viewsOf(lanternRow), order)
    expect(arc?.characters.map(({ id }) => id).join(' ')).toBe(first)
  })

  it('puts pairs without time last by first appearance', () => {
    const sorted = sortArcs(viewsOf(lanternRow), 'first').map(({ first }) => first ?? Infinity)
    expect(sorted).toEqual(sorted.toSorted((one, other) => one - other || 0))
  })
})
