import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyHorizon, cutAt } from '../../src/core/horizon.ts'
import type { Citation, Horizon, Installment, NetworkDocument } from '../../src/core/model.ts'
import { lanternRow, spanOf } from '../works.ts'

const upTo = (lastSeen: string, allowUndated = false): Horizon => ({ lastSeen, allowUndated })

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

const cite = (id: string, text: string, installments: readonly string[] = []): Citation => ({
  id,
  trope: `Trope ${id}`,
  text,
  installments,
  spoilers: [],
})

const person = (id: string, name: string, aliases: readonly string[], mentions: string[]) => ({
  id,
  name,
  aliases,
  mentions,
  type: 'person' as const,
})

const episodes: readonly Installment[] = [1, 2, 3].map((number) => ({
  id: `s1e${number}`,
  season: 1,
  number,
}))

/** Hale is called by two names, and only the last episode says that both are one. */
const foxes: NetworkDocument = {
  ...lanternRow,
  installments: episodes,
  citations: [
    cite('1.1', 'Hale mentors Ilse.', ['s1e1']),
    cite('1.2', 'The Black Fox robs Ilse.', ['s1e2']),
    cite('1.3', 'Hale is the Black Fox.', ['s1e3']),
  ],
  characters: [
    person('hale', 'Hale', ['the Black Fox'], ['1.1', '1.2', '1.3']),
    person('ilse', 'Ilse', [], ['1.1', '1.2']),
  ],
  relations: [
    {
      id: 'hale>ilse:mentorship',
      source: 'hale',
      target: 'ilse',
      kind: 'mentorship',
      mutual: false,
      evidence: [evidenceOf('1.1', 'Hale mentors Ilse.', 'Hale', 'mentors')],
    },
    {
      id: 'hale>ilse:hostility',
      source: 'hale',
      target: 'ilse',
      kind: 'hostility',
      mutual: false,
      evidence: [evidenceOf('1.2', 'The Black Fox robs Ilse.', 'The Black Fox', 'robs')],
    },
  ],
  problems: [],
}

function evidenceOf(citation: string, text: string, source: string, cue: string) {
  return {
    citation,
    quote: [0, text.length] as const,
    cue: spanOf(text, cue),
    mentions: [spanOf(text, source), spanOf(text, 'Ilse')] as const,
    reason: `the word “${cue}”`,
    rule: 'cue',
    confidence: 0.8,
    hedged: false,
  }
}

