import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Kind, Path, PathMode, VisibleRelation } from '../../../src/core/model.ts'
import { kinds, pathModes, warmKinds } from '../../../src/core/model.ts'
import { findPaths } from '../../../src/core/paths/findPaths.ts'
import { confidenceOf } from '../../../src/core/paths/weighHop.ts'

let next = 0
const relate = (
  source: string,
  target: string,
  confidences: readonly number[] = [0.8],
  kind: Kind = 'support',
): VisibleRelation => ({
  id: `${source}>${target}:${kind}`,
  source,
  target,
  kind,
  mutual: false,
  presence: 'shown',
  evidence: confidences.map((confidence) => ({
    citation: `${next++}`,
    quote: [0, 1],
    cue: [0, 1],
    mentions: [
      [0, 1],
      [0, 1],
    ],
    reason: '',
    rule: '',
    confidence,
    hedged: false,
  })),
})

const idsOf = ({ hops }: Path) => [hops[0]?.from, ...hops.map(({ to }) => to)].join('')
const ways = (relations: readonly VisibleRelation[], mode: PathMode, from = 'a', to = 'd') =>
  findPaths(relations, from, to, mode).map(idsOf)

describe('confidenceOf', () => {
  it.each([
    [[0.8], 0.8],
    [[0.8, 0.8], 0.96],
    [[1], 0.99],
    [[0], 0.001],
  ])('of citations with %j comes to %d', (confidences, expected) => {
    expect(confidenceOf(relate('a', 'b', confidences))).toBeCloseTo(expected, 10)
  })

  it('counts of a citation only its surest claim', () => {
    const [evidence] = relate('a', 'b', [0.8]).evidence
    if (!evidence) throw new Error('There is evidence.')
    expect(confidenceOf({ evidence: [evidence, { ...evidence, confidence: 0.5 }] })).toBeCloseTo(
      0.8,
      10,
    )
  })
})

describe('findPaths', () => {
  const square = [
    relate('a', 'd', [0.2], 'hostility'),
    relate('a', 'b', [0.9]),
    relate('d', 'b', [0.9]),
    relate('a', 'c', [0.9], 'rivalry'),
    relate('c', 'd', [0.6]),
  ]

  it.each<[PathMode, readonly string[]]>([
    ['shortest', ['ad', 'abd', 'acd']],
    ['strongest', ['abd', 'acd', 'ad']],
    ['friendly', ['abd']],
  ])('gives the %s first, over relations of either direction', (mode, expected) => {
    expect(ways(square, mode)).toEqual(expected)
  })

  it('takes the surest relation of a pair', () => {
    const [path] = findPaths(
      [relate('a', 'd', [0.5], 'rivalry'), relate('d', 'a', [0.5, 0.5], 'support')],
      'a',
      'd',
      'shortest',
    )
    expect(path?.hops.map(({ relation }) => relation.kind)).toEqual(['support'])
    expect(path?.confidence).toBeCloseTo(0.75, 10)
  })

  it.each([
    ['to oneself', square, 'a', 'a'],
    ['to nobody', square, 'a', 'nobody'],
    ['where nothing is related', [], 'a', 'd'],
    ['to another part', [...square, relate('x', 'y')], 'a', 'x'],
  ])('finds none %s', (_, relations, from, to) => {
    expect(findPaths(relations, from, to, 'shortest')).toEqual([])
  })

  it('stops at ten', () => {
    const middle = Array.from({ length: 14 }, (_, index) => `m${index}`)
    const relations = middle.flatMap((id) => [relate('a', id), relate(id, 'd')])
    expect(findPaths(relations, 'a', 'd', 'strongest')).toHaveLength(10)
    expect(findPaths(relations, 'a', 'd', 'strongest', 100)).toHaveLength(14)
  })
})

const people = ['a', 'b', 'c', 'd', 'e', 'f']
const networks = fc
  .uniqueArray(
    fc.record({
      pair: fc.shuffledSubarray(people, { minLength: 2, maxLength: 2 }),
      kind: fc.constantFrom<Kind>(...kinds),
      confidences: fc.array(fc.double({ min: 0.05, max: 0.95, noNaN: true }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { selector: ({ pair, kind }) => `${pair.join('')}${kind}`, maxLength: 18 },
  )
  .map((rows) =>
    rows.map(({ pair, kind, confidences }) =>
      relate(pair[0] ?? '', pair[1] ?? '', confidences, kind),
    ),
  )

/** Every simple path by trying all, with what it costs; the reference for Yen's algorithm. */
function tryAll(relations: readonly VisibleRelation[], mode: PathMode) {
  const allowed = relations.filter(({ kind }) => mode !== 'friendly' || warmKinds.includes(kind))
  const best = (one: string, other: string) =>
    Math.max(
      ...allowed
        .filter(
          ({ source, target }) => [source, target].sort().join() === [one, other].sort().join(),
        )
        .map(confidenceOf),
    )
  const walk = (
    ids: readonly string[],
    confidence: number,
  ): { ids: string; confidence: number }[] => {
    const last = ids.at(-1) ?? ''
    if (last === 'd') return [{ ids: ids.join(''), confidence }]
    return people
      .filter((id) => !ids.includes(id) && best(last, id) > 0)
      .flatMap((id) => walk([...ids, id], confidence * best(last, id)))
  }
  return walk(['a'], 1)
}

describe('findPaths on any small network', () => {
  it.each(pathModes)('gives the same %s paths as trying all, best first', (mode) => {
    fc.assert(
      fc.property(networks, (relations) => {
        const found = findPaths(relations, 'a', 'd', mode, 1000)
        const all = tryAll(relations, mode)
        expect(found.map(idsOf).sort()).toEqual(all.map(({ ids }) => ids).sort())
        const confidences = new Map(all.map(({ ids, confidence }) => [ids, confidence]))
        for (const path of found)
          expect(path.confidence).toBeCloseTo(confidences.get(idsOf(path)) ?? -1, 8)
        for (const [index, path] of found.slice(1).entries()) {
          const before = found[index]
          if (!before) throw new Error('Each but the first has one before it.')
          const isLonger = path.hops.length > before.hops.length
          expect(path.hops.length >= before.hops.length || mode === 'strongest').toBe(true)
          if (!isLonger || mode === 'strongest')
            expect(path.confidence).toBeLessThanOrEqual(before.confidence + 1e-9)
        }
        expect(findPaths(relations, 'a', 'd', mode, 3).map(idsOf)).toEqual(
          found.slice(0, 3).map(idsOf),
        )
      }),
    )
  })

  it('goes hop by hop over relations that are there, and meets nobody twice', () => {
    fc.assert(
      fc.property(networks, fc.constantFrom(...pathModes), (relations, mode) => {
        for (const { hops } of findPaths(relations, 'a', 'd', mode)) {
          const met = [hops[0]?.from, ...hops.map(({ to }) => to)]
          expect(new Set(met).size).toBe(met.length)
          expect([met[0], met.at(-1)]).toEqual(['a', 'd'])
          for (const [index, { from, to, relation }] of hops.entries()) {
            expect(relations).toContain(relation)
            expect([relation.source, relation.target].sort()).toEqual([from, to].sort())
            expect(hops[index + 1]?.from ?? to).toBe(to)
            if (mode === 'friendly') expect(warmKinds).toContain(relation.kind)
          }
        }
      }),
    )
  })
})
