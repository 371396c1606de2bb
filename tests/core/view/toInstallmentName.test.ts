import { describe, expect, it } from 'vitest'
import {
  toInstallmentCode,
  toInstallmentLabel,
  toInstallmentName,
} from '../../../src/core/view/toInstallmentName.ts'

describe('toInstallmentName', () => {
  it.each([
    [
      { season: 1, number: 11, title: 'Lanterns Out' },
      'episode',
      'Season 1, episode 11, “Lanterns Out”',
      'S1 E11',
    ],
    [{ season: 2, number: 6 }, 'episode', 'Season 2, episode 6', 'S2 E6'],
    [{ season: 2, title: 'Flood' }, 'episode', 'Season 2, “Flood”', '“Flood”'],
    [{ number: 3, title: 'Tolls' }, 'chapter', 'Chapter 3, “Tolls”', 'Chapter 3'],
    [{ season: 1, number: 2 }, 'chapter', 'Part 1, chapter 2', 'P1 C2'],
    [{ season: 4, seasonWord: 'act', number: 1 }, 'scene', 'Act 4, scene 1', 'A4 S1'],
    [
      { season: 2, seasonWord: 'volume', number: 34, runsOn: true },
      'chapter',
      'Chapter 34',
      'Chapter 34',
    ],
    [{ season: 2, seasonWord: 'act' }, 'episode', 'Act 2', 'Act 2'],
    [{ title: 'Me' }, 'episode', '“Me”', '“Me”'],
    [{}, 'film', 'x', 'x'],
  ])('calls %j of unit %s “%s”, “%s” for short', (installment, unit, name, code) => {
    expect(toInstallmentName({ id: 'x', ...installment }, unit)).toBe(name)
    expect(toInstallmentCode({ id: 'x', ...installment }, unit)).toBe(code)
  })

  it.each([
    [{ season: 1, number: 11, title: 'Lanterns Out' }, 'S1 E11, “Lanterns Out”'],
    [{ season: 2, number: 6 }, 'S2 E6'],
    [{ title: 'Me' }, '“Me”'],
  ])('calls %j “%s” where room is scarce', (installment, label) => {
    expect(toInstallmentLabel({ id: 'x', ...installment }, 'episode')).toBe(label)
  })
})
