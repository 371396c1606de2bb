import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toInsight } from '../../../src/core/insight.ts'
import type { FindingType, NetworkDocument } from '../../../src/core/model.ts'
import { findingTypes, kinds, undatedModes } from '../../../src/core/model.ts'
import { toSentence } from '../../../src/core/view/toSentence.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import { inventWork, works, type Row } from '../../inventWork.ts'
import { lanternRow } from '../../works.ts'

const findIn = (document: NetworkDocument, filter: Partial<typeof openFilter> = {}) =>
  toInsight(toVisible(document, { ...openFilter, ...filter }), document).findings

const tell = (document: NetworkDocument, types: readonly FindingType[]) =>
  findIn(document)
    .filter(({ type }) => types.includes(type))
    .map(({ sentence }) =>
      toSentence(sentence, document)
        .map(({ text }) => text)
        .join(''),
    )

/** Two circles of four, each a clique of friends. */
const circle = (names: readonly string[]) =>
  names.flatMap((one, index) => names.slice(index + 1).map((other) => `${one} friendship ${other}`))
const ann = circle(['ann', 'bert', 'cleo', 'dirk'])
const elsa = circle(['elsa', 'fritz', 'gina', 'hugo'])

const cases: readonly (readonly [
  what: string,
  types: readonly FindingType[],
  rows: readonly Row[],
  sentences: readonly string[],
])[] = [
  [
    'frenemies: friends who are hostile too',
    ['frenemies', 'contested'],
    ['mara friendship tobin', 'tobin hostility mara', 'tobin support mara'],
    ['Mara and Tobin are frenemies: 2 warm claims, 1 cold.'],
  ],
  [
    'no frenemies where the friendship is over',
    ['frenemies', 'contested'],
    ['mara friendship† tobin', 'tobin hostility mara'],
    [],
  ],
  [
    'a contested pair: warm and cold without friendship',
    ['frenemies', 'contested'],
    ['mara family tobin', 'mara rivalry tobin', 'tobin rivalry mara'],
    ['The page is of two minds about Mara and Tobin: 1 warm claim, 2 cold.'],
  ],
  [
    'no contested pair where warm and cold are of different pairs',
    ['frenemies', 'contested'],
    ['mara family tobin', 'mara rivalry ilse'],
    [],
  ],
  [
    'that a pair may be frenemies where the page hedges one side',
    ['frenemies', 'contested'],
    ['mara friendship tobin', 'tobin hostility? mara'],
    ['Mara and Tobin may be frenemies: 1 warm claim, 1 cold.'],
  ],
  [
    'a pair that turns from cold to warm',
    ['turned'],
    ['mara rivalry tobin s1e1', 'mara friendship tobin s2e1'],
    ['Mara and Tobin go from rivalry in S1 E1 to friendship in S2 E1.'],
  ],
  [
    'no turn where the last installment tells of both sides',
    ['turned'],
    ['mara rivalry tobin s1e1', 'mara friendship tobin s2e1', 'mara rivalry tobin s2e1'],
    [],
  ],
  [
    'no turn where one side has no place in the story',
    ['turned'],
    ['mara rivalry tobin s1e1', 'mara friendship tobin', 'mara support tobin tale'],
    [],
  ],
  [
    'a love triangle: two who love the same third',
    ['love-triangle'],
    ['mara romance ilse', 'tobin ~romance ilse'],
    ['Mara and Tobin are both in love with Ilse.'],
  ],
  [
    'a love triangle: one who loves two',
    ['love-triangle'],
    ['ilse romance mara', 'ilse romance tobin'],
    ['Ilse is in love with both Mara and Tobin.'],
  ],
  [
    'a love triangle: one who loves who loves another, and which love the page hedges',
    ['love-triangle'],
    ['mara romance tobin', 'tobin romance? ilse'],
    ['Mara is in love with Tobin, who may be in love with Ilse.'],
  ],
  [
    'no love triangle in two loves of four characters, nor in love and admiration',
    ['love-triangle'],
    ['mara romance tobin', 'ilse romance fenn', 'oda admiration fenn'],
    [],
  ],
  [
    'feelings that nothing says are returned',
    ['one-sided'],
    ['mara romance tobin', 'ilse admiration? fenn', 'the-lanterns admiration oda'],
    [
      'Mara is in love with Tobin; nothing here says that it is returned.',
      'The lanterns admire Oda; nothing here says that it is returned.',
      'Ilse may admire Fenn; nothing here says that it is returned.',
    ],
  ],
  [
    'no one-sided feeling where it goes both ways',
    ['one-sided'],
    ['mara romance tobin', 'tobin romance mara', 'ilse ~admiration fenn', 'oda support fenn'],
    [],
  ],
  [
    'who stands between two circles',
    ['go-between'],
    [...ann, ...elsa, 'zoe support ann', 'zoe support elsa'],
    ['Ann stands between Elsa’s circle and Bert’s.', 'Zoe stands between Elsa’s circle and Ann’s.'],
  ],
  [
    'nobody between two circles that many lines join',
    ['go-between'],
    [
      ...ann,
      ...elsa,
      'ann support elsa',
      'bert support fritz',
      'cleo support gina',
      'dirk support hugo',
    ],
    [],
  ],
  [
    'the enemy of a friend',
    ['unbalanced'],
    ['mara friendship tobin', 'mara support ilse', 'tobin hostility? ilse'],
    ['Warm ties may join Mara to Tobin and to Ilse, whom cold ones may set apart.'],
  ],
  [
    'no enemy of a friend in three enemies, in three friends, or beside a pair of two minds',
    ['unbalanced'],
    [
      'mara hostility tobin',
      'tobin hostility ilse',
      'ilse hostility mara',
      'fenn support oda',
      'oda support hale',
      'hale support fenn',
      'ann support bert',
      'ann hostility bert',
      'ann support cleo',
      'bert hostility cleo',
    ],
    [],
  ],
  [
    'who is envied most',
    ['most-envied'],
    ['mara jealousy ilse', 'tobin jealousy ilse', 'ilse jealousy mara'],
    ['Ilse is envied most, by Mara and Tobin.'],
  ],
  [
    'nobody most betrayed where nobody is betrayed by two',
    ['most-betrayed'],
    ['mara betrayal ilse', 'mara betrayal ilse', 'ilse betrayal tobin'],
    [],
  ],
  [
    'no superlative where two are level',
    ['most-betrayed', 'most-admired'],
    ['mara betrayal ilse', 'oda betrayal ilse', 'mara betrayal fenn', 'oda betrayal? fenn'],
    ['Ilse is betrayed, by Mara and Oda.', 'Fenn may be betrayed, by Mara and Oda.'],
  ],
  [
    'circles that keep to themselves',
    ['circle'],
    [...ann, ...elsa, 'ann support elsa'],
    [
      'Ann’s circle, with Bert, Cleo and Dirk, keeps to itself: 6 of its 7 ties stay inside.',
      'Elsa’s circle, with Fritz, Gina and Hugo, keeps to itself: 6 of its 7 ties stay inside.',
    ],
  ],
  ['no circle where all are one', ['circle'], ann, []],
]

