import { describe, expect, it } from 'vitest'
import { claimsOf, evidenceOf, readSentenceOf } from '../../readPage.ts'

const rows: readonly (readonly [
  group: string,
  rows: readonly (readonly [string, readonly string[]])[],
])[] = [
  [
    'a verb between two names',
    [
      ['Mara hates Tobin.', ['Mara → Tobin: hostility']],
      ['Mara envies Tobin.', ['Mara → Tobin: jealousy']],
      ['Mara constantly insults Tobin.', ['Mara → Tobin: hostility']],
      ['Mara rips into Tobin over lunch.', ['Mara → Tobin: hostility']],
      ['Mara wants to help Tobin.', ['Mara → Tobin: support']],
      ['Mara looks up to Tobin.', ['Mara → Tobin: admiration']],
      ['Mara teaches Tobin the flute.', ['Mara → Tobin: mentorship']],
      ['Mara asks Tobin out.', ['Mara → Tobin: romance']],
      ['Mara impresses Tobin.', ['Tobin → Mara: admiration']],
      ['Mara praises the singing of Tobin.', ['Mara → Tobin: support']],
      ["Mara insults Tobin's voice.", ['Mara → Tobin: hostility']],
    ],
  ],
  [
    'a verb with a gap',
    [
      ['Mara stabs Tobin in the back.', ['Mara → Tobin: betrayal']],
      ['Mara gets Tobin expelled.', ['Mara → Tobin: hostility']],
      ['Mara takes Tobin under her wing.', ['Mara → Tobin: mentorship']],
    ],
  ],
  [
    'an adjective',
    [
      ['Mara is jealous of Tobin.', ['Mara → Tobin: jealousy']],
      ['Mara is mean to Tobin and Ines.', ['Mara → Ines: hostility', 'Mara → Tobin: hostility']],
      ['Mara and Tobin are worried about Ines.', ['Mara → Ines: support', 'Tobin → Ines: support']],
      ['Mara, furious with Tobin, leaves.', ['Mara → Tobin: hostility']],
      ['This makes Mara jealous of Tobin.', ['Mara → Tobin: jealousy']],
    ],
  ],
  [
    'a noun',
    [
      ['Mara has a crush on Tobin.', ['Mara → Tobin: romance']],
      ["Mara's jealousy of Tobin grows.", ['Mara → Tobin: jealousy']],
      [
        'Despite the concern of Mara and Tobin, Ines goes on.',
        ['Mara → Ines: support', 'Tobin → Ines: support'],
      ],
    ],
  ],
  [
    'two who feel the same',
    [
      ['Mara and Tobin are friends.', ['Mara – Tobin: friendship']],
      ['Mara and Tobin make up.', ['Mara – Tobin: friendship']],
      ['Mara and Tobin break up.', ['Mara – Tobin: romance']],
      ['Mara dates Tobin.', ['Mara – Tobin: romance']],
      ['Mara and Tobin are fighting.', ['Mara – Tobin: hostility']],
      ["Mara and Tobin's friendship suffers.", ['Mara – Tobin: friendship']],
      ['The rivalry between Mara and Tobin goes on.', ['Mara – Tobin: rivalry']],
      [
        'Mara, Tobin and Ines are siblings.',
        ['Ines – Mara: family', 'Ines – Tobin: family', 'Mara – Tobin: family'],
      ],
      [
        'Mara and Tobin, as well as Ines and Oren, become friends.',
        ['Ines – Oren: friendship', 'Mara – Tobin: friendship'],
      ],
      ['Mara and Tobin hate each other.', ['Mara – Tobin: hostility']],
    ],
  ],
  [
    "a noun that is always somebody's",
    [
      ['Mara fights with her rival Tobin.', ['Mara – Tobin: hostility', 'Mara – Tobin: rivalry']],
      ["Mara is Tobin's sister.", ['Mara – Tobin: family']],
      ["Mara, Tobin's best friend, waits.", ['Mara – Tobin: friendship']],
      ['Mara is a friend of Tobin.', ['Mara – Tobin: friendship']],
      ["Mara is Tobin's mentor.", ['Mara → Tobin: mentorship']],
      ["Mara is Tobin's student.", ['Tobin → Mara: mentorship']],
      ['Mara meets her idol Tobin.', ['Mara → Tobin: admiration']],
    ],
  ],
  [
    'a passive',
    [
      ['Mara is betrayed by Tobin.', ['Tobin → Mara: betrayal']],
      ['Mara gets rescued by Tobin.', ['Tobin → Mara: support']],
      ['Mara was betrayed.', []],
    ],
  ],
  [
    'a subject that is carried on',
    [
      ['Mara smiles and then insults Tobin.', ['Mara → Tobin: hostility']],
      ['Mara, who hates Tobin, leaves.', ['Mara → Tobin: hostility']],
      ['After betraying Tobin, Mara leaves.', ['Mara → Tobin: betrayal']],
      [
        'When Ines attacks Oren, Mara protects Tobin.',
        ['Ines → Oren: hostility', 'Mara → Tobin: support'],
      ],
      ['Tobin, whom Mara envies, is gone.', ['Mara → Tobin: jealousy']],
      ['Ines sees Mara insult Tobin.', ['Mara → Tobin: hostility']],
    ],
  ],
  [
    'pronouns',
    [
      ['Mara meets Tobin and insults him.', ['Mara → Tobin: hostility']],
      ['Tobin is late. Mara insults him.', ['Mara → Tobin: hostility']],
      ['Mara waits for Tobin. She admires him.', ['Mara → Tobin: admiration']],
      ['Mara and Tobin meet. They become friends.', ['Mara – Tobin: friendship']],
    ],
  ],
  [
    'what is done to somebody',
    [
      ['Tobin, threatened by Mara, leaves.', ['Mara → Tobin: hostility']],
      ['Tobin runs when threatened by Mara.', ['Mara → Tobin: hostility']],
      ['This ends with Mara slapping Tobin.', ['Mara → Tobin: hostility']],
      ['Oren orders Mara to attack Tobin.', ['Mara → Tobin: hostility']],
      ['Mara, not wanting to wait, slaps Tobin.', ['Mara → Tobin: hostility']],
      ['Mara gives Tobin a hard punch.', ['Mara → Tobin: hostility']],
      ['Mara gets Tobin and Ines expelled.', ['Mara → Ines: hostility', 'Mara → Tobin: hostility']],
      [
        'Mara and Tobin hide. The two hate Oren.',
        ['Mara → Oren: hostility', 'Tobin → Oren: hostility'],
      ],
    ],
  ],
  [
    'why it is done',
    [
      [
        'Mara is mean to Tobin. This is mostly out of jealousy.',
        ['Mara → Tobin: hostility', 'Mara → Tobin: jealousy'],
      ],
      [
        'Mara hits Tobin after Tobin hits Ines.',
        ['Mara → Ines: support', 'Mara → Tobin: hostility', 'Tobin → Ines: hostility'],
      ],
      [
        'Mara yells at Tobin for bullying Ines.',
        ['Mara → Ines: support', 'Mara → Tobin: hostility', 'Tobin → Ines: hostility'],
      ],
    ],
  ],
  [
    'who a pronoun is not',
    [
      ['Ines leaves when Mara attacks her.', ['Mara → Ines: hostility']],
      ['Oren knows that Tobin lies, so he hates Tobin.', ['Oren → Tobin: hostility']],
      ['Tobin and Oren meet. The latter hates Mara.', ['Oren → Mara: hostility']],
      ['After he lied to Mara, Tobin leaves.', ['Tobin → Mara: betrayal']],
    ],
  ],
  [
    'what is no claim',
    [
      ["Mara doesn't hate Tobin.", []],
      ['Mara never once helps Tobin.', []],
      ['Oren warns Mara against falling in love with Tobin.', ['Oren → Mara: support']],
      ['Mara is against insulting Tobin.', []],
      ['Mara could have betrayed Tobin.', []],
      ['If Mara hates Tobin, nobody knows.', []],
      ['Mara thinks that Ines betrayed Oren.', []],
      ['Mara and Tobin walk to school.', []],
      ['Mara and Tobin walk to school together.', []],
      ['Mara runs into Tobin.', []],
      ['Mara and Tobin fight alongside Ines.', ['Mara → Ines: support', 'Tobin → Ines: support']],
      ['Mara meets a couple of friends of the family.', []],
      ['Mara should hate Tobin.', []],
      ['Mara and Tobin fight pirates.', []],
      ["Mara didn't leave and hit Tobin.", []],
      ['Mara loses interest in killing Tobin.', ['Mara → Tobin: hostility']],
      ['Mara and Tobin use their fighting skills.', []],
      ['Mara and Tobin cut off their hair.', []],
      ["Mara kills Tobin's brother.", []],
    ],
  ],
  [
    'what did hold',
    [
      ['Mara and Tobin are no longer friends.', ['Mara – Tobin: friendship']],
      ['Mara used to be friends with Tobin.', ['Mara – Tobin: friendship']],
    ],
  ],
]

