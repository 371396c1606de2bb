import { describe, expect, it } from 'vitest'
import type { Installment } from '../../../src/core/model.ts'
import { read } from '../../../src/core/read.ts'
import { parseInstallments } from '../../../src/core/time/parseInstallments.ts'
import { loadLexicon } from '../../../src/files.ts'

const lexicon = loadLexicon()

const toList = (rows: readonly string[]) =>
  parseInstallments(['season\tnumber\ttitle', ...rows].join('\n'))

const count = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step)

/** A play of three acts with two scenes each. */
const play = toList(count(1, 3).flatMap((act) => [`Act ${act}\t1\t`, `Act ${act}\t2\t`]))
/** A novel whose forty chapters run through two volumes. */
const novel = toList(count(1, 40).map((one) => `Volume ${one <= 20 ? 1 : 2}\t${one}\t`))
const series = toList(['1\t1\t', '1\t2\t', '2\t1\t', '2\t2\t'])
const flat = (size: number) => toList(count(1, size).map((one) => `\t${one}\t`))

const datesOf = (text: string, known: readonly Installment[], unit?: string) => {
  const { times } = read(`  • Trope: ${text}`, lexicon, { known, ...(unit && { unit }) })
  return times.flatMap(({ installments }) => installments)
}

const chapters = (from: number, to: number) => count(from, to).map((one) => `e${one}`)

describe('a play of acts and scenes', () => {
  it.each([
    ['In Act 2 Mara sings.', ['s2e1', 's2e2']],
    ['In Act II Mara sings.', ['s2e1', 's2e2']],
    ['In Act Two Mara sings.', ['s2e1', 's2e2']],
    ['In the second act Mara sings.', ['s2e1', 's2e2']],
    ['In the last act of the play Mara sings.', ['s3e1', 's3e2']],
    ['In Act 2, Scene 1, Mara sings.', ['s2e1']],
    ['Act Three, scene two: Mara sings.', ['s3e2']],
    ['In the second scene of Act 3 Mara sings.', ['s3e2']],
    ['In the first scene of the second act Mara sings.', ['s2e1']],
    ['In Act 1, scenes 1 and 2, Mara sings.', ['s1e1', 's1e2']],
    ['In Act 2 Mara sings, and in scene 2 she stops.', ['s2e2']],
    ['In Acts 1 and 3 Mara sings.', ['s1e1', 's1e2', 's3e1', 's3e2']],
    ['From Act 2 to Act 3 Mara sings.', ['s2e1', 's2e2', 's3e1', 's3e2']],
    ['In the first two acts Mara sings.', ['s1e1', 's1e2', 's2e1', 's2e2']],
    ['In the first and last acts Mara sings.', ['s1e1', 's1e2', 's3e1', 's3e2']],
    ['At the end of Act 2 Mara sings.', ['s2e2']],
    ['At the end of the second act Mara sings.', ['s2e2']],
    ['Mara sings in the opening scene.', ['s1e1']],
    ['Until the very last scene Mara sings.', ['s3e2']],
    ['In Act 1, scene 2, Mara sings; one scene later she stops.', ['s1e2', 's2e1']],
    ['Mara sings in scene 2.', []],
    ['Mara sings in Act 7.', []],
    ['Her last act is kind, and Mara sings in one scene.', []],
    ['The second act of kindness makes Mara sing.', []],
    ['They act one way, and Mara sings.', []],
  ])('%s', (text, dates) => {
    expect(datesOf(text, play, 'scene')).toEqual(dates)
  })
})

