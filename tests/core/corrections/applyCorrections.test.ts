import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCorrections } from '../../../src/core/corrections/applyCorrections.ts'
import type { ClaimTarget, Correction } from '../../../src/core/corrections/correction.ts'
import { nameCorrection, turns } from '../../../src/core/corrections/correction.ts'
import { targetOf, toReview } from '../../../src/core/corrections/toReview.ts'
import { parseDocument } from '../../../src/core/document/parseDocument.ts'
import type { NetworkDocument } from '../../../src/core/model.ts'
import { kinds } from '../../../src/core/model.ts'
import { page, readInvented } from './invented.ts'

const document = readInvented()
const idsOf = ({ relations }: NetworkDocument) => relations.map(({ id }) => id)
const namesOf = ({ characters }: NetworkDocument) => characters.map(({ name }) => name)

/** The claim of a relation, as a correction names it. */
function claimOf(id: string, of = document): ClaimTarget {
  const relation = of.relations.find((one) => one.id === id)
  const evidence = relation?.evidence[0]
  if (!relation || !evidence) throw new Error(`${id} is none of ${idsOf(of).join(', ')}`)
  return targetOf(of, relation, evidence)
}

const envy = claimOf('mara>tobin:jealousy')
const friendship = claimOf('ines~tobin:friendship')
const after = (...log: Correction[]) => applyCorrections(document, log)

