import { describe, expect, it } from 'vitest'
import { checkPage } from '../../../src/core/page/checkPage.ts'
import { parsePage } from '../../../src/core/page/parsePage.ts'
import { loadLexicon } from '../../../src/files.ts'

const lexicon = loadLexicon()
const parse = (page: string) => parsePage(page, lexicon)
const examplesOf = (page: string) =>
  parse(page).tropes.flatMap(({ examples }) =>
    examples.map(({ id, trope, text }) => [id, trope, text]),
  )

describe('parsePage', () => {
  it.each([
    ['a trope on one line', '  • Rival: Mara runs.', [['1.1', 'Rival', 'Mara runs.']]],
    [
      'examples under a trope',
      '  • Rival\n    • Mara runs.\n    • Tobin runs.',
      [
        ['1.1', 'Rival', 'Mara runs.'],
        ['1.2', 'Rival', 'Tobin runs.'],
      ],
    ],
    ['a head with a colon', '  • Rival:\n    • Mara runs.', [['1.1', 'Rival', 'Mara runs.']]],
    [
      'a text and examples below it',
      '  • Rival: Played with.\n    • Mara runs.',
      [
        ['1.1', 'Rival', 'Played with.'],
        ['1.2', 'Rival', 'Mara runs.'],
      ],
    ],
    [
      'a third level, which belongs to the example above',
      '  • Rival\n    • Mara runs.\n      • And runs.',
      [['1.1', 'Rival', 'Mara runs.\nAnd runs.']],
    ],
    [
      'dialogue, which belongs to the example above',
      '  • Rival\n    • At the door:\n    Mara: Run!\n    Tobin: No.',
      [['1.1', 'Rival', 'At the door:\nMara: Run!\nTobin: No.']],
    ],
    [
      'a colon inside quotation marks',
      '  • "Me: Rival" Speech: Mara runs.',
      [['1.1', '"Me: Rival" Speech', 'Mara runs.']],
    ],
    [
      'other bullets',
      '- Rival: Mara runs.\n- Foil: Tobin runs.',
      [
        ['1.1', 'Rival', 'Mara runs.'],
        ['2.1', 'Foil', 'Tobin runs.'],
      ],
    ],
    [
      'lines that end as on Windows',
      '  • Rival: Mara runs.\r\n  • Foil: Tobin runs.\r\n',
      [
        ['1.1', 'Rival', 'Mara runs.'],
        ['2.1', 'Foil', 'Tobin runs.'],
      ],
    ],
  ])('reads %s', (_what, page, examples) => {
    expect(examplesOf(page)).toEqual(examples)
  })

  it('keeps where each example stands on the page', () => {
    const page = 'Opening.\n\n  • Rival: Mara runs.\n  • Foil\n    • Tobin runs.\n'
    const { tropes } = parse(page)
    for (const { examples } of tropes)
      for (const { at, text } of examples) expect(page.slice(...at)).toBe(text)
  })

  it('keeps what stands above the list', () => {
    expect(parse('A series.\n\n  • Rival: Mara runs.').opening).toBe('A series.')
  })

  it.each([
    ['Averted: nobody runs.', 'averted'],
    ['Averted with Mara, who walks.', 'averted'],
    ['Played with. Mara runs.', 'played-with'],
    ['Subverted, as Mara walks.', 'subverted'],
    ['Inverted. Mara stands.', 'inverted'],
    ['Mara averts her eyes.', undefined],
  ])('%s is %s', (text, modifier) => {
    expect(parse(`  • Rival: ${text}`).tropes[0]?.examples[0]?.modifier).toBe(modifier)
  })

  it.each([
    ['no tropes', 'Just a text.', /No tropes were found/],
    ['a trope without an example', '  • Rival\n  • Foil: Mara runs.', /“Rival” has no example/],
    [
      'a line that belongs nowhere',
      '  • Foil: Mara runs.\n\nA stray line.',
      /belongs to no bullet/,
    ],
  ])('says where there is %s', (_what, page, message) => {
    const [problem] = parse(page).problems
    expect(problem?.message).toMatch(message)
    expect(page.slice(...(problem?.at ?? [0, 0]))).not.toBe('')
  })
})

describe('checkPage', () => {
  it.each([
    ['nothing', '', /is empty/],
    ['white space', ' \n\t\n', /is empty/],
    ['bytes', '\u0000\u0001PNG\ufffd\ufffd\u0002 data', /is not text/],
    ['a page', '  • Rival: Mara runs.', undefined],
  ])('of %s', (_what, text, message) => {
    if (message) expect(checkPage(text)).toMatch(message)
    else expect(checkPage(text)).toBeUndefined()
  })
})
