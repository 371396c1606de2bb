import { describe, expect, it } from 'vitest'
import { toSeenList } from '../../../src/core/view/toSeenList.ts'
import { lanternRow } from '../../works.ts'

describe('toSeenList', () => {
  it('names installments by number alone, and leaves out what has no place', () => {
    const groups = toSeenList(lanternRow.installments, 'episode')
    expect(
      groups.map(({ label, choices }) => [label, ...choices.map(({ short }) => short)]),
    ).toEqual([
      ['Season 1', '1', '2', '3', '4'],
      ['Season 2', '1', '2', '3', '4'],
    ])
    expect(groups[1]?.choices[0]).toEqual({
      index: 4,
      name: 'Season 2, episode 1',
      short: '1',
    })
    expect(JSON.stringify(groups)).not.toMatch(/Audition|Curtain|reel/i)
  })

  it('counts installments that have only titles', () => {
    const films = ['Dawn', 'Dusk'].map((title) => ({ id: title, title }))
    expect(toSeenList(films, 'film')).toEqual([
      {
        label: '',
        choices: [
          { index: 0, name: 'Film 1', short: '1' },
          { index: 1, name: 'Film 2', short: '2' },
        ],
      },
    ])
  })

  it('offers a season as a whole where its episodes are unknown', () => {
    expect(toSeenList([{ id: 's2', season: 2 }], 'episode')).toEqual([
      { label: 'Season 2', choices: [{ index: 0, name: 'Season 2', short: 'all' }] },
    ])
  })
})
