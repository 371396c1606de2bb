import { describe, expect, it } from 'vitest'
import { readWithLexicon } from '../../readPage.ts'

const pageOf = (...texts: readonly string[]) =>
  texts.map((text, index) => `  • Trope ${index + 1}: ${text}`).join('\n')

const namesOf = (...texts: readonly string[]) =>
  readWithLexicon(pageOf(...texts))
    .characters.map(({ name }) => name)
    .sort()

describe('findMentions, who is a character', () => {
  it.each([
    ['a name that acts', ['Mara sings.'], ['Mara']],
    ['a name unheard of', ['Xolani leaves, and Xolani returns.'], ['Xolani']],
    ['a title with a name', ['The door is opened by Doctor Quell.'], ['Doctor Quell']],
    ['an abbreviated title', ['Mr. Wessel sings. Nobody likes Mr. Wessel.'], ['Mr. Wessel']],
    ['a particle', ['Viktor von Harrow leaves. Viktor von Harrow returns.'], ['Viktor von Harrow']],
    [
      'a group in the plural',
      ['Mara joins the Larks, and the Larks cheer.'],
      ['Mara', 'the Larks'],
    ],
    [
      'an epithet',
      ['Mara meets the Black Fox.', 'The Black Fox wins. Nobody beats the Black Fox.'],
      ['Mara', 'the Black Fox'],
    ],
    [
      'no word that begins a sentence',
      ['Even Mara sings. Poor Mara. When Mara sings, Everyone leaves.'],
      ['Mara'],
    ],
    ['no month and no medium', ['Mara sings in May on DVD and on YouTube.'], ['Mara']],
    ['no place', ['Mara studies at Keldon. She leaves Keldon. At Keldon, all sing.'], ['Mara']],
    ['no trope', ['Mara has a Dark Secret and a Villainous Breakdown.'], ['Mara']],
    ['no work', ['Mara reads The Long Thaw. In The Long Thaw, all freeze.'], ['Mara']],
    ['no actor', ['Mara is played by Gareth Lyle.'], ['Mara']],
    [
      'no adverb before a name',
      ['Mara Venn sings. Mara Venn stays.', 'Arguably Mara Venn leaves.'],
      ['Mara Venn'],
    ],
    [
      'no place before an inverted verb',
      ['Tobin sings. Mara would have fled with Tobin from Ramsmoor had she only known.'],
      ['Mara', 'Tobin'],
    ],
    [
      'no place that people travel to',
      [
        'Lady Mara of Vellmoor sings.',
        'Mara travels to Vellmoor.',
        'Vellmoor passes to Tobin, and Tobin sings.',
      ],
      ['Lady Mara', 'Tobin'],
    ],
    [
      'a word that is one person',
      ['The Warden sings. Mara hates the Warden.', 'The Warden leaves. Mara sees the Warden wink.'],
      ['Mara', 'the Warden'],
    ],
    [
      'a people without an s',
      [
        'Mara fights the Vashti. The Vashti are many.',
        'The Vashti have a plan. Mara fears the Vashti.',
      ],
      ['Mara', 'the Vashti'],
    ],
    [
      'an acronym that acts',
      ['Mara joins F.O.R.G.E. and sings.', 'F.O.R.G.E. leaves Mara alone. Mara sits.'],
      ['F.O.R.G.E.', 'Mara'],
    ],
    [
      'a name in two words at the start of a sentence',
      ['Nobody likes the Black Fox. Black Fox wins. Mara sees Black Fox. Black Fox sings.'],
      ['Black Fox', 'Mara'],
    ],
    [
      'no stray capitals',
      ['Mara sings. Mara runs. Mara sits. Mara naps. Mara wins.', 'A Mara Disguise fools all.'],
      ['Mara'],
    ],
    ['no activity', ['Mara learns Stormbending. Stormbending helps. Stormbending wins.'], ['Mara']],
    ['nobody who makes it', ['Mara sings. Gareth Lyle as Mara. Gareth Lyle voices her.'], ['Mara']],
    ['no author', ['Gareth Lyle has said that Mara was meant to sing.'], ['Mara']],
  ])('%s', (_what, texts, names) => {
    expect(namesOf(...texts)).toEqual(names)
  })

  it('takes who stands in brackets after a name above the list for an actor', () => {
    const page = `The cast is Mara Venn (Adaeze Pym) and Tobin.\n\n${pageOf('Mara sings. Pym sings as well, and Pym has fun.')}`
    expect(readWithLexicon(page).characters.map(({ name }) => name)).toEqual(['Mara'])
  })
})

