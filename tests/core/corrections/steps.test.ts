import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Correction } from '../../../src/core/corrections/correction.ts'
import { forget } from '../../../src/core/corrections/forget.ts'
import { nameStep, tellStep } from '../../../src/core/corrections/nameStep.ts'
import { joinSteps, lastStep, makeAgain, takeBack } from '../../../src/core/corrections/steps.ts'

const remove = (character: string): Correction => ({ type: 'remove', character })
const step = (...names: readonly string[]) => joinSteps(names.map(remove))

describe('steps', () => {
  it('are taken back and made again as they were made', () => {
    const log = [...step('Kit'), ...step('Mara', 'Tobin', 'Ines')]
    const once = takeBack({ log, undone: [] })
    expect(once).toEqual({ log: step('Kit'), undone: step('Mara', 'Tobin', 'Ines') })
    expect(takeBack(once)).toEqual({ log: [], undone: log })
    expect(makeAgain(takeBack(once))).toEqual(once)
    expect(makeAgain(once)).toEqual({ log, undone: [] })
  })

  it('stay as they are at either end', () => {
    const nothing = { log: [], undone: [] }
    expect(takeBack(nothing)).toBe(nothing)
    expect(makeAgain(nothing)).toBe(nothing)
  })

  it('are named by their first', () => {
    expect(nameStep(lastStep(step('Kit')))).toBe('Remove Kit')
    expect(tellStep(lastStep(step('Kit', 'Mara', 'Tobin')))).toBe('Removed Kit, and 2 more')
    expect(nameStep([])).toBe('')
  })

  it('are not joined to others by forgetting their first', () => {
    const log = [...step('Kit'), ...step('Mara', 'Tobin', 'Ines')]
    expect(forget(log, 1)).toEqual([...step('Kit'), ...step('Tobin', 'Ines')])
    expect(forget(log, 2)).toEqual([...step('Kit'), ...step('Mara', 'Ines')])
    expect(forget(log, 0)).toEqual(step('Mara', 'Tobin', 'Ines'))
  })

  it('come back one by one, however many there are', () => {
    const steps = fc.array(fc.array(fc.constantFrom('Kit', 'Mara', 'Tobin'), { minLength: 1 }))
    fc.assert(
      fc.property(steps, (all) => {
        const log = all.flatMap((names) => step(...names))
        let edits: Parameters<typeof takeBack>[0] = { log, undone: [] }
        for (const names of all.toReversed()) {
          expect(lastStep(edits.log)).toEqual(step(...names))
          edits = takeBack(edits)
        }
        expect(edits).toEqual({ log: [], undone: log })
        for (const _ of all) edits = makeAgain(edits)
        expect(edits).toEqual({ log, undone: [] })
      }),
    )
  })
})
