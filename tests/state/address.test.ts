import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Filter, Focus, UndatedMode } from '../../src/core/model.ts'
import { kinds, pathModes, undatedModes } from '../../src/core/model.ts'
import { openFilter } from '../../src/core/visible.ts'
import { fromSearch, toSearch, workIn } from '../../src/state/address.ts'
import { openAddress } from '../../src/state/openAddress.ts'
import type { Selection } from '../../src/state/selectionSlice.ts'
import { createAppStore } from '../../src/state/store.ts'
import { lanternRow, testDoors } from '../works.ts'

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

const pairs = fc
  .shuffledSubarray(ids(lanternRow.characters), { minLength: 2, maxLength: 2 })
  .map(([one = '', other = '']) => [one, other] as const)

const focuses: fc.Arbitrary<Focus> = fc.oneof(
  fc.record({
    type: fc.constant('around' as const),
    character: fc.constantFrom(...ids(lanternRow.characters)),
    hops: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ type: fc.constant('between' as const), characters: pairs }),
)

const filters: fc.Arbitrary<Filter> = fc.record(
  {
    hiddenKinds: fc.subarray([...kinds]),
    installments: fc.subarray(ids(lanternRow.installments)),
    undated: fc.constantFrom<UndatedMode>(...undatedModes),
    focus: focuses,
  },
  { requiredKeys: ['hiddenKinds', 'installments'] },
)

const selections: fc.Arbitrary<Selection | undefined> = fc.option(
  fc.oneof(
    fc.record({
      type: fc.constant('character' as const),
      id: fc.constantFrom(...ids(lanternRow.characters)),
    }),
    fc.record({
      type: fc.constant('relation' as const),
      id: fc.constantFrom(...ids(lanternRow.relations)),
    }),
    fc.record({
      type: fc.constant('relation' as const),
      id: fc.constantFrom(...ids(lanternRow.relations)),
      citation: fc.constantFrom(...ids(lanternRow.citations)),
    }),
    fc.record({
      type: fc.constant('citation' as const),
      id: fc.constantFrom(...ids(lanternRow.citations)),
    }),
    fc.record({
      type: fc.constant('trope' as const),
      id: fc.constantFrom(...lanternRow.citations.map(({ trope }) => trope)),
    }),
    fc
      .tuple(pairs, fc.constantFrom(...pathModes), fc.nat({ max: 9 }))
      .map(([[from, to], by, index]) => ({ type: 'path' as const, from, to, by, index })),
  ),
  { nil: undefined },
)

describe('toSearch', () => {
  it.each([
    [{ filter: openFilter }, ''],
    [{ workId: 'lantern-row', filter: openFilter }, '?work=lantern-row'],
    [
      { filter: { ...openFilter, installments: ['s1e1', 's1e2', 's1e3', 's2e1'] } },
      '?time=s1e1..s1e3,s2e1',
    ],
    [
      { filter: openFilter, selection: { type: 'relation', id: 'mara>tobin:jealousy' } as const },
      '?relation=mara>tobin:jealousy',
    ],
    [
      { filter: { ...openFilter, hiddenKinds: ['family'], undated: 'hidden' } as const },
      '?off=family&undated=hidden',
    ],
    [
      { filter: { ...openFilter, focus: { type: 'around', character: 'mara', hops: 2 } } as const },
      '?focus=mara~2',
    ],
    [
      {
        filter: {
          ...openFilter,
          focus: { type: 'between', characters: ['mara', 'ilse'] },
        } as const,
      },
      '?between=mara~ilse',
    ],
    [
      {
        filter: { ...openFilter, focus: { type: 'around', character: 'nobody', hops: 2 } } as const,
      },
      '',
    ],
    [
      {
        filter: openFilter,
        selection: { type: 'path', from: 'mara', to: 'ilse', by: 'strongest', index: 2 } as const,
      },
      '?path=mara~ilse&by=strongest&way=3',
    ],
    [
      {
        filter: openFilter,
        selection: { type: 'path', from: 'mara', to: 'ilse', by: 'shortest', index: 0 } as const,
      },
      '?path=mara~ilse',
    ],
    [
      {
        filter: openFilter,
        selection: { type: 'relation', id: 'mara>tobin:jealousy', citation: '1.2' } as const,
      },
      '?relation=mara>tobin:jealousy&citation=1.2',
    ],
  ])('writes a view so that it can be read by eye: %j', (view, search) => {
    expect(toSearch(view, lanternRow)).toBe(search)
  })

  it('is read back as the same view, whatever the filter and the selection', () => {
    fc.assert(
      fc.property(filters, selections, (filter, selection) => {
        const search = toSearch({ workId: 'lantern-row', filter, selection }, lanternRow)
        expect(workIn(search)).toBe('lantern-row')
        expect(fromSearch(search, lanternRow)).toEqual({ filter, selection, notices: [] })
        const encoded = encodeURI(search).replaceAll('%25', '%')
        expect(fromSearch(encoded, lanternRow)).toEqual({
          filter,
          selection,
          notices: [],
        })
      }),
    )
  })
})