describe('findFindings finds', () => {
  it.each(cases)('%s', (_, types, rows, sentences) => {
    expect(tell(inventWork(rows), types).toSorted()).toEqual([...sentences].toSorted())
  })

  it('every sort in one of these cases or another', () => {
    const found = cases.flatMap(([, types, , sentences]) => (sentences.length > 0 ? types : []))
    expect(new Set(found)).toEqual(new Set(findingTypes))
  })

  it('what rests on more and surer evidence first', () => {
    const rows = [
      'mara romance tobin',
      'mara romance tobin',
      'ilse romance fenn',
      'oda romance? hale',
    ]
    expect(findIn(inventWork(rows)).map(({ id }) => id)).toEqual([
      'one-sided:mara,tobin,romance',
      'one-sided:ilse,fenn,romance',
      'one-sided:oda,hale,romance',
    ])
  })

  it('only what the chosen time bears out', () => {
    const turned = findIn(lanternRow).find(({ id }) => id === 'turned:mara,tobin')
    expect(turned?.citations).toEqual(['1.1', '3.1'])
    const later = findIn(lanternRow, { installments: ['s2e1', 's2e2'] })
    expect(later.some(({ id }) => id === 'turned:mara,tobin')).toBe(false)
  })

  it('nothing in an empty work', () => {
    expect(findIn(inventWork([]))).toEqual([])
  })
})

describe('whatever the work and the filter', () => {
  const filters = fc.record({
    hiddenKinds: fc.subarray([...kinds]),
    installments: fc.subarray(['s1e1', 's1e2', 's2e1', 's2e2', 'tale']),
    undated: fc.constantFrom(...undatedModes),
  })

  it('every finding rests on evidence in the slice, and names only whom the slice shows', () => {
    fc.assert(
      fc.property(works, filters, (document, filter) => {
        const visible = toVisible(document, filter)
        const { findings } = toInsight(visible, document)
        const characters = new Set(visible.characters.map(({ id }) => id))
        for (const finding of findings) {
          expect(finding.relations.length).toBeGreaterThan(0)
          const backing = finding.relations.flatMap((id) => {
            const relation = visible.relations.find((one) => one.id === id)
            expect(relation, id).toBeDefined()
            return (relation?.evidence ?? []).filter(({ past }) => !past)
          })
          const citations = new Set(backing.map(({ citation }) => citation))
          expect(finding.citations.length).toBeGreaterThan(0)
          for (const id of finding.citations) expect(citations).toContain(id)
          for (const part of finding.sentence)
            if (part.type === 'name') expect(characters).toContain(part.character)
          expect(finding.strength).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('the strongest leads, no finding stands twice, and the same slice gives the same', () => {
    fc.assert(
      fc.property(works, (document) => {
        const findings = findIn(document)
        const strengths = findings.map(({ strength }) => strength)
        expect(strengths).toEqual(strengths.toSorted((one, other) => other - one))
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
        expect(findIn(document)).toEqual(findings)
      }),
    )
  })

  it('what is only hedged is said with "may"', () => {
    fc.assert(
      fc.property(works, (document) => {
        const hedged = {
          ...document,
          relations: document.relations.map((relation) => ({
            ...relation,
            evidence: relation.evidence.map((one) => ({ ...one, hedged: true })),
          })),
        }
        for (const { sentence } of findIn(hedged))
          expect(sentence.map((part) => (part.type === 'words' ? part.text : '')).join('')).toMatch(
            /\bmay\b/,
          )
      }),
    )
  })
})
