import { describe, expect, it } from 'vitest'
import { read } from '../../../src/core/read.ts'
import { parseInstallments } from '../../../src/core/time/parseInstallments.ts'
import { loadLexicon } from '../../../src/files.ts'

const lexicon = loadLexicon()
const list = parseInstallments(
  [
    'season\tnumber\ttitle',
    '1\t1\tThe Audition',
    '1\t2\t',
    '1\t3\tFirst Night',
    '2\t1\tBack Again',
    '2\t2\t',
    '2\t3\tCurtain',
  ].join('\n'),
)

const datesOf = (text: string, known = list) =>
  read(`  • Trope: ${text}`, lexicon, { known }).times.flatMap(({ installments }) => installments)

describe('findInstallments', () => {
  it.each([
    ['In "First Night", Mara sings.', ['s1e3']],
    ['In “First Night,” Mara sings.', ['s1e3']],
    ['Mara sings a song in "first night".', ['s1e3']],
    ['Episode 3: Mara sings.', ['s1e3']],
    ['Mara sings in S2E2.', ['s2e2']],
    ['Mara sings in 2x02.', ['s2e2']],
    ['Season 2, episode 3: Mara sings.', ['s2e3']],
    ['In the third episode Mara sings.', ['s1e3']],
    ['In the third episode of Season 2 Mara sings.', ['s2e3']],
    ['In the first two episodes Mara sings.', ['s1e1', 's1e2']],
    ['In episodes 2 to 4 Mara sings.', ['s1e2', 's1e3', 's2e1']],
    ['In the pilot Mara sings.', ['s1e1']],
    ['At the end of Season 1 Mara sings.', ['s1e3']],
    ['In the Season 2 premiere Mara sings.', ['s2e1']],
    ['In Season 2 Mara sings.', ['s2e1', 's2e2', 's2e3']],
    ['"Curtain", the finale of Season 2, has Mara sing.', ['s2e3', 's2e3']],
    ['"First Night", the best of Season 1, has Mara sing.', ['s1e3']],
    ['Mara sings "Lost and Found" badly.', []],
    ['Mara sings.', []],
    ['Mara is the first one to sing.', []],
    ['In episode 40 Mara sings.', []],
    ['In "First Night" Mara sings, and in the next episode she stops.', ['s1e3', 's2e1']],
    ['In the next episode Mara sings.', []],
    ['In Seasons 1 and 2 Mara sings.', ['s1e1', 's1e2', 's1e3', 's2e1', 's2e2', 's2e3']],
    ['In the series finale Mara sings.', ['s2e3']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates)
  })

  it('keeps a title that the list lacks, without a number', () => {
    const reading = read('  • Trope: In "The Lost Reel," Mara sings.', lexicon, { known: list })
    expect(reading.installments.at(-1)).toEqual({ id: 'the-lost-reel', title: 'The Lost Reel' })
    expect(reading.times[0]?.installments).toEqual(['the-lost-reel'])
  })

  it('lets bullets inherit what stands above them', () => {
    const page =
      '  • Trope: In the pilot:\n    • Mara sings.\n    • In S2E2 Mara leaves.\n  • Foil: Mara.'
    const { times } = read(page, lexicon, { known: list })
    expect(times.map(({ example, installments }) => [example, ...installments])).toEqual([
      ['1.1', 's1e1'],
      ['1.2', 's1e1'],
      ['1.3', 's2e2'],
    ])
  })

  it('makes an installment of a season where no list is known', () => {
    const { installments, times } = read('  • Trope: In Season 2 Mara sings.', lexicon)
    expect(installments).toEqual([{ id: 's2', season: 2 }])
    expect(times[0]?.installments).toEqual(['s2'])
  })

  it('makes installments of the numbers where no list is known', () => {
    const { installments } = read('  • Trope: In S2E6 and in Episode 3 Mara sings.', lexicon)
    expect(installments).toEqual([
      { id: 'e3', number: 3 },
      { id: 's2e6', season: 2, number: 6 },
    ])
  })
})

describe('parseInstallments', () => {
  it('leaves out what is unknown', () => {
    expect(list.slice(0, 2)).toEqual([
      { id: 's1e1', season: 1, number: 1, title: 'The Audition' },
      { id: 's1e2', season: 1, number: 2 },
    ])
  })

  it('names a row without a number by its title', () => {
    expect(parseInstallments('number\ttitle\n\tThe Lost Reel\n\t\n')).toEqual([
      { id: 'the-lost-reel', title: 'The Lost Reel' },
    ])
  })
})

describe('later', () => {
  it.each([
    ['In the pilot Mara mocks Tobin. In the end they are friends.', ['1.1']],
    ['In the pilot Mara mocks Tobin, whom she eventually marries.', ['1.1']],
    ['In the pilot Mara mocks Tobin, and does so for the rest of the series.', ['1.1']],
    ['In the pilot Mara mocks Tobin.', []],
    ['Mara mocks Tobin. In the end they are friends.', []],
  ])('%s', (text, later) => {
    expect([...read(`  • Trope: ${text}`, lexicon, { known: list }).later]).toEqual(later)
  })
})