describe('applyCorrections', () => {
  it('reads what the tests build on', () => {
    expect(idsOf(document)).toEqual(
      expect.arrayContaining([
        'mara>tobin:jealousy',
        'mara>ines:betrayal',
        'ines~tobin:friendship',
        'oren>tobin:jealousy',
      ]),
    )
  })

  it('changes nothing without corrections', () => {
    expect(after().document).toBe(document)
  })

  it('renames, and keeps the old name as an alias', () => {
    const { document: changed } = after({ type: 'rename', character: 'Tobin', name: 'Tobias' })
    const renamed = changed.characters.find(({ name }) => name === 'Tobias')
    expect(renamed).toMatchObject({ id: 'tobin', aliases: ['Tobin'] })
  })

  it('finds a character by its new name in what follows', () => {
    const { document: changed, stale } = after(
      { type: 'rename', character: 'Tobin', name: 'Tobias' },
      { type: 'remove', character: 'Tobias' },
    )
    expect(stale).toEqual([])
    expect(namesOf(changed)).not.toContain('Tobias')
  })

  it('merges two characters with their relations and mentions, and relates nobody to himself', () => {
    const { document: changed } = after({ type: 'merge', character: 'Oren', into: 'Mara' })
    expect(namesOf(changed)).not.toContain('Oren')
    expect(idsOf(changed)).not.toContain('oren>tobin:jealousy')
    const envied = changed.relations.find(({ id }) => id === 'mara>tobin:jealousy')
    expect(envied?.evidence.map(({ citation }) => citation)).toEqual(['1.1', '4.1'])
    expect(changed.characters.find(({ id }) => id === 'mara')?.mentions).toEqual([
      '1.1',
      '3.1',
      '4.1',
    ])
    const own = after({ type: 'merge', character: 'Ines', into: 'Tobin' }).document
    expect(idsOf(own).filter((id) => id.startsWith('ines') || id.includes('tobin~tobin'))).toEqual(
      [],
    )
  })

  it('splits a character where another is meant', () => {
    const { document: changed } = after({
      type: 'split',
      character: 'Tobin',
      name: 'Young Tobin',
      passages: [friendship.passage],
    })
    expect(idsOf(changed)).toContain('ines~young-tobin:friendship')
    expect(idsOf(changed)).toContain('mara>tobin:jealousy')
    expect(changed.characters.find(({ id }) => id === 'young-tobin')?.mentions).toEqual(['2.1'])
    expect(changed.characters.find(({ id }) => id === 'tobin')?.mentions).not.toContain('2.1')
  })

  it('removes who is no character, with all that is claimed of him', () => {
    const { document: changed } = after({ type: 'remove', character: 'Tobin' })
    expect(idsOf(changed).filter((id) => id.includes('tobin'))).toEqual([])
  })

  it('makes a group of a person', () => {
    const { document: changed } = after({ type: 'class', character: 'Oren', as: 'group' })
    expect(changed.characters.find(({ id }) => id === 'oren')?.type).toBe('group')
  })

  it.each<[string, Correction, string[], string[]]>([
    [
      'retypes',
      { type: 'retype', claim: envy, kind: 'rivalry' },
      ['mara~tobin:rivalry'],
      ['mara>tobin:jealousy'],
    ],
    [
      'turns round',
      { type: 'redirect', claim: envy, turn: 'back' },
      ['tobin>mara:jealousy'],
      ['mara>tobin:jealousy'],
    ],
    [
      'makes mutual',
      { type: 'redirect', claim: envy, turn: 'mutual' },
      ['mara~tobin:jealousy'],
      ['mara>tobin:jealousy'],
    ],
    ['rejects', { type: 'reject', claim: envy }, [], ['mara>tobin:jealousy']],
    [
      'adds',
      { type: 'add', claim: { ...envy, kind: 'hostility' } },
      ['mara>tobin:hostility', 'mara>tobin:jealousy'],
      [],
    ],
  ])('%s a claim', (_, correction, present, absent) => {
    const { document: changed, stale } = after(correction)
    expect(stale).toEqual([])
    expect(idsOf(changed)).toEqual(expect.arrayContaining(present))
    for (const id of absent) expect(idsOf(changed)).not.toContain(id)
  })

  it('is sure of what the reader confirmed, and asks no more', () => {
    const { document: changed } = after({ type: 'confirm', claim: envy })
    const evidence = changed.relations.find(({ id }) => id === 'mara>tobin:jealousy')?.evidence[0]
    expect(evidence).toMatchObject({ confidence: 1, checked: true })
    expect(toReview(changed).checked).toBe(1)
    expect(toReview(changed).open).toHaveLength(toReview(document).open.length - 1)
  })

  it('turns the same way whichever way a mutual claim is kept', () => {
    const mutual = { ...envy, mutual: true, source: 'Tobin', target: 'Mara' }
    const { document: changed } = after(
      { type: 'redirect', claim: envy, turn: 'mutual' },
      { type: 'redirect', claim: mutual, turn: 'forward' },
    )
    expect(idsOf(changed)).toContain('tobin>mara:jealousy')
  })

  it('dates a passage, and knows an installment by its number', () => {
    const { document: changed } = after({
      type: 'date',
      passage: friendship.passage,
      installments: [
        { id: 'other', number: 4 },
        { id: 'e9', number: 9 },
      ],
    })
    const citation = changed.citations.find(({ id }) => id === '2.1')
    expect(citation?.installments).toEqual(['e4', 'e9'])
    expect(changed.installments.map(({ id }) => id)).toContain('e9')
  })

  it('edits an installment', () => {
    const as = { season: 1, number: 2, title: 'The Wick' }
    const { document: changed } = after({ type: 'installment', id: 'e2', as })
    expect(changed.installments.find(({ id }) => id === 'e2')).toEqual({ id: 'e2', ...as })
  })

  it('quotes the added passage to the letter, with both names', () => {
    const { document: changed } = after({ type: 'add', claim: { ...envy, kind: 'hostility' } })
    const added = changed.relations.find(({ id }) => id === 'mara>tobin:hostility')?.evidence[0]
    const text = changed.citations.find(({ id }) => id === added?.citation)?.text ?? ''
    expect(text.slice(...(added?.quote ?? [0, 0]))).toBe(envy.passage.quote)
    expect(added?.mentions.map((span) => text.slice(...span))).toEqual(['Mara', 'Tobin'])
  })
})

