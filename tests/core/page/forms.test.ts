import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../src/core/page/parsePage.ts'
import { recogniseForm } from '../../../src/core/page/recogniseForm.ts'
import type { Page } from '../../../src/core/model.ts'
import { loadLexicon } from '../../../src/files.ts'
import { relationsOf } from '../../readPage.ts'
import { forms, type Outline } from '../../writePage.ts'

const lexicon = loadLexicon()
const names = Object.keys(forms) as (keyof typeof forms)[]

const inShort = ({ tropes }: Page) =>
  tropes.map(({ name, examples }) => ({
    name,
    examples: examples.map(({ text, spoilers }) => ({
      text,
      hidden: spoilers.map((span) => text.slice(...span)),
    })),
  }))

const outline: Outline = [
  { name: 'Green-Eyed Monster', examples: [[{ text: 'Mara envies Tobin for his voice.' }]] },
  {
    name: 'The Rival',
    examples: [
      [
        { text: 'Tobin and Mara are rivals, until ' },
        { text: 'Mara leaves', isSpoiler: true },
        { text: '.' },
      ],
      [{ text: 'Averted: Ines defends Oren.' }],
    ],
  },
  {
    name: 'Et Tu, Brute?',
    examples: [[{ text: 'Oren lies to Ines.' }], [{ text: 'Ines hits Oren.' }]],
  },
  { name: 'Big Brother Instinct', examples: [[{ text: 'Tobin protects his sister Ines.' }]] },
]