describe('applyHorizon', () => {
  it('leaves the whole story where there is no horizon', () => {
    expect(applyHorizon(lanternRow)).toBe(lanternRow)
  })

  it('keeps what is dated up to it, and nothing undated', () => {
    const { installments, citations, relations, characters, problems } = applyHorizon(
      lanternRow,
      upTo('s1e2'),
    )
    expect(idsOf(installments)).toEqual(['s1e1', 's1e2'])
    expect(idsOf(citations)).toEqual(['1.1', '2.1'])
    expect(idsOf(relations)).toEqual(['mara>tobin:jealousy', 'mara~tobin:rivalry'])
    expect(relations[0]?.evidence.map(({ citation }) => citation)).toEqual(['1.1'])
    expect(characters.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['Mara', 'Mara Venn'],
      ['Tobin'],
    ])
    expect(problems).toEqual([])
  })

  it('keeps undated evidence where that is allowed', () => {
    const { citations } = applyHorizon(lanternRow, upTo('s1e1', true))
    expect(idsOf(citations)).toEqual(['1.1', '1.2', '5.1', '7.1', '9.1', '12.1'])
  })

  it('takes what tells of later too for undated, up to the last installment', () => {
    const document = {
      ...foxes,
      citations: foxes.citations.map((one) =>
        one.id === '1.1' ? { ...one, later: true as const } : one,
      ),
    }
    const seen = (...horizon: Parameters<typeof upTo>) =>
      idsOf(applyHorizon(document, upTo(...horizon)).citations)
    expect(seen('s1e2')).toEqual(['1.2'])
    expect(seen('s1e2', true)).toEqual(['1.1', '1.2'])
    expect(seen('s1e3')).toEqual(['1.1', '1.2', '1.3'])
  })

  it('keeps no undated evidence that the page marks as a spoiler, even then', () => {
    const document = {
      ...foxes,
      citations: foxes.citations.map((one) => ({
        ...one,
        installments: [],
        spoilers: one.id === '1.2' ? [[0, 5] as const] : [],
      })),
    }
    const cut = applyHorizon(document, upTo('s1e1', true))
    expect(idsOf(cut.citations)).toEqual(['1.1', '1.3'])
    expect(cut.relations.map(({ kind }) => kind)).toEqual(['mentorship'])
  })

  it('takes an example that tells of two episodes for one of the later', () => {
    expect(idsOf(applyHorizon(lanternRow, upTo('s1e3')).citations)).not.toContain('6.1')
    expect(idsOf(applyHorizon(lanternRow, upTo('s1e4')).citations)).toContain('6.1')
  })

  it('takes for unseen what the list cannot place, even at its end', () => {
    const { installments, citations } = applyHorizon(lanternRow, upTo('s2e4'))
    expect(idsOf(installments)).not.toContain('the-lost-reel')
    expect(idsOf(citations)).not.toContain('11.1')
  })

  it('shows nothing dated where it does not know the last one seen', () => {
    expect(applyHorizon(lanternRow, upTo('s9e9')).citations).toEqual([])
    expect(applyHorizon(lanternRow, upTo('the-lost-reel')).citations).toEqual([])
  })

  it('counts a season as a whole as seen with its last episode', () => {
    const document = {
      ...lanternRow,
      installments: [{ id: 's1', season: 1 }, ...lanternRow.installments],
      citations: [cite('1.1', 'Mara wins in the end.', ['s1'])],
    }
    expect(applyHorizon(document, upTo('s1e3')).citations).toHaveLength(0)
    expect(applyHorizon(document, upTo('s1e4')).citations).toHaveLength(1)
    expect(applyHorizon(document, upTo('s1')).installments).toHaveLength(5)
  })

  it('goes by the order of the list where nothing has a number', () => {
    const document = {
      ...lanternRow,
      installments: ['Dawn', 'Noon', 'Dusk'].map((title) => ({ id: title, title })),
      citations: [cite('1.1', 'Mara.', ['Noon']), cite('1.2', 'Mara.', ['Dusk'])],
    }
    expect(idsOf(applyHorizon(document, upTo('Noon')).citations)).toEqual(['1.1'])
  })

  it('calls nobody by a name or id that is told later', () => {
    const document: NetworkDocument = {
      ...foxes,
      citations: [cite('1.1', 'The Black Fox robs Ilse.', ['s1e1']), ...foxes.citations.slice(2)],
      characters: [person('hale', 'Hale', ['the Black Fox'], ['1.1', '1.3'])],
      relations: [],
      proposals: [{ characters: ['hale', 'ilse'], reason: 'both are called “Hale”' }],
    }
    const cut = applyHorizon(document, upTo('s1e2'))
    expect(cut.characters).toEqual([person('the-black-fox', 'the Black Fox', [], ['1.1'])])
    expect(JSON.stringify(cut)).not.toMatch(/hale/i)
  })

  it('has two characters where only later evidence tells that they are one', () => {
    const before = applyHorizon(foxes, upTo('s1e2'))
    expect(before.characters.map(({ id, name, mentions }) => [id, name, ...mentions])).toEqual([
      ['hale', 'Hale', '1.1'],
      ['the-black-fox', 'the Black Fox', '1.2'],
      ['ilse', 'Ilse', '1.1', '1.2'],
    ])
    expect(idsOf(before.relations)).toEqual([
      'hale>ilse:mentorship',
      'the-black-fox>ilse:hostility',
    ])
    const after = applyHorizon(foxes, upTo('s1e3'))
    expect(after.characters).toEqual(foxes.characters)
    expect(after.relations).toEqual(foxes.relations)
  })

  it('keeps two names together that no text joins, since a reader did', () => {
    const document = { ...foxes, citations: foxes.citations.slice(0, 2) }
    expect(idsOf(applyHorizon(document, upTo('s1e2')).characters)).toEqual(['hale', 'ilse'])
  })

  it('keeps a name that no citation has, unless a word of it is told later', () => {
    const named = (name: string): NetworkDocument => ({
      ...foxes,
      characters: [person('x', name, [], ['1.1'])],
      relations: [],
    })
    expect(applyHorizon(named("Ilse's tutor"), upTo('s1e1')).characters).toHaveLength(1)
    expect(applyHorizon(named("Fox's tutor"), upTo('s1e1')).characters).toHaveLength(0)
  })

  it('keeps proposals whose reason tells no other name', () => {
    const proposals = [
      { characters: ['mara', 'tobin'], reason: '“Mara” and “Tobin” are spelled alike' },
      { characters: ['mara', 'tobin'], reason: 'both are called “Ilse”' },
      { characters: ['mara', 'rook'], reason: 'both are called “Mara”' },
    ] as const
    const cut = applyHorizon({ ...lanternRow, proposals }, upTo('s1e2'))
    expect(cut.proposals).toEqual(proposals.slice(0, 1))
  })
})

