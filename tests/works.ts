import type {
  Character,
  Citation,
  Evidence,
  Installment,
  Kind,
  NetworkDocument,
  Relation,
  Span,
} from '../src/core/model.ts'
import { undirectedKinds } from '../src/core/model.ts'
import type { Doors, LoadedWork, Watch } from '../src/state/sourceSlice.ts'

/** Where a quote stands in a text; a quote that is not there is a fault of the test. */
export function spanOf(text: string, quote: string): Span {
  const start = text.indexOf(quote)
  if (start === -1) throw new Error(`“${quote}” is not in “${text}”`)
  return [start, start + quote.length]
}

const person = (id: string, name: string, aliases: readonly string[] = []) => ({
  id,
  name,
  aliases,
  type: 'person' as const,
})

const cast: readonly Omit<Character, 'mentions'>[] = [
  person('mara', 'Mara', ['Mara Venn']),
  person('tobin', 'Tobin'),
  person('ilse', 'Ilse'),
  person('fenn', 'Fenn'),
  person('oda', 'Oda'),
  person('hale', 'Hale'),
  person('rook', 'Rook'),
  person('quinn', 'Quinn'),
  { id: 'lanterns', name: 'the Lanterns', aliases: [], type: 'group' },
]

const installments: readonly Installment[] = [
  { id: 's1e1', season: 1, number: 1, title: 'The Audition' },
  { id: 's1e2', season: 1, number: 2, title: 'Understudies' },
  { id: 's1e3', season: 1, number: 3 },
  { id: 's1e4', season: 1, number: 4 },
  { id: 's2e1', season: 2, number: 1, title: 'Back Again' },
  { id: 's2e2', season: 2, number: 2 },
  { id: 's2e3', season: 2, number: 3 },
  { id: 's2e4', season: 2, number: 4, title: 'Curtain' },
  { id: 'the-lost-reel', title: 'The Lost Reel' },
]

const cite = (
  id: string,
  trope: string,
  text: string,
  dates: readonly string[] = [],
  more: Partial<Citation> = {},
): Citation => ({ id, trope, text, installments: dates, spoilers: [], ...more })

const unmasked = 'Fenn admires Hale. Hale is later unmasked.'

const citations: readonly Citation[] = [
  cite('1.1', 'Green-Eyed Monster', 'In "The Audition", Mara envies Tobin for his voice.', [
    's1e1',
  ]),
  cite('1.2', 'Green-Eyed Monster', 'Mara is still jealous of Tobin, it seems.'),
  cite('2.1', 'The Rival', 'Mara and Tobin are rivals for the lead.', ['s1e2']),
  cite('3.1', 'True Companions', 'Mara and Tobin make up and stay friends.', ['s2e1']),
  cite('4.1', 'Love Letter', 'Tobin loves Ilse, who loves him back.', ['s2e2']),
  cite('5.1', 'Happily Adopted', 'Fenn is the adopted brother of Oda.'),
  cite('6.1', 'The Mentor', 'Hale mentors Ilse. The rest of the row looks on.', ['s1e3', 's1e4']),
  cite('7.1', 'Nice Girl', 'Oda helps Mara through the storm.'),
  cite('8.1', 'The Ace', unmasked, ['s2e3'], {
    modifier: 'subverted',
    spoilers: [spanOf(unmasked, 'Hale is later unmasked.')],
  }),
  cite('9.1', 'Jerkass', 'Rook despises the Lanterns.'),
  cite('10.1', 'Et Tu, Brute?', 'Ilse betrays Rook by telling the Lanterns.', ['s2e4']),
  cite('11.1', 'Shout-Out', 'Somebody hums an old tune in "The Lost Reel".', ['the-lost-reel']),
  cite('12.1', 'The Quiet One', 'Quinn.'),
]

const textOf = (id: string) => citations.find((citation) => citation.id === id)?.text ?? ''

const nameOf = (id: string) => cast.find((character) => character.id === id)?.name ?? ''

type Row = readonly [
  citation: string,
  source: string,
  kind: Kind,
  target: string,
  cue: string,
  quote?: string,
]

