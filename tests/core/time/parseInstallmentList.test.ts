import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  parseInstallmentList,
  type ListedInstallment,
} from '../../../src/core/time/parseInstallmentList.ts'
import { loadLexicon } from '../../../src/files.ts'

const lexicon = loadLexicon()
const parse = (text: string) => parseInstallmentList(text, lexicon)

/** `1/2 Title`, `act 1/2`, `-/3-4 Title`: season, number and title of a row. */
const inShort = ({ season, seasonWord, number, through, title }: ListedInstallment) =>
  [
    seasonWord,
    `${season ?? '-'}/${number ?? '-'}${through === undefined ? '' : `-${through}`}`,
    title,
  ]
    .filter(Boolean)
    .join(' ')

const rowsOf = (text: string) => parse(text).rows.map(inShort)

describe('parseInstallmentList', () => {
  it.each<[name: string, list: string, rows: readonly string[]]>([
    [
      'titles alone',
      'Pilot\nHello, Goodbye\nAlien 3',
      ['-/1 Pilot', '-/2 Hello, Goodbye', '-/3 Alien 3'],
    ],
    ['a title that begins with a number', 'Pilot\n12 Angry Men', ['-/1 Pilot', '-/2 12 Angry Men']],
    ['numbers with a full stop', '1. Pilot\n2. Two\n4) Four', ['-/1 Pilot', '-/2 Two', '-/4 Four']],
    ['bare numbers', '1 Pilot\n2 Two\n3 Three', ['-/1 Pilot', '-/2 Two', '-/3 Three']],
    [
      'numbers and a special',
      '1. Pilot\n2. Two\nThe Lost Reel',
      ['-/1 Pilot', '-/2 Two', '-/- The Lost Reel'],
    ],
    ['Roman numbers', 'I. Alpha\nII. Beta\nIV. Delta', ['-/1 Alpha', '-/2 Beta', '-/4 Delta']],
    ['numbers that begin again', '1. A\n2. B\n1. C\n2. D', ['1/1 A', '1/2 B', '2/1 C', '2/2 D']],
    ['1x02', '1x01 Pilot\n1x02 – Two\n2x01: Three', ['1/1 Pilot', '1/2 Two', '2/1 Three']],
    [
      'S1E2',
      'S1E1 Pilot\nS01E02 – Two\nS1.E3 ∙ Three\ns2 e1 Four',
      ['1/1 Pilot', '1/2 Two', '1/3 Three', '2/1 Four'],
    ],
    ['codes behind the title', 'Pilot (1x01)\nTwo – S1E2', ['1/1 Pilot', '1/2 Two']],
    ['two in one', 'S1E1-2 Pilot\nS1E3 Three', ['1/1-2 Pilot', '1/3 Three']],
    ['production numbers', '101 Pilot\n102 Two\n201 Three', ['1/1 Pilot', '1/2 Two', '2/1 Three']],
    [
      'three figures that are no production numbers',
      '250 Pilot\n251 Two',
      ['-/250 Pilot', '-/251 Two'],
    ],
    [
      'headings',
      'Season 1\n1. Pilot\n2. Two\n\nSeason 2 (2010)\n1. Three',
      ['1/1 Pilot', '1/2 Two', '2/1 Three'],
    ],
    [
      'headings in words over titles alone',
      '== Season One ==\n* Pilot\n* Two\n== Season Two ==\n* Three',
      ['1/1 Pilot', '1/2 Two', '2/1 Three'],
    ],
    [
      '"Season 2 Episode 3"',
      'Season 2 Episode 3: Five\nSeason 2, Ep. 4 Six',
      ['2/3 Five', '2/4 Six'],
    ],
    [
      'words for one',
      'Episode 1: Pilot\nEp. 2 – Two\nEpisode Three',
      ['-/1 Pilot', '-/2 Two', '-/3'],
    ],
    [
      'acts and scenes on one line',
      'Act I, Scene 1\nAct I, Scene 2\nAct II, Scene 1: A street',
      ['act 1/1', 'act 1/2', 'act 2/1 A street'],
    ],
    [
      'acts over scenes',
      'Act 1\nScene 1\nScene 2\nAct 2\nScene 1',
      ['act 1/1', 'act 1/2', 'act 2/1'],
    ],
    ['acts alone', 'Act I\nAct II\nAct III', ['-/1', '-/2', '-/3']],
    [
      'volumes over chapters that run on',
      'Volume 1\nChapter 1\nChapter 2\nVolume 2\nChapter 3',
      ['volume 1/1', 'volume 1/2', 'volume 2/3'],
    ],
    [
      'chapters by title',
      'Chapter 12: In Which Mara Sings\nChapter Thirteen: Or Not',
      ['-/12 In Which Mara Sings', '-/13 Or Not'],
    ],
    ['books', 'Book 1: Water\nBook 2: Earth', ['-/1 Water', '-/2 Earth']],
    [
      'quotes, dates and notes',
      '1. "Pilot" (22 September 2004)\n2. “Two”[3]\n3. Three (5 May 2005)',
      ['-/1 Pilot', '-/2 Two', '-/3 Three'],
    ],
    [
      'CSV with a head',
      'season,number,title\n1,1,"Hello, Goodbye"\n2,1,"The ""Best"""',
      ['1/1 Hello, Goodbye', '2/1 The "Best"'],
    ],
    ['CSV in another order', 'Title;Episode;Season\nPilot;1;1\nTwo;2;1', ['1/1 Pilot', '1/2 Two']],
    ['CSV without a head', '1,Pilot\n2,Two\n3,Three', ['-/1 Pilot', '-/2 Two', '-/3 Three']],
    [
      'CSV of seasons without a head',
      '1,1,Pilot\n1,2,Two\n2,1,Three',
      ['1/1 Pilot', '1/2 Two', '2/1 Three'],
    ],
    [
      'TSV as it ships',
      'season\tnumber\ttitle\nAct 1\t1\t\nAct 2\t1\tA street',
      ['act 1/1', 'act 2/1 A street'],
    ],
    [
      'Markdown',
      '| No. | Title |\n|---|---|\n| 1 | Pilot |\n| 2 | Two |',
      ['-/1 Pilot', '-/2 Two'],
    ],
    [
      'a table of an encyclopedia',
      'No. overall\tNo. in season\tTitle\tDirected by\tOriginal air date\n1\t1\t"Pilot"\tA B\tMay 1, 2010\n2\t2\t"Two"[1]\tA B\tMay 8, 2010\n3\t1\t"Three"\tC D\tMay 1, 2011',
      ['1/1 Pilot', '1/2 Two', '2/1 Three'],
    ],
    [
      'the same with a head that broke',
      'No.\noverall\tNo. in\nseason\tTitle\tDirected by\n1\t1\t"Pilot"\tA B\n2\t2\t"Two"\tA B\n3\t1\t"Three"\tA B',
      ['1/1 Pilot', '1/2 Two', '2/1 Three'],
    ],
    [
      'several tables under headings',
      'Season 1\nNo.\tTitle\n1\tPilot\n2\tTwo\nSeason 2\nNo.\tTitle\n1\tThree',
      ['1/1 Pilot', '1/2 Two', '2/1 Three'],
    ],
  ])('takes %s', (_, list, rows) => {
    expect(rowsOf(list)).toEqual(rows)
  })

  it.each<[list: string, unit: string | undefined]>([
    ['1x01 Pilot', 'episode'],
    ['Chapter 1: Tolls', 'chapter'],
    ['Act I\nAct II', 'act'],
    ['Act I, Scene 1', 'scene'],
    ['Chapter title,No.\nTolls,1', 'chapter'],
    ['1. Tolls', undefined],
  ])('says what one is called: %s', (list, unit) => {
    expect(parse(list).unit).toBe(unit)
  })

  it('lists what it does not understand with its line', () => {
    const { rows, problems, headings } = parse(
      `Episodes:\n1. Pilot\n-----\n${'so long '.repeat(20)}\n2. Two`,
    )
    expect(rows.map(inShort)).toEqual(['-/1 Pilot', '-/2 Two'])
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [3, 'Nothing to read here.'],
      [4, 'Too long for a title.'],
    ])
    expect(headings.map(({ line }) => line)).toEqual([1])
  })

  it('says how a line was understood', () => {
    expect(parse('1. A\n2. B\n1. C').rows.map(({ how }) => how)).toEqual([
      'number 1, season 1 as counted',
      'number 2, season 1 as counted',
      'number 1, and the numbers begin again: season 2',
    ])
    expect(parse('Act 1\nScene 1').rows[0]?.how).toBe('act 1 by its heading, number 1')
    expect(parse('Pilot\nTwo').rows[1]?.how).toBe('title alone, the 2nd of them')
  })

  it('leaves a summary between the rows of a table out, and says so', () => {
    const list = 'No.\tTitle\tBy\n1\tPilot\tA\nMara sings and is heard.\n2\tTwo\tB'
    expect(rowsOf(list)).toEqual(['-/1 Pilot', '-/2 Two'])
    expect(parse(list).problems).toEqual([
      { line: 3, text: 'Mara sings and is heard.', message: 'This line is no row of the table.' },
    ])
  })
})

