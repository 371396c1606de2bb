import { describe, expect, it } from 'vitest'
import type { Filter, PathMode } from '../../src/core/model.ts'
import { openFilter } from '../../src/core/visible.ts'
import { whyNoPath } from '../../src/core/whyNoPath.ts'
import { lanternRow } from '../works.ts'

const why = (from: string, to: string, filter: Partial<Filter> = {}, mode: PathMode = 'shortest') =>
  whyNoPath(lanternRow, { ...openFilter, ...filter }, from, to, mode)

describe('whyNoPath', () => {
  it('says that nothing would help', () => {
    expect(why('mara', 'quinn')).toEqual({ blockedBy: [] })
  })

  it('says that a path is only not friendly', () => {
    expect(why('tobin', 'rook', {}, 'friendly')).toEqual({ unfriendly: 2, blockedBy: [] })
  })

  it.each<[Partial<Filter>, string, string, readonly string[]]>([
    [{ hiddenKinds: ['hostility'] }, 'rook', 'lanterns', ['kinds']],
    [{ installments: ['s1e1'] }, 'tobin', 'ilse', ['time']],
    [{ focus: { type: 'around', character: 'fenn', hops: 1 } }, 'tobin', 'ilse', ['focus']],
    [
      { installments: ['s1e1'], hiddenKinds: ['romance', 'mentorship', 'betrayal'] },
      'tobin',
      'ilse',
      [],
    ],
  ])('names what hides it: %j', (filter, from, to, blockedBy) => {
    expect(why(from, to, filter)).toEqual({ unfiltered: 1, blockedBy })
  })

  it('names hidden undated evidence', () => {
    expect(why('fenn', 'oda', { undated: 'hidden' })).toEqual({
      unfiltered: 1,
      blockedBy: ['undated'],
    })
  })
})