const rows: readonly Row[] = [
  ['1.1', 'mara', 'jealousy', 'tobin', 'envies'],
  ['1.2', 'mara', 'jealousy', 'tobin', 'jealous'],
  ['2.1', 'mara', 'rivalry', 'tobin', 'rivals'],
  ['3.1', 'mara', 'friendship', 'tobin', 'friends'],
  ['4.1', 'ilse', 'romance', 'tobin', 'loves'],
  ['5.1', 'fenn', 'family', 'oda', 'brother'],
  ['6.1', 'hale', 'mentorship', 'ilse', 'mentors', 'Hale mentors Ilse.'],
  ['7.1', 'oda', 'support', 'mara', 'helps'],
  ['8.1', 'fenn', 'admiration', 'hale', 'admires', 'Fenn admires Hale.'],
  ['9.1', 'rook', 'hostility', 'lanterns', 'despises'],
  ['10.1', 'ilse', 'betrayal', 'rook', 'betrays'],
]

function toEvidence([citation, source, , target, cue, quote]: Row): Evidence {
  const text = textOf(citation)
  return {
    citation,
    quote: spanOf(text, quote ?? text),
    cue: spanOf(text, cue),
    mentions: [spanOf(text, nameOf(source)), spanOf(text, nameOf(target))],
    reason: `the word “${cue}”`,
    rule: 'cue',
    confidence: 0.86,
    hedged: text.includes('seems'),
  }
}

const relations = rows.reduce<readonly Relation[]>((known, row) => {
  const [, source, kind, target] = row
  const mutual = kind === 'romance'
  const mark = mutual || undirectedKinds.includes(kind) ? '~' : '>'
  const id = `${source}${mark}${target}:${kind}`
  const evidence = [...(known.find((one) => one.id === id)?.evidence ?? []), toEvidence(row)]
  return [...known.filter((one) => one.id !== id), { id, source, target, kind, mutual, evidence }]
}, [])

const withMentions = (character: Omit<Character, 'mentions'>): Character => ({
  ...character,
  mentions: citations.flatMap(({ id, text }) => (text.includes(character.name) ? [id] : [])),
})

/** An invented series: ten kinds, two seasons, a pair with three lines, one mutual love, some of it undated. */
export const lanternRow: NetworkDocument = {
  format: 'tropegraph',
  version: 1,
  work: {
    title: 'Lantern Row',
    unit: 'episode',
    source: { name: 'Lantern Row, the handbook', url: 'https://example.org/row', license: 'CC0' },
  },
  installments,
  characters: cast.map(withMentions),
  citations,
  relations,
  problems: [{ at: [11, 30], message: 'A bullet stands above the first trope.' }],
}

/** Another invented work, of chapters, with one relation and no source. */
export const saltRoad: NetworkDocument = {
  format: 'tropegraph',
  version: 1,
  work: { title: 'The Salt Road', unit: 'chapter' },
  installments: [
    { id: 'c1', number: 1 },
    { id: 'c2', number: 2, title: 'Tolls' },
  ],
  characters: [
    { ...person('anselm', 'Anselm'), mentions: ['1.1'] },
    { ...person('brita', 'Brita'), mentions: ['1.1'] },
  ],
  citations: [cite('1.1', 'Nice Guy', 'Anselm helps Brita.', ['c2'])],
  relations: [
    {
      id: 'anselm>brita:support',
      source: 'anselm',
      target: 'brita',
      kind: 'support',
      mutual: false,
      evidence: [
        {
          citation: '1.1',
          quote: [0, 19],
          cue: [7, 12],
          mentions: [
            [0, 6],
            [13, 18],
          ],
          reason: 'the word “helps”',
          rule: 'cue',
          confidence: 0.9,
          hedged: false,
        },
      ],
    },
  ],
  problems: [],
}

/** Doors that open the two invented works at once, and refuse every file but saved documents. */
export const testDoors: Doors = {
  works: [
    {
      id: 'lantern-row',
      title: 'Lantern Row',
      load: () => Promise.resolve({ document: lanternRow }),
    },
    {
      id: 'salt-road',
      title: 'The Salt Road',
      source: { name: 'the tales of the road' },
      load: () => Promise.resolve({ document: saltRoad }),
    },
  ],
  readFiles: async ([file]) => {
    if (!file?.name.endsWith('.json')) throw new Error(`${file?.name} holds no tropes.`)
    return { document: JSON.parse(await file.blob.text()) as NetworkDocument }
  },
  readShared: (payload) =>
    payload === 'row'
      ? Promise.resolve({ document: lanternRow })
      : Promise.reject(new Error('This link is damaged.')),
}

/** Doors whose files are read only when the test says so, each read with what the store gave it. */
export function slowDoors() {
  const reads: (Watch & { finish(work: LoadedWork): void; fail(error: Error): void })[] = []
  const readFiles: Doors['readFiles'] = (_, watch) =>
    new Promise((finish, fail) => reads.push({ ...watch, finish, fail }))
  return { doors: { ...testDoors, readFiles }, reads }
}