describe('corrections on a newer version of the page', () => {
  it('hold where the passage has moved to another place', () => {
    const newer = readInvented(`  • Adorkable: Ines hums.\n${page}`)
    const { document: changed, stale } = applyCorrections(newer, [{ type: 'reject', claim: envy }])
    expect(stale).toEqual([])
    expect(idsOf(newer)).toContain('mara>tobin:jealousy')
    expect(idsOf(changed)).not.toContain('mara>tobin:jealousy')
  })

  it('are told and not lost where the words have changed, beside the closest passage', () => {
    const newer = readInvented(
      page.replace('Mara envies Tobin.', 'Mara quietly envies poor Tobin.'),
    )
    const { document: changed, stale } = applyCorrections(newer, [{ type: 'reject', claim: envy }])
    expect(changed).toEqual(newer)
    expect(stale).toMatchObject([
      { index: 0, why: 'Its passage is no longer on the page.', closest: { id: '1.1' } },
    ])
  })

  it('tell who is gone', () => {
    const newer = readInvented(page.replaceAll('Oren', 'Pell'))
    const { stale } = applyCorrections(newer, [{ type: 'remove', character: 'Oren' }])
    expect(stale[0]?.why).toBe('Nobody alone is called “Oren” any more.')
  })
})

const names = fc.constantFrom('Mara', 'Tobin', 'Ines', 'Holm', 'Oren', 'Nobody', 'New One')
const claims = fc.constantFrom(
  ...document.relations.flatMap((relation) =>
    relation.evidence.map((evidence) => targetOf(document, relation, evidence)),
  ),
)
const kind = fc.constantFrom(...kinds)
const corrections: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ type: fc.constant('rename' as const), character: names, name: names }),
  fc.record({ type: fc.constant('merge' as const), character: names, into: names }),
  fc.record({ type: fc.constant('remove' as const), character: names }),
  fc.record({
    type: fc.constant('split' as const),
    character: names,
    name: names,
    passages: fc.array(
      claims.map(({ passage }) => passage),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({ type: fc.constant('retype' as const), claim: claims, kind }),
  fc.record({
    type: fc.constant('redirect' as const),
    claim: claims,
    turn: fc.constantFrom(...turns),
  }),
  fc.record({ type: fc.constant('reject' as const), claim: claims }),
  fc.record({ type: fc.constant('confirm' as const), claim: claims }),
  fc.record({
    type: fc.constant('add' as const),
    claim: fc
      .tuple(claims, names, names, kind, fc.boolean())
      .map(([claim, source, target, of, mutual]) => ({
        ...claim,
        source,
        target,
        kind: of,
        mutual,
      })),
  }),
  fc.record({
    type: fc.constant('date' as const),
    passage: claims.map(({ passage }) => passage),
    installments: fc.array(
      fc.record({ id: fc.constantFrom('e2', 'e4', 'e7'), number: fc.constantFrom(2, 4, 7) }),
      { maxLength: 2 },
    ),
  }),
)

describe('any log', () => {
  it('leaves a sound document, the same each time, and loses no correction unsaid', () => {
    fc.assert(
      fc.property(fc.array(corrections, { maxLength: 12 }), (log) => {
        const { document: changed, stale } = applyCorrections(document, log)
        const saved = JSON.stringify(changed)
        expect(JSON.parse(JSON.stringify(parseDocument(saved)))).toEqual(JSON.parse(saved))
        expect(JSON.stringify(applyCorrections(document, log).document)).toBe(saved)
        const ids = idsOf(changed)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { source, target } of changed.relations) expect(source).not.toBe(target)
        for (const { index, correction, why } of stale) {
          expect(log[index]).toBe(correction)
          expect(why).not.toBe('')
        }
        for (const one of log) expect(nameCorrection(one)).not.toBe('')
      }),
    )
  })
})
