import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkList } from '../../../src/core/time/checkList.ts'
import { toInstallments } from '../../../src/core/time/toInstallments.ts'

const idsOf = (...args: Parameters<typeof toInstallments>) =>
  toInstallments(...args).map(({ id }) => id)

describe('toInstallments', () => {
  it('gives ids by season and number, by number where it runs on, and by title', () => {
    expect(
      idsOf([{ season: 1, number: 1 }, { season: 2, number: 1 }, { title: 'The Reel' }]),
    ).toEqual(['s1e1', 's2e1', 'the-reel'])
    expect(
      idsOf([
        { season: 1, number: 1 },
        { season: 2, number: 2 },
      ]),
    ).toEqual(['e1', 'e2'])
  })

  it('keeps the ids of those that are known, by number or by title', () => {
    const known = [
      { id: 'pilot', title: 'Pilot' },
      { id: 'old', season: 1, number: 2 },
    ]
    const rows = [
      { season: 1, number: 1, title: 'pilot' },
      { season: 1, number: 2, title: 'Two' },
    ]
    expect(idsOf(rows, known)).toEqual(['pilot', 'old'])
  })

  it('lets no title keep the id of another number', () => {
    const known = [{ id: 's1e1', season: 1, number: 1, title: 'Pilot' }]
    const rows = [
      { season: 1, number: 1, title: 'Before It All' },
      { season: 1, number: 2, title: 'Pilot' },
    ]
    expect(idsOf(rows, known)).toEqual(['s1e1', 's1e2'])
  })

  it('leaves out what has neither a number nor a title', () => {
    expect(toInstallments([{ season: 2 }, {}])).toEqual([])
  })

  it('gives each an id of its own', () => {
    const row = fc.record({
      season: fc.option(fc.nat(3), { nil: undefined }),
      number: fc.option(fc.nat(3), { nil: undefined }),
      title: fc.constantFrom(undefined, 'A', 'a', '?', 'B 1', 'e1'),
    })
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (rows, before) => {
        const known = toInstallments(before)
        const ids = idsOf(rows, known)
        expect(new Set(ids).size).toBe(ids.length)
        expect(idsOf(toInstallments(rows, known), known)).toEqual(ids)
      }),
    )
  })
})

describe('checkList', () => {
  it.each([
    [[{ number: 1 }, { number: 2 }, { season: 2, number: 1 }], []],
    [[{ number: 1 }, { number: 4 }], ['Numbers 2, 3 are left out before it.']],
    [[{ season: 1, number: 2 }], ['Number 1 of season 1 is left out before it.']],
    [[{ number: 1, through: 2 }, { number: 3 }], []],
    [
      [
        { season: 1, number: 2 },
        { season: 1, number: 2 },
      ].slice(0),
      ['Number 1 of season 1 is left out before it.', 'Number 2 of season 1 stands twice.'],
    ],
    [
      [{ title: 'A' }, { title: 'A' }],
      ['“A” stands twice, so its name alone tells only one of them.'],
    ],
    [[{ season: 1 }], ['This row has neither a number nor a title.']],
    [
      [
        { season: 1, seasonWord: 'volume', number: 1 },
        { season: 2, seasonWord: 'volume', number: 2 },
      ],
      [],
    ],
  ])('tells what looks wrong in %j', (rows, messages) => {
    expect(checkList(rows).map(({ message }) => message)).toEqual(messages)
  })
})