const word = fc.constantFrom('Amber', 'Bell', 'Cinder', 'Dawn', 'Ember', 'Frost', 'Grove', 'Hollow')
const title = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
/** Seasons of a work, each with the titles of its installments. */
const story = fc.array(fc.array(title, { minLength: 1, maxLength: 6 }), {
  minLength: 2,
  maxLength: 4,
})

type Story = readonly (readonly string[])[]

const each = (seasons: Story, write: (season: number, number: number, title: string) => string) =>
  seasons.map((titles, season) =>
    titles.map((title, at) => write(season + 1, at + 1, title)).join('\n'),
  )

const twoDigits = (number: number) => `${number}`.padStart(2, '0')

const forms: Readonly<Record<string, (seasons: Story) => string>> = {
  'S1E2 – Title': (all) => each(all, (s, n, t) => `S${s}E${n} – ${t}`).join('\n'),
  '1x02 Title': (all) => each(all, (s, n, t) => `${s}x${twoDigits(n)} ${t}`).join('\n'),
  '101 Title': (all) => each(all, (s, n, t) => `${s}${twoDigits(n)} ${t}`).join('\n'),
  'headings and numbers': (all) =>
    each(all, (_, n, t) => `${n}. ${t}`)
      .map((lines, at) => `Season ${at + 1}\n${lines}`)
      .join('\n\n'),
  'headings and bullets': (all) =>
    each(all, (_, __, t) => `• ${t}`)
      .map((lines, at) => `## Season ${at + 1}\n${lines}`)
      .join('\n'),
  CSV: (all) => `title,season,episode\n${each(all, (s, n, t) => `"${t}",${s},${n}`).join('\n')}`,
  TSV: (all) => `Season\tNo.\tTitle\n${each(all, (s, n, t) => `${s}\t${n}\t${t}`).join('\n')}`,
  'a table of an encyclopedia': (all) => {
    let count = 0
    return `No. overall\tNo. in season\tTitle\n${each(all, (_, n, t) => `${++count}\t${n}\t"${t}"`).join('\n')}`
  },
}

