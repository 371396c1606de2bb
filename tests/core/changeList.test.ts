import { describe, expect, it } from 'vitest'
import { changeList } from '../../src/core/changeList.ts'
import { lanternRow } from '../works.ts'

const all = lanternRow.installments
const seen = all.slice(0, 4)

describe('changeList', () => {
  it('corrects nothing where nothing was changed', () => {
    expect(changeList(all, all, all)).toBeUndefined()
    expect(changeList(seen, seen, all)).toBeUndefined()
  })

  it('corrects one installment by itself', () => {
    const rows = all.map((one) => (one.id === 's1e3' ? { ...one, title: 'Storm' } : one))
    expect(changeList(rows, all, all)).toEqual({
      type: 'installment',
      id: 's1e3',
      as: { season: 1, number: 3, title: 'Storm' },
    })
  })

  it('corrects the list where one is added, removed or moved', () => {
    const added = changeList([...all, { season: 2, number: 5 }], all, all)
    expect(added).toEqual({
      type: 'list',
      installments: [...all, { id: 's2e5', season: 2, number: 5 }],
    })
    expect(changeList(all.slice(1), all, all)).toEqual({ type: 'list', installments: all.slice(1) })
  })

  it('keeps what lies beyond the horizon, and was not on screen', () => {
    const rows = seen.filter(({ id }) => id !== 's1e3')
    expect(changeList(rows, seen, all)).toEqual({
      type: 'list',
      installments: [...rows, ...all.slice(4)],
    })
    const whole = changeList([...seen, { season: 2, number: 1, title: 'Back Again' }], seen, all)
    expect(whole).toBeUndefined()
  })
})