describe('cutAt', () => {
  const places = { hale: [0, 0], ilse: [100, 0] } as const

  it('leaves everybody where they stand', () => {
    expect(cutAt(foxes, upTo('s1e3')).place(places)).toEqual(places)
    expect(cutAt(foxes, upTo('s1e1')).place(places)).toEqual(places)
  })

  it('places the second of two who will be one beside the first, and not on another', () => {
    const { 'the-black-fox': [x = 0, y = 0] = [], ...others } = cutAt(foxes, upTo('s1e2')).place(
      places,
    )
    expect(others).toEqual(places)
    expect(Math.hypot(x, y)).toBeGreaterThan(60)
    expect(Math.hypot(x - 100, y)).toBeGreaterThan(60)
  })
})

// Invented works in which every word of a citation is its own, so that one from beyond can be told.
const names = ['Amber', 'Birk', 'Cole', 'Dara', 'Ewan', 'Flint', 'Gale', 'Hebe']

const work = fc
  .array(
    fc.record({
      dates: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }),
      cast: fc.uniqueArray(fc.integer({ min: 0, max: names.length - 1 }), {
        minLength: 2,
        maxLength: 4,
      }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((examples): NetworkDocument => {
    const installments = Array.from({ length: 6 }, (_, index) => ({
      id: `title-${index}-kept`,
      title: `Title${index}`,
      ...(index < 5 && { season: 1 + Math.floor(index / 3), number: 1 + (index % 3) }),
    }))
    const nameOf = (index: number) => names[index] ?? ''
    const citations = examples.map(({ dates, cast }, index): Citation => ({
      id: `${index + 1}.1`,
      trope: `Trope${index}`,
      text: `${cast.map(nameOf).join(' and ')} word${index}.`,
      installments: [...new Set(dates.map((date) => installments[date]?.id ?? ''))],
      spoilers: [],
    }))
    // Two names a character: Amber is also Birk, and so on.
    const characterOf = (index: number) => Math.floor(index / 2)
    const characters = [0, 1, 2, 3].map((index) => ({
      ...person(nameOf(2 * index).toLowerCase(), nameOf(2 * index), [nameOf(2 * index + 1)], []),
      mentions: examples.flatMap(({ cast }, at) =>
        cast.some((one) => characterOf(one) === index) ? [`${at + 1}.1`] : [],
      ),
    }))
    const relations = examples.flatMap(({ cast: [one = 0, other = 0] }, at) => {
      const [source, target] = [characters[characterOf(one)], characters[characterOf(other)]]
      if (!source || !target || source === target) return []
      const text = citations[at]?.text ?? ''
      return [
        {
          id: `${source.id}>${target.id}:support-${at}`,
          source: source.id,
          target: target.id,
          kind: 'support' as const,
          mutual: false,
          evidence: [
            {
              ...evidenceOf(`${at + 1}.1`, 'Hale mentors Ilse.', 'Hale', 'mentors'),
              quote: [0, text.length] as const,
              cue: spanOf(text, `word${at}`),
              mentions: [spanOf(text, nameOf(one)), spanOf(text, nameOf(other))] as const,
              reason: `the word “word${at}”`,
            },
          ],
        },
      ]
    })
    return { ...lanternRow, installments, citations, characters, relations, problems: [] }
  })

const horizon = fc.record({
  lastSeen: fc.integer({ min: 0, max: 5 }).map((index) => `title-${index}-kept`),
  allowUndated: fc.boolean(),
})

const wordsOf = (value: unknown) =>
  new Set(
    JSON.stringify(value)
      .toLowerCase()
      .match(/[a-z]+\d*/g) ?? [],
  )

/** Everything that a document lets through, as strings that can be compared. */
const factsOf = ({ installments, citations, relations, characters }: NetworkDocument) => [
  ...idsOf(installments),
  ...citations.map((one) => JSON.stringify(one)),
  ...relations.flatMap(({ kind, evidence }) =>
    evidence.map((one) => `${kind} ${JSON.stringify(one)}`),
  ),
  ...characters.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...characters.flatMap(({ mentions }) => mentions),
]

describe('applyHorizon, for any work,', () => {
  it('leaves no word that stands only beyond', () => {
    fc.assert(
      fc.property(work, horizon, (document, at) => {
        const cut = applyHorizon(document, at)
        const seen = new Set(idsOf(cut.citations))
        const told = wordsOf([
          cut.citations.map(({ trope, text }) => [trope, text]),
          cut.installments,
          lanternRow.work,
        ])
        const beyond = [
          ...wordsOf(
            document.citations
              .filter(({ id }) => !seen.has(id))
              .map(({ text, trope }) => [text, trope]),
          ),
          ...wordsOf(
            document.installments.slice(cut.installments.length).map(({ title }) => title),
          ),
        ].filter((word) => !told.has(word))
        const left = wordsOf(cut)
        expect(beyond.filter((word) => left.has(word))).toEqual([])
      }),
    )
  })

  it('shows of an earlier horizon a part of what a later one shows', () => {
    fc.assert(
      fc.property(work, horizon, horizon, (document, one, other) => {
        const [early, late] = [one.lastSeen, other.lastSeen].toSorted()
        const allowUndated = one.allowUndated && other.allowUndated
        // The sixth has no place in the list, so nothing is seen up to it.
        fc.pre(late !== 'title-5-kept')
        const more = new Set(
          factsOf(
            applyHorizon(document, { lastSeen: late ?? '', allowUndated: other.allowUndated }),
          ),
        )
        const less = factsOf(applyHorizon(document, { lastSeen: early ?? '', allowUndated }))
        expect(less.filter((fact) => !more.has(fact))).toEqual([])
      }),
    )
  })

  it('changes nothing when it is applied again', () => {
    fc.assert(
      fc.property(work, horizon, (document, at) => {
        const once = applyHorizon(document, at)
        expect(applyHorizon(once, at)).toEqual(once)
      }),
    )
  })

  it('keeps every name, relation and span whole', () => {
    fc.assert(
      fc.property(work, horizon, (document, at) => {
        const { characters, citations, relations } = applyHorizon(document, at)
        const texts = new Map(citations.map(({ id, text }) => [id, text]))
        const known = new Map(characters.map((one) => [one.id, one]))
        expect(new Set(idsOf(characters)).size).toBe(characters.length)
        expect(new Set(idsOf(relations)).size).toBe(relations.length)
        for (const { source, target, evidence } of relations)
          for (const { citation, mentions } of evidence)
            [source, target].forEach((id, end) => {
              const character = known.get(id)
              expect(character?.mentions).toContain(citation)
              expect([character?.name, ...(character?.aliases ?? [])]).toContain(
                texts.get(citation)?.slice(...(mentions[end] ?? [0, 0])),
              )
            })
      }),
    )
  })
})