describe('a novel of chapters that run through its volumes', () => {
  it.each([
    ['In Chapter 34 Mara sings.', ['e34']],
    ['In Chapter Ten Mara sings.', ['e10']],
    ['In Chapter Thirty-Four Mara sings.', ['e34']],
    ['In Chapter XXXIV Mara sings.', ['e34']],
    ['In ch. 34 Mara sings.', ['e34']],
    ['By the third chapter Mara sings.', ['e3']],
    ['By the thirty-fourth chapter Mara sings.', ['e34']],
    ['By the 34th chapter Mara sings.', ['e34']],
    ['In the last chapter Mara sings.', ['e40']],
    ['In the last two chapters Mara sings.', ['e39', 'e40']],
    ['In chapters 8 to 12 Mara sings.', chapters(8, 12)],
    ['In chapters eight through twelve Mara sings.', chapters(8, 12)],
    ['In chapters 8–12 Mara sings.', chapters(8, 12)],
    ['In chapters 3, 8 and 12 Mara sings.', ['e3', 'e8', 'e12']],
    ['Between chapters 3 and 8 Mara sings.', ['e3', 'e8']],
    ['In Chapter 3 and two others Mara sings.', ['e3']],
    ['In Volume 2 Mara sings.', chapters(21, 40)],
    ['In Volume Two, Chapter Three, Mara sings.', ['e23']],
    ['In Volume 2, chapter 34, Mara sings.', ['e34']],
    ['In the first chapter of Volume 2 Mara sings.', ['e21']],
    ['In the last chapter of the first volume Mara sings.', ['e20']],
    ['At the end of Volume 1 Mara sings.', ['e20']],
    ['In Chapter 3 Mara sings, three chapters later she stops.', ['e3', 'e6']],
    ['In Chapter 3 Mara sings, and in the chapter after it she stops.', ['e3', 'e4']],
    ['After fifty-five chapters Mara sings.', []],
    ['For several chapters Mara sings.', []],
    ['Mara plays the part I like, in any case I hope.', []],
    ['The last scene is sad. In the second act Mara sings.', []],
  ])('%s', (text, dates) => {
    expect(datesOf(text, novel, 'chapter')).toEqual(dates)
  })
})

describe('a word that can be a season or an installment', () => {
  it.each([
    ['In Act 2 Mara sings.', flat(5), 'act', ['e2']],
    ['In the last act Mara sings.', flat(5), 'act', ['e5']],
    ['At the end of Act 2 Mara sings.', flat(5), 'act', ['e2']],
    ['In Book Two Mara sings.', flat(3), 'book', ['e2']],
    ['In Book Two Mara sings.', series, 'chapter', ['s2e1', 's2e2']],
    ['In the second act Mara sings.', series, 'episode', []],
    ['In the opening scene Mara sings.', series, 'episode', []],
    ['Season 2, chapter 1: Mara sings.', series, 'episode', ['s2e1']],
  ])('%s', (text, known, unit, dates) => {
    expect(datesOf(text, known, unit)).toEqual(dates)
  })

  it('makes seasons of acts where no list is known', () => {
    const { installments } = read(
      '  • Trope: In Act II, and in Act 3, scene 4, Mara sings.',
      lexicon,
    )
    expect(installments).toEqual([
      { id: 's2', season: 2, seasonWord: 'act' },
      { id: 's3e4', season: 3, seasonWord: 'act', number: 4 },
    ])
  })

  it('makes installments of acts where they are known to be some', () => {
    const { installments } = read('  • Trope: In Act II Mara sings.', lexicon, { unit: 'act' })
    expect(installments).toEqual([{ id: 'e2', number: 2 }])
  })
})

describe('parseInstallments', () => {
  it('takes what a season is called, and leaves seasons their name', () => {
    expect(toList(['Act 1\t1\t', 'Act 2\t1\t'])).toEqual([
      { id: 's1e1', season: 1, seasonWord: 'act', number: 1 },
      { id: 's2e1', season: 2, seasonWord: 'act', number: 1 },
    ])
    expect(toList(['Season 1\t1\t'])).toEqual([{ id: 's1e1', season: 1, number: 1 }])
  })

  it('sees that numbers run on from season to season', () => {
    expect(toList(['Volume 1\t1\t', 'Volume 2\t2\t'])).toEqual([
      { id: 'e1', season: 1, seasonWord: 'volume', number: 1, runsOn: true },
      { id: 'e2', season: 2, seasonWord: 'volume', number: 2, runsOn: true },
    ])
    expect(toList(['1\t1\t', '1\t2\t'])).not.toContainEqual(
      expect.objectContaining({ runsOn: true }),
    )
  })
})