describe('parseInstallmentList, of any work', () => {
  it.each(Object.keys(forms))('reads back what is written as %s', (form) => {
    fc.assert(
      fc.property(story, (seasons) => {
        const told = each(seasons, (s, n, t) => `${s}/${n} ${t}`)
          .join('\n')
          .split('\n')
        expect(rowsOf(forms[form]?.(seasons) ?? '')).toEqual(told)
      }),
    )
  })

  it('loses no line, and never throws', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Season 2',
        '1. A',
        'B\tC',
        'x,y,"z',
        '| 1 | D |',
        '1x02',
        'Act I',
        '12',
        '"',
        '-- --',
        'Title:',
      ),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.map((one) => one.replace(/[\r\n"]/g, ' ')).join('\n')
        const { rows, problems, headings } = parse(text)
        const told = [...rows, ...problems, ...headings].map(({ line }) => line)
        const said = text.split('\n').flatMap((one, at) => (one.trim() === '' ? [] : [at + 1]))
        expect(told.toSorted((one, other) => (one ?? 0) - (other ?? 0))).toEqual(
          expect.arrayContaining(said.filter((at) => hasSign(text.split('\n')[at - 1] ?? ''))),
        )
        expect(new Set(told).size).toBe(told.length)
      }),
    )
  })
})

/** Borders of a table are no lines of their own. */
const hasSign = (line: string) => /[^\s|;,]/.test(line)
