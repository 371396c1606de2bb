import { describe, expect, it } from 'vitest'
import { describeBar, describeChosen } from '../../../src/core/view/describeTime.ts'
import { toStep } from '../../../src/core/view/toStep.ts'
import { toTimeline } from '../../../src/core/view/toTimeline.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import { lanternRow } from '../../works.ts'

const timelineWith = (installments: readonly string[]) =>
  toTimeline(toVisible(lanternRow, { ...openFilter, installments }).timeline, 'episode')

describe('toStep', () => {
  it.each([
    ['single', 1, [], ['s1e1']],
    ['single', 1, ['s1e2'], ['s1e3']],
    ['single', 1, ['s1e1', 's1e2'], ['s1e3']],
    ['single', 1, ['s1e4'], ['s2e1']],
    ['single', -1, ['s2e1'], ['s1e4']],
    ['up to', 1, [], ['s1e1']],
    ['up to', 1, ['s1e1', 's1e2'], ['s1e1', 's1e2', 's1e3']],
    ['up to', 1, ['s1e2'], ['s1e1', 's1e2', 's1e3']],
    ['up to', -1, ['s1e1', 's1e2'], ['s1e1']],
    ['single', 1, ['s2e4'], ['the-lost-reel']],
    ['single', 1, ['the-lost-reel'], undefined],
    ['up to', -1, ['s1e1'], undefined],
    ['single', -1, [], undefined],
  ] as const)('steps in %s by %i from %j to %j', (mode, by, chosen, goal) => {
    expect(toStep(timelineWith(chosen).bars, mode, by)?.installments).toEqual(goal)
  })

  it('comes to every installment in turn, and says where nothing is dated and where the end is', () => {
    const seen: unknown[] = []
    let chosen: readonly string[] = []
    for (;;) {
      const step = toStep(timelineWith(chosen).bars, 'single')
      if (!step) break
      seen.push([step.installments[0], step.isEmpty, step.isLast])
      chosen = step.installments
    }
    const ids = lanternRow.installments.map(({ id }) => id)
    expect(seen).toEqual(ids.map((id) => [id, id === 'the-lost-reel', id === 'the-lost-reel']))
  })

  it('has nowhere to go in a work without installments', () => {
    expect(toStep([], 'up to')).toBeUndefined()
  })
})

describe('describeChosen', () => {
  it.each([
    [[], undefined],
    [['s1e1'], { name: 'S1 E1, “The Audition”', holds: '0 warm, 1 cold' }],
    [['s1e1', 's1e2', 's1e3'], { name: 'S1 E1 to S1 E3', at: 'S1 E3', holds: '1 warm, 0 cold' }],
    [['s1e2', 's1e3'], { name: 'S1 E2 to S1 E3', holds: '' }],
    [['s1e1', 's1e3'], { name: '2 episodes', holds: '' }],
    [['the-lost-reel'], { name: '“The Lost Reel”', holds: 'nothing dated' }],
  ])('tells of %j', (chosen, words) => {
    expect(describeChosen(timelineWith(chosen))).toEqual(words)
  })

  it('groups the digits of large counts', () => {
    expect(describeBar({ warm: 1204, cold: 0 })).toBe('1,204 warm, 0 cold')
  })
})
