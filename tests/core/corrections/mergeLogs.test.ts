import { describe, expect, it } from 'vitest'
import type { Correction } from '../../../src/core/corrections/correction.ts'
import { mergeLogs, takeOther } from '../../../src/core/corrections/mergeLogs.ts'
import { parseCorrections } from '../../../src/core/corrections/parseCorrections.ts'

const passage = { trope: 'The Rival', quote: 'Mara envies Tobin.', citation: '1.1' }
const claim = { source: 'Mara', target: 'Tobin', kind: 'jealousy', mutual: false, passage } as const
const reject: Correction = { type: 'reject', claim }
const confirm: Correction = { type: 'confirm', claim }
const rename = (name: string): Correction => ({ type: 'rename', character: 'Kit', name })

describe('mergeLogs', () => {
  it('keeps what both decided alike once, also where their readings number it otherwise', () => {
    const elsewhere = { ...claim, passage: { ...passage, citation: '7.3' } }
    const merged = mergeLogs([reject], [{ type: 'reject', claim: elsewhere }])
    expect(merged).toEqual({ log: [reject], conflicts: [] })
  })

  it('adds what only the other decided', () => {
    expect(mergeLogs([reject], [rename('Christopher')]).log).toEqual([
      reject,
      rename('Christopher'),
    ])
  })

  it('shows where they differ, and leaves the choice', () => {
    const { log, conflicts } = mergeLogs([reject, rename('Kitty')], [confirm])
    expect(log).toEqual([reject, rename('Kitty')])
    expect(conflicts).toMatchObject([{ own: reject, other: confirm }])
    const [conflict] = conflicts
    if (!conflict) throw new Error('There is a conflict.')
    expect(takeOther(log, conflict)).toEqual([rename('Kitty'), confirm])
  })

  it('takes the last word of each', () => {
    expect(mergeLogs([reject, confirm], [reject, confirm]).conflicts).toEqual([])
  })
})

describe('parseCorrections', () => {
  const saved = { format: 'tropegraph-corrections', version: 1, work: 'The Lantern' }

  it('reads what was saved', () => {
    const log = { ...saved, corrections: [reject, rename('Christopher')] }
    expect(parseCorrections(JSON.stringify(log))).toEqual(log)
  })

  it.each([
    ['{', 'This is not a whole log of corrections'],
    ['{"format":"tropegraph"}', 'This log of corrections is damaged at format'],
    [
      JSON.stringify({ ...saved, corrections: [{ type: 'rename', character: 'Kit', name: '' }] }),
      'damaged at corrections.0.name',
    ],
    [
      JSON.stringify({ ...saved, corrections: [{ type: 'erase' }] }),
      'damaged at corrections.0.type',
    ],
  ])('says what is wrong with %s', (json, message) => {
    expect(() => parseCorrections(json)).toThrow(message)
  })
})