describe('two moments in an address', () => {
  const moments = fc.record(
    {
      before: fc.subarray(ids(lanternRow.installments), { minLength: 1 }),
      after: fc.subarray(ids(lanternRow.installments), { minLength: 1 }),
      isWithin: fc.constant(true),
    },
    { requiredKeys: ['before', 'after'] },
  )

  it('are written so that they can be read by eye', () => {
    const comparison = { before: ['s1e1', 's1e2'], after: ['s2e4'], isWithin: true }
    expect(toSearch({ filter: openFilter, comparison }, lanternRow)).toBe(
      '?compare=s1e1..s1e2~s2e4~within',
    )
  })

  it('are read back as the same, over the whole story and with undated evidence quieted', () => {
    fc.assert(
      fc.property(moments, (comparison) => {
        const filter = { ...openFilter, installments: ['s1e1'] }
        const read = fromSearch(toSearch({ filter, comparison }, lanternRow), lanternRow)
        expect(read.comparison).toEqual(comparison)
        expect(read.filter).toEqual({ ...openFilter, undated: 'ghosted' })
      }),
    )
  })

  it.each(['s1e1', 's1e1~s9e9', '~', 's2e1..s1e1~s1e1'])(
    'are told of where “%s” is none',
    (text) => {
      const { comparison, notices } = fromSearch(`?compare=${text}`, lanternRow)
      expect(comparison).toBeUndefined()
      expect(notices).toEqual([`This link names the moments “${text}”, which is not here.`])
    },
  )

  it('leave a finding to be looked for once the worker has answered', () => {
    expect(fromSearch('?finding=circle:mara', lanternRow).selection).toEqual({
      type: 'finding',
      id: 'circle:mara',
    })
  })
})

describe('fromSearch', () => {
  it.each([
    ['?off=envy', 'a kind “envy”'],
    ['?time=s9e9', 'episodes “s9e9”'],
    ['?time=s2e1..s1e1', 'episodes “s2e1..s1e1”'],
    ['?undated=blurred', 'a mode “blurred”'],
    ['?character=nobody', 'the character “nobody”'],
    ['?focus=nobody~2', 'a focus'],
    ['?focus=mara~9', 'a focus'],
    ['?between=mara~mara', 'a focus'],
    ['?path=mara~nobody', 'the path “mara~nobody”'],
    ['?path=mara~ilse&by=oddest', 'the path “mara~ilse”'],
    ['?citation=9.9', 'the citation “9.9”'],
    ['?trope=Nothing', 'the trope “Nothing”'],
    ['?relation=mara>nobody:family', 'the relation “mara>nobody:family”'],
  ])('tells of %s that it does not fit, and leaves the view open', (search, what) => {
    expect(fromSearch(search, lanternRow)).toEqual({
      filter: openFilter,
      selection: undefined,
      notices: [`This link names ${what}, which is not here.`],
    })
  })

  it('keeps what fits beside what does not', () => {
    const { filter, selection, notices } = fromSearch('?off=envy,family&character=mara', lanternRow)
    expect(filter.hiddenKinds).toEqual(['family'])
    expect(selection).toEqual({ type: 'character', id: 'mara' })
    expect(notices).toHaveLength(1)
  })

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string(), fc.webQueryParameters(), (text, query) => {
        for (const search of [text, `?${query}`, `?time=${text}&off=${text}`])
          expect(fromSearch(search, lanternRow).filter.hiddenKinds).toBeInstanceOf(Array)
      }),
    )
  })
})

describe('openAddress', () => {
  const openAt = async (search: string) => {
    const store = createAppStore(testDoors)
    await openAddress(store, search)
    return store
  }

  it('opens the first work where the address names none', async () => {
    const { workId, notices } = (await openAt('')).getState()
    expect({ workId, notices }).toEqual({ workId: 'lantern-row', notices: [] })
  })

  it('opens the named work with its filter and selection', async () => {
    const { workId, filter, selection } = (
      await openAt('?work=salt-road&time=c2&character=brita')
    ).getState()
    expect(workId).toBe('salt-road')
    expect(filter.installments).toEqual(['c2'])
    expect(selection).toEqual({ type: 'character', id: 'brita' })
  })

  it('stays with the work that is open where only the view changes', async () => {
    const store = await openAt('?work=lantern-row')
    const { loaded } = store.getState()
    await openAddress(store, '?work=lantern-row&off=family')
    expect(store.getState().loaded).toBe(loaded)
    expect(store.getState().filter.hiddenKinds).toEqual(['family'])
  })

  it('opens the first work and says so where the named one is unknown', async () => {
    const { workId, notices, selection } = (
      await openAt('?work=atlantis&character=mara')
    ).getState()
    expect(workId).toBe('lantern-row')
    expect(selection).toBeUndefined()
    expect(notices).toEqual([
      'This link names a work “atlantis”, which is not here. You see Lantern Row instead.',
    ])
  })

  it('says that a page opened from a file has to be opened again', async () => {
    const { notices, selection } = (await openAt('?character=zenobia')).getState()
    expect(selection).toBeUndefined()
    expect(notices).toEqual([
      'This link belongs to a page that somebody opened from a file, so it has to be opened again. You see Lantern Row instead.',
    ])
  })
})
