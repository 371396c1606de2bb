import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Filter, Focus, Kind, UndatedMode } from '../../src/core/model.ts'
import { kinds, undatedModes, warmKinds } from '../../src/core/model.ts'
import { buildNetwork } from '../../src/core/network/buildNetwork.ts'
import { toSummary } from '../../src/core/view/toSummary.ts'
import { openFilter, toVisible, undatedMode } from '../../src/core/visible.ts'
import { lanternRow } from '../works.ts'

const relationsWith = (filter: Partial<Filter>) =>
  toVisible(lanternRow, { ...openFilter, ...filter }).relations.map(
    ({ id, presence }) => `${id} ${presence}`,
  )

const someone = fc.constantFrom(...lanternRow.characters.map(({ id }) => id), 'nobody')
const focuses: fc.Arbitrary<Focus | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({
    type: fc.constant('around' as const),
    character: someone,
    hops: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ type: fc.constant('between' as const), characters: fc.tuple(someone, someone) }),
)

const filters: fc.Arbitrary<Filter> = fc.record(
  {
    focus: focuses,
    hiddenKinds: fc.subarray<Kind>([...kinds]),
    installments: fc.subarray(lanternRow.installments.map(({ id }) => id)),
    undated: fc.constantFrom<UndatedMode>(...undatedModes),
  },
  { requiredKeys: ['hiddenKinds', 'installments'] },
)

describe('toVisible', () => {
  it('lets everything through where nothing is filtered, with whoever has no relation', () => {
    const visible = toVisible(lanternRow, openFilter)
    expect(visible.relations).toHaveLength(lanternRow.relations.length)
    expect(visible.characters.map(({ id }) => id)).toEqual(
      lanternRow.characters.map(({ id }) => id),
    )
    expect(visible).toMatchObject({ claims: 11, citations: 11, isFiltered: false })
  })

  it('leaves one episode with its relations, and quiets what is undated', () => {
    expect(relationsWith({ installments: ['s2e2'] })).toEqual([
      'mara>tobin:jealousy ghost',
      'ilse~tobin:romance shown',
      'fenn~oda:family ghost',
      'oda>mara:support ghost',
      'rook>lanterns:hostility ghost',
    ])
  })

  it('leaves only the episode where undated evidence is hidden', () => {
    expect(relationsWith({ installments: ['s2e2'], undated: 'hidden' })).toEqual([
      'ilse~tobin:romance shown',
    ])
  })

  it('shows undated evidence beside an episode where the reader wants that', () => {
    expect(relationsWith({ installments: ['s2e2'], undated: 'shown' })).not.toContainEqual(
      expect.stringContaining('ghost'),
    )
  })

  it('keeps only the evidence of the chosen time behind a relation', () => {
    const evidenceOf = (filter: Partial<Filter>) =>
      toVisible(lanternRow, { ...openFilter, ...filter })
        .relations.find(({ id }) => id === 'mara>tobin:jealousy')
        ?.evidence.map(({ citation }) => citation)
    expect(evidenceOf({})).toEqual(['1.1', '1.2'])
    expect(evidenceOf({ installments: ['s1e1'], undated: 'hidden' })).toEqual(['1.1'])
    expect(evidenceOf({ installments: ['s1e2'] })).toEqual(['1.2'])
  })

  it('keeps the evidence of every time for the arcs, but no kind that is off and nothing hidden', () => {
    const allTimeOf = (filter: Partial<Filter>) =>
      toVisible(lanternRow, { ...openFilter, ...filter }).allTime.map(
        ({ id, evidence }) => `${id} ${evidence.length}`,
      )
    expect(allTimeOf({ installments: ['s1e2'] })).toEqual(allTimeOf({}))
    expect(allTimeOf({})).toContain('mara>tobin:jealousy 2')
    expect(allTimeOf({ hiddenKinds: ['rivalry'] })).toHaveLength(allTimeOf({}).length - 1)
    expect(allTimeOf({ undated: 'hidden' })).toEqual([
      'mara>tobin:jealousy 1',
      'mara~tobin:rivalry 1',
      'mara~tobin:friendship 1',
      'ilse~tobin:romance 1',
      'hale>ilse:mentorship 1',
      'fenn>hale:admiration 1',
      'ilse>rook:betrayal 1',
    ])
  })

  it('keeps only the mentions of the chosen time', () => {
    const { characters } = toVisible(lanternRow, {
      ...openFilter,
      installments: ['s2e1'],
      undated: 'hidden',
    })
    expect(characters.map(({ id, mentions }) => [id, mentions])).toEqual([
      ['mara', ['3.1']],
      ['tobin', ['3.1']],
    ])
  })

  it('counts a kind that is switched off, so that it can be found again', () => {
    const { kindCounts, relations } = toVisible(lanternRow, {
      ...openFilter,
      hiddenKinds: ['jealousy'],
    })
    expect(kindCounts.jealousy).toBe(2)
    expect(relations.some(({ kind }) => kind === 'jealousy')).toBe(false)
  })

  it('draws the timeline for the kinds that are on, whatever time is chosen', () => {
    const { timeline, undated } = toVisible(lanternRow, {
      hiddenKinds: ['mentorship'],
      installments: ['s2e1'],
    })
    expect(timeline.map(({ installment, warm, cold }) => [installment.id, warm, cold])).toEqual([
      ['s1e1', 0, 1],
      ['s1e2', 0, 1],
      ['s1e3', 0, 0],
      ['s1e4', 0, 0],
      ['s2e1', 1, 0],
      ['s2e2', 1, 0],
      ['s2e3', 1, 0],
      ['s2e4', 0, 1],
      ['the-lost-reel', 0, 0],
    ])
    expect(timeline.filter(({ chosen }) => chosen)).toHaveLength(1)
    expect(undated).toEqual({ mode: 'ghosted', warm: 2, cold: 2 })
  })
})

