import { describe, expect, it } from 'vitest'
import type { Filter } from '../../../src/core/model.ts'
import { toCitationsPage } from '../../../src/core/view/toCitationsPage.ts'
import { toShown } from '../../../src/core/view/toShown.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import { lanternRow } from '../../works.ts'

const shownWith = (filter: Partial<Filter>) =>
  toShown(lanternRow, toVisible(lanternRow, { ...openFilter, ...filter }))

const pageOf = (type: 'citation' | 'trope', id: string, filter: Partial<Filter> = {}) =>
  toCitationsPage(
    lanternRow,
    toVisible(lanternRow, { ...openFilter, ...filter }),
    shownWith(filter),
    { type, id },
  )

describe('toShown', () => {
  it('shows everything where nothing is filtered', () => {
    const { characters, citations, tropes } = shownWith({})
    expect([characters.size, citations.size]).toEqual([
      lanternRow.characters.length,
      lanternRow.citations.length,
    ])
    expect(tropes).toContain('The Quiet One')
  })

  it.each<[string, Partial<Filter>, string, boolean]>([
    ['a claim whose kind is off', { hiddenKinds: ['romance'] }, '4.1', false],
    ['a claim of another time', { installments: ['s1e1'] }, '4.1', false],
    ['a claim of the time', { installments: ['s1e1'] }, '1.1', true],
    ['no claim, of another time', { installments: ['s1e1'] }, '11.1', false],
    ['no claim, undated', { installments: ['s1e1'] }, '12.1', true],
    ['no claim, undated and hidden', { undated: 'hidden' }, '12.1', false],
    [
      'a claim outside the focus',
      { focus: { type: 'around', character: 'fenn', hops: 1 } },
      '4.1',
      false,
    ],
  ])('decides on a citation with %s', (_, filter, id, isShown) => {
    expect(shownWith(filter).citations.has(id)).toBe(isShown)
  })
})

describe('toCitationsPage', () => {
  it('gives one citation, also one that supports nothing', () => {
    expect(pageOf('citation', '11.1')).toMatchObject({ trope: 'Shout-Out', shown: 1, citations: 1 })
    expect(pageOf('citation', '4.1')?.tropes[0]?.cards[0]?.claims).toHaveLength(1)
  })

  it('gives all citations of a trope, and how many the filter shows', () => {
    expect(pageOf('trope', 'Green-Eyed Monster', { undated: 'hidden' })).toMatchObject({
      shown: 1,
      citations: 2,
    })
  })

  it('gives nothing for what is unknown', () => {
    expect(pageOf('citation', '99.1')).toBeUndefined()
    expect(pageOf('trope', 'No Such Trope')).toBeUndefined()
  })
})