describe.each(rows)('findRelations, %s', (_group, table) => {
  it.each(table)('%s', (sentence, claims) => {
    expect(claimsOf(sentence)).toEqual(claims)
  })
})

describe('findRelations, by the trope', () => {
  it.each([
    ['Green-Eyed Monster', 'Mara, where Tobin goes first.', ['Mara → Tobin: jealousy']],
    ['Green-Eyed Monster', 'Averted. Mara is glad that Tobin goes first.', []],
    ['Green-Eyed Monster', 'Mara looks on.', []],
    ['Et Tu, Brute?', 'Mara gives one of these to Tobin.', ['Tobin → Mara: betrayal']],
    ['Jerkass', 'Mara, at least to Tobin in the first half.', ['Mara → Tobin: hostility']],
    ['The Mentor', 'Mara to Tobin.', ['Mara → Tobin: mentorship']],
    ['Beta Couple', 'Mara/Tobin and Ines/Oren.', ['Ines – Oren: romance', 'Mara – Tobin: romance']],
    ['Big Damn Heroes', 'Mara and Tobin.', []],
  ])('%s: %s', (trope, sentence, claims) => {
    expect(claimsOf(sentence, trope)).toEqual(claims)
  })
})

describe('findRelations, kin', () => {
  it('takes no love among kin for romance', () => {
    expect(claimsOf("Mara is Tobin's sister, and Mara loves Tobin.")).toEqual([
      'Mara – Tobin: family',
    ])
  })

  it('knows a role that was named elsewhere', () => {
    const { relations } = readSentenceOf(
      "Mara's sister Ines is here.\n  • Other: Oren insults Mara's sister.",
    )
    expect(relations.map(({ id }) => id).sort()).toEqual([
      'ines~mara:family',
      'oren>ines:hostility',
    ])
  })

  it.each([
    ["Ines is Mara's daughter.", 'Oren insults her daughter. Oren meets Mara.', []],
    ["Ines is Mara's daughter.", "Oren insults Mara's daughter.", ['oren>ines:hostility']],
    ["Ines is actually Mara's daughter.", "Oren insults Ines's mother.", ['oren>mara:hostility']],
    ["Ines, Mara's sister, is here.", "Oren insults Mara's sister.", ['oren>ines:hostility']],
  ])('%s %s', (fact, sentence, claims) => {
    const { relations } = readSentenceOf(`${fact}\n  • Other: ${sentence}`)
    expect(relations.map(({ id }) => id).filter((id) => id.includes('oren'))).toEqual(claims)
  })

  it('takes Mr. and Mrs. for a couple', () => {
    expect(claimsOf('Mr. and Mrs. Venn sing.')).toEqual(['Mr-venn – Mrs-venn: romance'])
    expect(claimsOf('Mr. Venn and Mrs. Holt sing.')).toEqual([])
  })

  it('speaks with a noun for one of one', () => {
    expect(claimsOf('Mara and Ines, sister of Tobin, sing.')).toEqual(['Ines – Tobin: family'])
    expect(claimsOf('Mara hugs her brother Tobin and Oren.')).toContain('Mara – Tobin: family')
    expect(claimsOf('Mara hugs her brother Tobin and Oren.')).not.toContain('Mara – Oren: family')
  })

  it('makes a character of parents who act', () => {
    const { characters, relations } = readSentenceOf(
      "Mara's parents refuse. Mara lies to her parents.",
    )
    expect(characters.map(({ name }) => name)).toContain("Mara's parents")
    expect(relations.map(({ id }) => id).sort()).toEqual([
      'mara>mara-s-parents:betrayal',
      'mara~mara-s-parents:family',
    ])
  })
})