describe('whatever the filter', () => {
  const property = (check: (filter: Filter) => void) =>
    fc.assert(fc.property(filters, (filter) => check(filter)))

  it('the network, the counts and the summary tell the same numbers', () => {
    property((filter) => {
      const visible = toVisible(lanternRow, filter)
      const { nodes, edges } = buildNetwork(visible)
      const summary = toSummary(lanternRow, visible)
      expect(nodes).toHaveLength(visible.characters.length)
      expect(edges).toHaveLength(visible.relations.length)
      const on = kinds.filter((kind) => !filter.hiddenKinds.includes(kind))
      expect(sum(on.map((kind) => visible.kindCounts[kind]))).toBe(visible.claims)
      expect(sum(summary.kinds.map(({ claims }) => claims))).toBe(visible.claims)
      expect(sum(summary.characters.map(({ relations }) => relations))).toBe(2 * edges.length)
    })
  })

  it('the timeline and the undated lane hold every claim of the kinds that are on', () => {
    property((filter) => {
      const { timeline, undated } = toVisible(lanternRow, filter)
      const { hiddenKinds, focus } = filter
      const claims = toVisible(lanternRow, { ...openFilter, hiddenKinds, focus }).relations.flatMap(
        ({ kind, evidence }) => evidence.map(({ citation }) => ({ kind, citation })),
      )
      for (const isWarm of [true, false]) {
        const dates = claims
          .filter(({ kind }) => warmKinds.includes(kind) === isWarm)
          .map(({ citation }) => datesOf(citation))
        const side = isWarm ? 'warm' : 'cold'
        expect(sum(timeline.map((count) => count[side]))).toBe(dates.flat().length)
        expect(undated[side]).toBe(dates.filter((one) => one.length === 0).length)
      }
    })
  })

  it('nothing passes that the filter forbids, and nothing is changed on the way', () => {
    property((filter) => {
      const visible = toVisible(lanternRow, filter)
      const mode = undatedMode(filter)
      for (const relation of visible.relations) {
        const original = lanternRow.relations.find(({ id }) => id === relation.id)
        expect(filter.hiddenKinds).not.toContain(relation.kind)
        expect(relation.evidence.length).toBeGreaterThan(0)
        for (const evidence of relation.evidence) {
          expect(original?.evidence).toContain(evidence)
          const dates = datesOf(evidence.citation)
          if (dates.length === 0) expect(mode).not.toBe('hidden')
          else if (filter.installments.length > 0)
            expect(filter.installments).toEqual(
              expect.arrayContaining([expect.toSatisfy((id: string) => dates.includes(id))]),
            )
        }
      }
      const ids = visible.characters.map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining(visible.relations.map(({ source }) => source)))
      expect(ids).toEqual(expect.arrayContaining(visible.relations.map(({ target }) => target)))
    })
  })
})

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const datesOf = (id: string) =>
  lanternRow.citations.find((citation) => citation.id === id)?.installments ?? []

describe('toVisible with a focus', () => {
  const namesWith = (focus: Focus, filter: Partial<Filter> = {}) =>
    toVisible(lanternRow, { ...openFilter, ...filter, focus }).characters.map(({ id }) => id)

  it.each<[Focus, readonly string[]]>([
    [{ type: 'around', character: 'fenn', hops: 1 }, ['fenn', 'oda', 'hale']],
    [{ type: 'around', character: 'quinn', hops: 3 }, ['quinn']],
    [{ type: 'between', characters: ['fenn', 'ilse'] }, ['ilse', 'fenn', 'hale']],
    [{ type: 'between', characters: ['fenn', 'quinn'] }, ['fenn', 'quinn']],
  ])('shows for %j only who is near', (focus, names) => {
    expect(namesWith(focus)).toEqual(names)
  })

  it('measures over what the rest of the filter leaves', () => {
    const focus = { type: 'around', character: 'fenn', hops: 3 } as const
    expect(namesWith(focus, { hiddenKinds: ['admiration'] })).toEqual([
      'mara',
      'tobin',
      'fenn',
      'oda',
    ])
  })

  it('is none where it names somebody unknown', () => {
    const focus = { type: 'around', character: 'nobody', hops: 1 } as const
    expect(toVisible(lanternRow, { ...openFilter, focus })).toEqual(
      toVisible(lanternRow, openFilter),
    )
  })

  it('counts kinds and times of what is near', () => {
    const focus = { type: 'around', character: 'fenn', hops: 1 } as const
    const { kindCounts, undated, timeline, claims } = toVisible(lanternRow, {
      ...openFilter,
      focus,
    })
    expect({ family: kindCounts.family, romance: kindCounts.romance, claims }).toEqual({
      family: 1,
      romance: 0,
      claims: 2,
    })
    expect(undated.warm + undated.cold).toBe(1)
    expect(timeline.reduce((sum, { warm, cold }) => sum + warm + cold, 0)).toBe(1)
  })
})
