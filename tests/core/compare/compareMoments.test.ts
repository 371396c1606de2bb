import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareMoments } from '../../../src/core/compare/compareMoments.ts'
import type { Moments, UndatedMode } from '../../../src/core/model.ts'
import { undatedModes } from '../../../src/core/model.ts'
import { inventWork, works, type Row } from '../../inventWork.ts'

const s1 = ['s1e1', 's1e2']
const s2 = ['s2e1', 's2e2']
const byThen: Moments = { before: s1, after: s2 }
const inside: Moments = { ...byThen, isWithin: true }

const compare = (rows: readonly Row[], moments: Moments, undated: UndatedMode = 'ghosted') => {
  const document = inventWork(rows)
  const { differences, unchanged } = compareMoments(document.relations, document, moments, undated)
  const kindsOf = (relations: readonly { readonly kind: string }[]) =>
    relations.map(({ kind }) => kind).join('+') || 'nothing'
  return [
    ...differences.map(
      ({ type, before, after }) => `${type}: ${kindsOf(before)} → ${kindsOf(after)}`,
    ),
    ...(unchanged > 0 ? [`${unchanged} the same`] : []),
  ]
}

describe('compareMoments', () => {
  it.each<[string, readonly Row[], Moments, readonly string[]]>([
    ['carries a claim on to a later moment', ['mara support tobin s1e1'], byThen, ['1 the same']],
    [
      'loses it there where only the inside counts',
      ['mara support tobin s1e1'],
      inside,
      ['lost: support → nothing'],
    ],
    [
      'gains what is told later',
      ['mara support tobin s2e1'],
      byThen,
      ['gained: nothing → support'],
    ],
    [
      'ends a claim where a later one tells of the other side',
      ['mara friendship tobin s1e1', 'mara hostility tobin s2e1'],
      byThen,
      ['changed: friendship → hostility'],
    ],
    [
      'keeps a claim where a later one tells of the same side',
      ['mara friendship tobin s1e1', 'mara support tobin s2e1'],
      byThen,
      ['changed: friendship → friendship+support'],
    ],
    [
      'keeps both sides of one installment side by side',
      ['mara friendship tobin s1e1', 'mara hostility tobin s1e1'],
      byThen,
      ['1 the same'],
    ],
    [
      'keeps family, whatever comes',
      ['mara family tobin s1e1', 'mara hostility tobin s2e1'],
      byThen,
      ['changed: family → family+hostility'],
    ],
    [
      'ends a claim that is said to be over',
      ['mara ~romance tobin s1e1', 'mara ~romance† tobin s2e1'],
      byThen,
      ['lost: romance → nothing'],
    ],
    [
      'sees that a feeling is turned round',
      ['mara jealousy tobin s1e1', 'tobin jealousy mara s2e1'],
      inside,
      ['changed: jealousy → jealousy'],
    ],
    [
      'asks only whether it is inside of what has no place in the story',
      ['mara support tobin tale', 'ilse support fenn tale'],
      { before: s1, after: ['s2e1', 'tale'] },
      ['gained: nothing → support', 'gained: nothing → support'],
    ],
    ['leaves undated claims out', ['mara support tobin'], byThen, []],
  ])('%s', (_, rows, moments, told) => {
    expect(compare(rows, moments)).toEqual(told)
  })

  it('lets undated claims hold at both moments where they are shown', () => {
    expect(compare(['mara support tobin'], byThen, 'shown')).toEqual(['1 the same'])
    expect(compare(['mara support tobin'], byThen, 'hidden')).toEqual([])
  })

  it('tells what became of each relation', () => {
    const document = inventWork([
      'mara friendship tobin s1e1',
      'mara hostility tobin s2e1',
      'mara family ilse s1e1',
      'mara support ilse',
    ])
    expect(compareMoments(document.relations, document, byThen, 'ghosted').fates).toEqual({
      'mara~tobin:friendship': 'lost',
      'mara>tobin:hostility': 'gained',
      'mara~ilse:family': 'kept',
    })
  })
})

describe('whatever the work and the moments', () => {
  const ids = ['s1e1', 's1e2', 's2e1', 's2e2', 'tale']
  const inputs = fc.record({
    document: works,
    before: fc.subarray(ids),
    after: fc.subarray(ids),
    isWithin: fc.boolean(),
    undated: fc.constantFrom(...undatedModes),
  })

  it('a moment does not differ from itself', () => {
    fc.assert(
      fc.property(inputs, ({ document, before, isWithin, undated }) => {
        const moments = { before, after: before, isWithin }
        const { differences, fates } = compareMoments(
          document.relations,
          document,
          moments,
          undated,
        )
        expect(differences).toEqual([])
        expect(Object.values(fates).every((fate) => fate === 'kept')).toBe(true)
      }),
    )
  })

  it('what is gained one way is lost the other way', () => {
    fc.assert(
      fc.property(inputs, ({ document, before, after, isWithin, undated }) => {
        const there = { before, after, isWithin }
        const back = { before: after, after: before, isWithin }
        const [one, other] = [there, back].map((moments) =>
          compareMoments(document.relations, document, moments, undated),
        )
        const idsOf = (comparison: typeof one, type: string) =>
          comparison?.differences.filter((each) => each.type === type).map(({ id }) => id)
        expect(idsOf(one, 'gained')).toEqual(idsOf(other, 'lost'))
        expect(idsOf(one, 'lost')).toEqual(idsOf(other, 'gained'))
        expect(idsOf(one, 'changed')).toEqual(idsOf(other, 'changed'))
        expect(one?.unchanged).toBe(other?.unchanged)
      }),
    )
  })

  it('each side of a difference is quoted by evidence up to that moment, and the two sides differ', () => {
    fc.assert(
      fc.property(inputs, ({ document, before, after, isWithin, undated }) => {
        const { differences } = compareMoments(
          document.relations,
          document,
          { before, after, isWithin },
          undated,
        )
        const dates = new Map(document.citations.map((one) => [one.id, one.installments]))
        for (const difference of differences) {
          const sides = [difference.before, difference.after] as const
          expect(sides.map((side) => side.map(({ id }) => id))).not.toEqual([[], []])
          for (const [index, side] of sides.entries())
            for (const { evidence } of side) {
              expect(evidence.length).toBeGreaterThan(0)
              const moment = index === 0 ? before : after
              const end = Math.max(
                -1,
                ...moment.filter((id) => id !== 'tale').map((id) => ids.indexOf(id)),
              )
              for (const { citation, past } of evidence) {
                expect(past).toBeUndefined()
                const own = dates.get(citation) ?? []
                const isTold = own.some((id) =>
                  isWithin || id === 'tale' ? moment.includes(id) : ids.indexOf(id) <= end,
                )
                expect(isTold || (own.length === 0 && undated === 'shown')).toBe(true)
              }
            }
        }
      }),
    )
  })
})