describe('parsePage, the same page in each form', () => {
  const plain = inShort(parsePage(forms.bullets(outline), lexicon))

  it.each(names)('%s', (name) => {
    const page = forms[name](outline)
    const read = inShort(parsePage(page, lexicon))
    const hidesNothing = !forms[name](outline).includes('spoiler')
    const expected = inShort(parsePage(forms.html(outline), lexicon))
    expect(read).toEqual(hidesNothing ? plain : expected)
  })

  it.each(names)('%s: the same claims', (name) => {
    expect(relationsOf(forms[name](outline))).toEqual(relationsOf(forms.bullets(outline)))
  })

  it('marks what is hidden', () => {
    const hidden = inShort(parsePage(forms.pmwiki(outline), lexicon)).flatMap(({ examples }) =>
      examples.flatMap((example) => example.hidden),
    )
    expect(hidden).toEqual(['Mara leaves'])
  })

  const word = fc.constantFrom(
    'Mara',
    'envies',
    'Tobin',
    'of',
    'the',
    'hates',
    'Ines',
    '& co',
    'a < b',
    '5 * 3',
  )
  const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))
  const part = fc.record({ text: text.map((one) => ` ${one} `), isSpoiler: fc.boolean() })
  const trope = fc.record({
    name: fc.constantFrom(
      'The Rival',
      'Love Triangle',
      'Alpha Bitch',
      'Cool Big Sis',
      'Dark Secret',
    ),
    examples: fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    }),
  })

  it('reads any page alike from HTML and from the source of a wiki', () => {
    fc.assert(
      fc.property(fc.array(trope, { minLength: 2, maxLength: 6 }), (tropes) => {
        const html = inShort(parsePage(forms.html(tropes), lexicon))
        expect(inShort(parsePage(forms.pmwiki(tropes), lexicon))).toEqual(html)
        expect(inShort(parsePage(forms.mediawiki(tropes), lexicon))).toEqual(html)
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})

describe('recogniseForm', () => {
  it.each([
    ['html', '<ul><li>Rival: Mara runs.</li></ul>'],
    ['html', '<!DOCTYPE html><html><body>text</body></html>'],
    ['pmwiki', '[[folder:A-H]]\n* TheRival: Mara.\n* {{Foil}}: Tobin.'],
    ['mediawiki', '{{trope}}\n* [[The Rival]]: Mara.\n* [[Foil]]: Tobin.'],
    ['markdown', '- **The Rival**: Mara.\n- **Foil**: Tobin.'],
    ['plain', '  • The Rival: Mara.\n  • Foil: Tobin.'],
    ['plain', '* The Rival: Mara.\n* Foil: Tobin.'],
  ])('%s', (form, page) => {
    expect(recogniseForm(page)).toBe(form)
  })
})

describe('parsePage, marks of each form', () => {
  const textOf = (page: string) => parsePage(page, lexicon).tropes[0]?.examples[0]?.text

  it.each([
    ["* TheRival: Mara ''hates'' '''Tobin'''.", 'Mara hates Tobin.'],
    ['* TheRival: Mara [[HeelFaceTurn changes]] for {{Tobin}}.', 'Mara changes for Tobin.'],
    [
      '* TheRival: Mara reads [=CamelCase=] and Film/TheLongThaw.',
      'Mara reads CamelCase and The Long Thaw.',
    ],
    ['* TheRival: Mara runs.[[note]]And falls.[[/note]]', 'Mara runs. And falls.'],
    ['* TheRival: Mara runs.\n-->"No!"\n-->"Yes!"', 'Mara runs.\n"No!"\n"Yes!"'],
    ['* TheRival: Mara [[http://example.com/ runs]].', 'Mara runs.'],
    ['* TheRival: Mara runs. %% not shown', 'Mara runs.'],
    ['* TheRival: One.\\\\\nTwo.', 'One.\nTwo.'],
  ])('the source of PmWiki: %s', (line, text) => {
    expect(textOf(`[[folder:A-H]]\n[[/folder]]\n${line}`)).toBe(text)
  })

  it.each([
    ["* [[The Rival]]: Mara ''hates'' [[Tobin|him]].", 'Mara hates him.'],
    ['* [[The Rival]]: Mara {{spoiler|runs}}.', 'Mara runs.'],
    ['* [[The Rival]]: Mara runs.<ref>Or {{walks}}.</ref>', 'Mara runs.'],
    ['* [[The Rival]]: Mara runs. <!-- no\nnot shown --> Again.', 'Mara runs.\nAgain.'],
    ['* [[The Rival]]: Mara runs.{{image|x.png|caption}} Again.', 'Mara runs. Again.'],
  ])('the source of MediaWiki: %s', (line, text) => {
    expect(textOf(`{{trope}}\n{{tropelist}}\n${line}`)).toBe(text)
  })

  it.each([
    ['- **The Rival**: Mara *hates* [Tobin](https://example.com/x_y).', 'Mara hates Tobin.'],
    ['- **The Rival**: Mara ||runs||.', 'Mara runs.'],
    ['- **The Rival**: snake_case and 5 \\* 3.', 'snake_case and 5 * 3.'],
  ])('Markdown: %s', (line, text) => {
    expect(textOf(`# Tropes\n\n${line}\n- **Foil**: x`)).toBe(text)
  })

  it.each([
    ['<li>The Rival: Mara&nbsp;&amp; Tobin &#146;run&#146;.</li>', 'Mara & Tobin ’run’.'],
    ['<li>The Rival: A<br>B</li>', 'A\nB'],
    ['<li>The Rival: Mara runs.<script>alert(1)</script></li>', 'Mara runs.'],
    [
      '<li>The Rival: Mara runs. <span class="notelabel">note </span><span class="inlinefolder">And falls.</span></li>',
      'Mara runs. And falls.',
    ],
    [
      '<li>The Rival: At the door:<div class="indent">Mara: No!</div></li>',
      'At the door:\nMara: No!',
    ],
  ])('HTML: %s', (item, text) => {
    expect(textOf(`<div id="main-article"><ul>${item}</ul></div>`)).toBe(text)
  })

  it('joins a list that is split in two, and leaves out advertisements and folders', () => {
    const page = `<nav><ul><li>Menu: Home</li></ul></nav><div id="main-article">
      <div class="folderlabel">A-H</div><ul><li>The Rival:<ul><li>Mara runs.</li></ul></li></ul>
      <div><h6 class="ad-caption">Advertisement:</h6></div>
      <ul><li>Foil: Tobin sits.</li></ul></div><footer><ul><li>Imprint: us</li></ul></footer>`
    expect(inShort(parsePage(page, lexicon)).map(({ name }) => name)).toEqual(['The Rival', 'Foil'])
  })
})

describe('parsePage, plain text of every age', () => {
  const headsOf = (page: string) =>
    parsePage(page, lexicon).tropes.map(({ name, examples }) => [
      name,
      ...examples.map(({ text }) => text),
    ])

  it.each([
    [
      'levels that were lost',
      '• Green-Eyed Monster:\n• Mara envies Tobin.\n• Ines: she envies all.\n• The Rival: Tobin.\n• Oren is one too.',
      [
        ['Green-Eyed Monster', 'Mara envies Tobin.', 'Ines: she envies all.'],
        ['The Rival', 'Tobin.', 'Oren is one too.'],
      ],
    ],
    [
      'advertisements and folders in the middle',
      'Tropes A-H\n• Love Triangle:\n  • Mara and Tobin.\n\n• Advertisement:\n\nTropes I-P\n• The Rival: Tobin.',
      [
        ['Love Triangle', 'Mara and Tobin.'],
        ['The Rival', 'Tobin.'],
      ],
    ],
    [
      'bullets before the list',
      '• Please follow the policy.\n• Read on: now.\n\nThis series provides examples of:\n\n• Love Triangle: Mara.\n• The Rival: Tobin.\n• Foil: Ines.',
      [
        ['Love Triangle', 'Mara.'],
        ['The Rival', 'Tobin.'],
        ['Foil', 'Ines.'],
      ],
    ],
    [
      'folders that are indented, and what a wiki tells its writers',
      '  • Before an edit, our site policy is to be read.\n  • Our manual of style too.\n\nA series.\n\n    Tropes A-H \n\n  • Love Triangle: Mara.\n\n    Tropes I-P \n\n  • The Rival:\n    • Tobin.\n    Mara: No!',
      [
        ['Love Triangle', 'Mara.'],
        ['The Rival', 'Tobin.\nMara: No!'],
      ],
    ],
    [
      'heads with a dash',
      '- Love Triangle – Mara and Tobin.\n- The Rival -- Tobin.',
      [
        ['Love Triangle', 'Mara and Tobin.'],
        ['The Rival', 'Tobin.'],
      ],
    ],
    [
      'stars for levels',
      '* Love Triangle\n** Mara.\n** Tobin.\n* The Rival: Ines.',
      [
        ['Love Triangle', 'Mara.', 'Tobin.'],
        ['The Rival', 'Ines.'],
      ],
    ],
    [
      'glyphs for levels',
      '• Love Triangle\n◦ Mara.\n◦ Tobin.\n• The Rival: Ines.',
      [
        ['Love Triangle', 'Mara.', 'Tobin.'],
        ['The Rival', 'Ines.'],
      ],
    ],
    [
      'no bullets at all',
      'A series.\nLove Triangle: Mara.\nAnd Tobin sings.\nThe Rival: Ines.\nGreen-Eyed Monster: Oren.',
      [
        ['Love Triangle', 'Mara.', 'And Tobin sings.'],
        ['The Rival', 'Ines.'],
        ['Green-Eyed Monster', 'Oren.'],
      ],
    ],
  ])('%s', (_what, page, expected) => {
    expect(headsOf(page)).toEqual(expected)
  })
})

describe('parsePage, what is no page of a work', () => {
  const messageOf = (page: string) => parsePage(page, lexicon).problems[0]?.message

  it.each([
    ['YMMV', 'YMMV / The Lost Reel\n\n• Love Triangle: Mara.', /opinions about a work/],
    [
      'ways to play with a trope',
      'Playing With / The Rival\n• Straight: Mara.',
      /ways to play with/,
    ],
    ['trivia', 'Trivia / The Lost Reel\n• Love Triangle: Mara.', /trivia about a work/],
    [
      'a trope',
      'Anime & Manga\n• In One: x.\n\nLiterature\n• In Two: x.\n\nVideo Games\n• In Three: x.',
      /page of a trope, with examples from many works/,
    ],
    ['an index', 'The Lost Reel\n• Tropes A to H\n• Tropes I to P', /an index of subpages/],
    [
      'YMMV as HTML',
      '<html><head><link rel="canonical" href="https://example.com/pmwiki/pmwiki.php/YMMV/Reel"></head><body><ul><li>Love Triangle: Mara.</li></ul></body></html>',
      /opinions about a work/,
    ],
  ])('%s', (_what, page, message) => {
    expect(messageOf(page)).toMatch(message)
    expect(parsePage(page, lexicon).tropes).toEqual([])
  })
})