describe('findMentions, who is one person', () => {
  const aliasesOf = (name: string, ...texts: readonly string[]) =>
    readWithLexicon(pageOf(...texts)).characters.find((one) => one.name === name)?.aliases

  it('joins a given name and the full name', () => {
    expect(aliasesOf('Mara', 'Mara sings.', 'Mara Venn leaves.', 'Mara returns.')).toEqual([
      'Mara Venn',
    ])
  })

  it('joins a surname and the title with it', () => {
    expect(aliasesOf('Ms. Quell', 'Ms. Quell sings.', 'Quell leaves.')).toEqual(['Quell'])
  })

  it('joins a nickname that somebody gives', () => {
    expect(aliasesOf('Tobin', 'Mara calls Tobin "Birdie". Tobin sings.')).toEqual(['Birdie'])
  })

  it('joins two names that are said to be one', () => {
    expect(
      namesOf('Mara is actually Captain Nightjar. Mara sings. Captain Nightjar flies.'),
    ).toEqual(['Mara'])
  })

  it('joins a short name to the one whom the page names far more often', () => {
    const often = Array.from({ length: 6 }, () => 'Mara Venn sings.').join(' ')
    expect(namesOf(`${often} Mara Holt leaves. Mara returns, and Mara stays.`)).toEqual([
      'Mara Holt',
      'Mara Venn',
    ])
  })

  it('joins two names of which one stands in brackets', () => {
    expect(namesOf('Mara Venn (Nightjar) flies. Nightjar lands. Mara Venn sits.')).toHaveLength(1)
  })

  it('keeps a lord and a lady apart', () => {
    expect(namesOf('Lord Venn sings.', 'Lady Venn sings.')).toEqual(['Lady Venn', 'Lord Venn'])
  })

  it('keeps the members of a family apart', () => {
    expect(namesOf('Mr. Venn sings.', 'Mrs. Venn scolds Mr. Venn.', 'Mary Venn leaves.')).toEqual([
      'Mary Venn',
      'Mr. Venn',
      'Mrs. Venn',
    ])
    expect(
      namesOf('Venn sings, and Venn leaves.', 'Miss Venn loves her brother Charles Venn.'),
    ).toEqual(['Miss Venn', 'Venn'])
    expect(namesOf('Sir Viktor Venn sings.', 'Lady Venn sings.', 'Mara Venn sings.')).toEqual([
      'Lady Venn',
      'Mara Venn',
      'Sir Viktor Venn',
    ])
  })

  it('knows which of the family a Miss is', () => {
    expect(
      namesOf('Miss Venn sings. Miss Venn stays.', 'Caroline Venn leaves.', 'Orlo Venn leaves.'),
    ).toEqual(['Caroline Venn', 'Orlo Venn'])
  })

  it('takes what follows a rank for a surname', () => {
    expect(namesOf('Colonel Tamber sings.', 'Tamber Holt leaves. Tamber Holt returns.')).toEqual([
      'Colonel Tamber',
      'Tamber Holt',
    ])
  })

  it('finds both in "Mr. and Mrs. Venn"', () => {
    const { characters } = readWithLexicon(
      pageOf('Mr. and Mrs. Venn sing.', 'Mr. Venn leaves.', 'Mrs. Venn returns.'),
    )
    expect(characters).toMatchObject([
      { name: 'Mr. Venn', mentions: ['1.1', '2.1'] },
      { name: 'Mrs. Venn', mentions: ['1.1', '3.1'] },
    ])
  })

  it('merges no short name that two could bear', () => {
    expect(
      namesOf('Mara Venn sings. Tobin Venn sings. Venn leaves, and Venn returns.'),
    ).toHaveLength(3)
  })

  it('knows who "the Captain" is where there is one', () => {
    const { characters } = readWithLexicon(
      pageOf('Captain Quell sings.', 'The Captain leaves.', 'Nobody follows the Captain.'),
    )
    expect(characters).toMatchObject([{ name: 'Captain Quell', mentions: ['1.1', '2.1', '3.1'] }])
  })
})

describe('findMentions, above the tropes', () => {
  it('leaves out whose work it is', () => {
    const { characters } = readWithLexicon(
      `A Debt of Foxes is a novel of manners by Mara Orme.\n\n${pageOf('Mara sings.')}`,
    )
    expect(characters).toMatchObject([{ name: 'Mara', aliases: [] }])
  })
})

describe('findMentions, on a page about characters', () => {
  it('takes a pronoun for whom the section is about', () => {
    const page = `Mara Venn\n• Bit Character: She hates Tobin.\n• Cast Herd: Tobin leaves, and he returns.\n\nTobin\n• Noodle Incident: He hates Mara Venn.`
    const { relations } = readWithLexicon(page)
    expect(relations.map(({ id }) => id).sort()).toEqual([
      'mara-venn>tobin:hostility',
      'tobin>mara-venn:hostility',
    ])
  })
})

describe('findMentions, pronouns', () => {
  const pronounsOf = (text: string) => {
    const page = pageOf(
      'Mara says that she can, and she does.',
      'Tobin says that he can, and he does.',
      text,
    )
    return readWithLexicon(page)
      .mentions.filter(({ example, form }) => example === '3.1' && form === 'pronoun')
      .map(({ character, at }) => [text.slice(...at), character])
  }

  it.each([
    ['Mara meets Tobin. She sings.', [['She', 'mara']]],
    ['Mara meets Tobin and hugs him.', [['him', 'tobin']]],
    ['Mara loses her hat.', [['her', 'mara']]],
    ['Tobin sings. Mara helps him.', [['him', 'tobin']]],
    [
      'Mara and Tobin sing. They leave.',
      [
        ['They', 'mara'],
        ['They', 'tobin'],
      ],
    ],
    ['She sings.', []],
  ])('%s', (text, pronouns) => {
    expect(pronounsOf(text)).toEqual(pronouns)
  })
})
