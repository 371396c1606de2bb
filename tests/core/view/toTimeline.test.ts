import { describe, expect, it } from 'vitest'
import type { Filter } from '../../../src/core/model.ts'
import { toTimeline } from '../../../src/core/view/toTimeline.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import { lanternRow, saltRoad } from '../../works.ts'

const timelineWith = (installments: Filter['installments']) =>
  toTimeline(toVisible(lanternRow, { ...openFilter, installments }).timeline, 'episode')

describe('toTimeline', () => {
  it('groups bars by season and puts what has no place at the end', () => {
    expect(
      timelineWith([]).groups.map(({ label, short, bars }) => [label, short, bars.length]),
    ).toEqual([
      ['Season 1', 'S1', 4],
      ['Season 2', 'S2', 4],
      ['Unplaced', '?', 1],
    ])
  })

  it('moves what has no place to the end, wherever the list has it', () => {
    const counts = toVisible(lanternRow, openFilter).timeline.toReversed()
    expect(toTimeline(counts, 'episode').bars.at(-1)?.id).toBe('the-lost-reel')
  })

  it('calls a group as the list does', () => {
    const installment = { id: 'e3', season: 2, seasonWord: 'volume', number: 3, runsOn: true }
    const [group] = toTimeline([{ installment, warm: 1, cold: 0, chosen: false }], 'chapter').groups
    expect(group).toMatchObject({
      label: 'Volume 2',
      short: 'V2',
      bars: [{ name: 'Chapter 3', label: 'Chapter 3' }],
    })
  })

  it('keeps a story without seasons in one group without a label', () => {
    const { groups } = toTimeline(toVisible(saltRoad, openFilter).timeline, 'chapter')
    expect(groups.map(({ label, bars }) => [label, bars.map(({ name }) => name)])).toEqual([
      ['', ['Chapter 1', 'Chapter 2, “Tolls”']],
    ])
  })

  it('takes titles alone as they are listed, for they have no better order', () => {
    const counts = ['North', 'South'].map((title) => ({
      installment: { id: title, title },
      warm: 0,
      cold: 0,
      chosen: false,
    }))
    expect(toTimeline(counts, 'film').groups.map(({ label }) => label)).toEqual([''])
  })

  it('numbers its bars in the order in which they are drawn', () => {
    const counts = toVisible(lanternRow, openFilter).timeline.toReversed()
    const { bars, groups } = toTimeline(counts, 'episode')
    expect(bars.map(({ index }) => index)).toEqual([...bars.keys()])
    expect(groups.flatMap((group) => group.bars)).toEqual(bars)
  })

  it.each([
    [[], undefined],
    [['s1e1'], { first: 0, last: 0 }],
    [['s1e4', 's2e1'], { first: 3, last: 4 }],
    [['s1e1', 's1e3'], undefined],
    [['s2e4', 'the-lost-reel'], { first: 7, last: 8 }],
  ])('takes %j for the range %j', (installments, range) => {
    expect(timelineWith(installments).range).toEqual(range)
  })

  it('has nothing to show of a work whose installments nobody knows', () => {
    expect(toTimeline([], 'episode')).toEqual({ groups: [], bars: [] })
  })

  it.each([
    [[], undefined],
    [['s1e1'], 'S1 E1, “The Audition”'],
    [['s1e2', 's1e3'], 'S1 E2 to S1 E3'],
    [['s1e4', 's2e1'], 'S1 E4 to S2 E1'],
    [['s1e1', 's1e3'], '2 episodes'],
    [['s2e1', 's2e2', 's2e3', 's2e4'], 'Season 2'],
  ])('says of %j: %s', (installments, words) => {
    expect(timelineWith(installments).chosen).toBe(words)
  })

  it('marks a season as chosen only where all of it is, and nothing else', () => {
    const chosenGroups = (installments: Filter['installments']) =>
      timelineWith(installments).groups.flatMap(({ label, chosen }) => (chosen ? [label] : []))
    expect(chosenGroups(['s1e1', 's1e2', 's1e3', 's1e4'])).toEqual(['Season 1'])
    expect(chosenGroups(['s1e1', 's1e2', 's1e3'])).toEqual([])
    expect(chosenGroups(['s1e1', 's1e2', 's1e3', 's1e4', 's2e1'])).toEqual([])
  })
})
