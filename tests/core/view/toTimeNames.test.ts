import { describe, expect, it } from 'vitest'
import { toTimeNames } from '../../../src/core/view/toTimeNames.ts'

const play = [1, 2].flatMap((season) =>
  [1, 2].map((number) => ({ id: `s${season}e${number}`, season, seasonWord: 'act', number })),
)
const novel = Array.from({ length: 8 }, (_, index) => ({
  id: `e${index + 1}`,
  season: index < 4 ? 1 : 2,
  seasonWord: 'volume',
  number: index + 1,
  runsOn: true,
}))

describe('toTimeNames', () => {
  it.each([
    [['s1e2'], play, 'scene', ['Act 1, scene 2']],
    [['s2e1', 's2e2'], play, 'scene', ['Act 2']],
    [['s2e1', 's2e2', 's1e2'], play, 'scene', ['Act 1, scene 2 to act 2, scene 2']],
    [play.map(({ id }) => id), play, 'scene', ['Act 1', 'Act 2']],
    [['e2', 'e3'], novel, 'chapter', ['Chapter 2', 'Chapter 3']],
    [['e2', 'e6'], novel, 'chapter', ['Chapter 2', 'Chapter 6']],
    [['e2', 'e3', 'e4', 'e5'], novel, 'chapter', ['Chapter 2 to chapter 5']],
    [['e5', 'e6', 'e7', 'e8', 'e1'], novel, 'chapter', ['Chapter 1', 'Volume 2']],
    [[], novel, 'chapter', []],
  ])('calls %j of %# %s %j', (ids, all, unit, names) => {
    expect(toTimeNames(ids, all, unit)).toEqual(names)
  })

  it('names one by one what has no number', () => {
    const titled = ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase() }))
    expect(toTimeNames(['a', 'b', 'c'], titled, 'episode')).toEqual(['“A”', '“B”', '“C”'])
  })
})