describe('evidence', () => {
  it('says where the quote, the cue and both names stand', () => {
    const sentence = 'It is late. Mara clearly envies Tobin for it.'
    const evidence = evidenceOf(sentence, 'jealousy')
    const at = (span: readonly [number, number] | undefined) => sentence.slice(...(span ?? [0, 0]))
    expect(at(evidence?.quote)).toBe('Mara clearly envies Tobin for it.')
    expect(at(evidence?.cue)).toBe('envies')
    expect(evidence?.mentions.map(at)).toEqual(['Mara', 'Tobin'])
    expect(evidence?.reason).toBe('the words “envy”')
  })

  it.each([
    ['Mara hates Tobin.', false],
    ['Mara seems to hate Tobin.', true],
    ['Mara apparently hates Tobin.', true],
  ])('%s is hedged: %s', (sentence, hedged) => {
    expect(evidenceOf(sentence, 'hostility')?.hedged).toBe(hedged)
  })

  it.each([
    ['Mara used to hate Tobin.', true],
    ['Mara no longer hates Tobin.', true],
    ['Mara hates Tobin.', undefined],
    ['Tobin is gone, and Mara hates Tobin.', undefined],
  ])('%s, over: %s', (sentence, past) => {
    expect(evidenceOf(sentence, 'hostility')?.past).toBe(past)
  })
})

describe('known misses', () => {
  it.fails.each([
    // Envy that is only told by what one has and the other wants.
    ['Mara got the part that Tobin wanted.', ['Mara – Tobin: rivalry']],
  ])('%s', (sentence, claims) => {
    expect(claimsOf(sentence)).toEqual(claims)
  })
})
