import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Filter } from '../../../src/core/model.ts'
import { toCharacterPage } from '../../../src/core/view/toCharacterPage.ts'
import { toCount } from '../../../src/core/view/toCount.ts'
import { toRelationPage } from '../../../src/core/view/toRelationPage.ts'
import { toSummary } from '../../../src/core/view/toSummary.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import { lanternRow } from '../../works.ts'

const visibleWith = (filter: Partial<Filter> = {}) =>
  toVisible(lanternRow, { ...openFilter, ...filter })

const relationPage = (id: string, filter?: Partial<Filter>) => {
  const page = toRelationPage(lanternRow, visibleWith(filter), id)
  if (!page) throw new Error(`There is no relation ${id}.`)
  return page
}

const characterPage = (id: string, filter?: Partial<Filter>) => {
  const page = toCharacterPage(lanternRow, visibleWith(filter), id)
  if (!page) throw new Error(`There is no character ${id}.`)
  return page
}

describe('toRelationPage', () => {
  it('gathers citations under their trope, in the order of the page', () => {
    const page = relationPage('mara>tobin:jealousy')
    expect(page.tropes.map(({ trope, cards }) => [trope, cards.map(({ id }) => id)])).toEqual([
      ['Green-Eyed Monster', ['1.1', '1.2']],
    ])
    expect(page).toMatchObject({ hidden: false, citations: 2 })
    expect([page.source.name, page.target.name]).toEqual(['Mara', 'Tobin'])
  })

  it('marks both names and the cue in the text', () => {
    const [card] = relationPage('mara>tobin:jealousy').tropes.flatMap(({ cards }) => cards)
    const marked = (role: 'source' | 'target' | 'cue') =>
      card?.segments.filter(({ roles }) => roles.includes(role)).map(({ text }) => text)
    expect(marked('source')).toEqual(['Mara'])
    expect(marked('target')).toEqual(['Tobin'])
    expect(marked('cue')).toEqual(['envies'])
  })

  it('marks no name as the cue where the trope alone made the claim', () => {
    const relation = lanternRow.relations.find(({ id }) => id === 'rook>lanterns:hostility')
    const [evidence] = relation?.evidence ?? []
    if (!relation || !evidence) throw new Error('Rook despises the Lanterns.')
    const byTrope = {
      ...lanternRow,
      relations: [{ ...relation, evidence: [{ ...evidence, cue: evidence.mentions[0] }] }],
    }
    const page = toRelationPage(byTrope, toVisible(byTrope, openFilter), relation.id)
    const roles = page?.tropes.flatMap(({ cards }) =>
      cards.flatMap(({ segments }) => segments.flatMap((segment) => segment.roles)),
    )
    expect(roles).toContain('source')
    expect(roles).not.toContain('cue')
  })

  it('says when, why, how sure, and how far the page stands behind it', () => {
    const [dated, undated] = relationPage('mara>tobin:jealousy').tropes.flatMap(
      ({ cards }) => cards,
    )
    expect(dated).toMatchObject({
      installments: ['Season 1, episode 1, “The Audition”'],
      claims: [{ explanation: 'Read from the word “envies”.', confidence: 0.86, hedged: false }],
    })
    expect(undated).toMatchObject({ installments: [], claims: [{ hedged: true }] })
    const [card] = relationPage('fenn>hale:admiration').tropes.flatMap(({ cards }) => cards)
    expect(card?.modifier).toBe('subverted')
  })

  it('veils what the page hides', () => {
    const [card] = relationPage('fenn>hale:admiration').tropes.flatMap(({ cards }) => cards)
    expect(
      card?.segments.filter(({ roles }) => roles.includes('spoiler')).map(({ text }) => text),
    ).toEqual(['Hale is later unmasked.'])
  })

  it('names what else is visible between the two', () => {
    const others = (filter?: Partial<Filter>) =>
      relationPage('mara>tobin:jealousy', filter).others.map(({ kind }) => kind)
    expect(others()).toEqual(['rivalry', 'friendship'])
    expect(others({ hiddenKinds: ['rivalry'] })).toEqual(['friendship'])
  })

  it('keeps its names where the filter hides it', () => {
    const page = relationPage('ilse>rook:betrayal', { installments: ['s1e1'] })
    expect(page).toMatchObject({ hidden: true, citations: 0, tropes: [] })
    expect([page.source.name, page.target.name]).toEqual(['Ilse', 'Rook'])
  })

  it('is nothing for an unknown id', () => {
    expect(toRelationPage(lanternRow, visibleWith(), 'mara>hale:family')).toBeUndefined()
  })
})

describe('toCharacterPage', () => {
  it('gathers relations by kind, each with the other and the direction', () => {
    const page = characterPage('ilse')
    expect(
      page.kinds.map(({ kind, ties }) => [
        kind,
        ties.map(({ other, direction }) => `${direction} ${other.name}`),
      ]),
    ).toEqual([
      ['romance', ['both Tobin']],
      ['mentorship', ['in Hale']],
      ['betrayal', ['out Rook']],
    ])
    expect(page).toMatchObject({ degree: 3, relations: 3, citations: 3, hidden: false })
  })

  it('lists every citation that names the character, and marks the name where it is known', () => {
    const { tropes } = characterPage('hale')
    expect(tropes.map(({ trope }) => trope)).toEqual(['The Mentor', 'The Ace'])
    const marked = tropes.flatMap(({ cards }) =>
      cards.flatMap(({ segments }) => segments.filter(({ roles }) => roles.includes('source'))),
    )
    expect(marked.map(({ text }) => text)).toEqual(['Hale', 'Hale'])
  })

  it('has a page for whoever has no relation', () => {
    expect(characterPage('quinn')).toMatchObject({
      degree: 0,
      relations: 0,
      citations: 1,
      kinds: [],
    })
  })

  it('counts only what the filter leaves', () => {
    expect(characterPage('mara', { installments: ['s2e1'], undated: 'hidden' })).toMatchObject({
      degree: 1,
      relations: 1,
      citations: 1,
    })
    expect(characterPage('quinn', { installments: ['s2e1'] }).hidden).toBe(true)
  })
})

describe('toSummary', () => {
  it('orders characters by relations and counts what is dated', () => {
    const summary = toSummary(lanternRow, visibleWith())
    expect(
      summary.characters.slice(0, 3).map(({ character, relations }) => [character.id, relations]),
    ).toEqual([
      ['mara', 4],
      ['tobin', 4],
      ['ilse', 3],
    ])
    expect(summary).toMatchObject({ claims: 11, dated: 7 })
  })

  it('leaves out kinds that do not occur', () => {
    const { kinds } = toSummary(
      lanternRow,
      visibleWith({ installments: ['s1e1'], undated: 'hidden' }),
    )
    expect(kinds).toEqual([{ kind: 'jealousy', claims: 1 }])
  })
})

describe('the pages of one view', () => {
  it('agree with each other, whatever time is chosen', () => {
    fc.assert(
      fc.property(fc.subarray(lanternRow.installments.map(({ id }) => id)), (installments) => {
        const visible = visibleWith({ installments })
        const { characters } = toSummary(lanternRow, visible)
        for (const { character, relations } of characters) {
          const page = characterPage(character.id, { installments })
          expect(page.relations).toBe(relations)
          for (const tie of page.kinds.flatMap(({ ties }) => ties))
            expect(relationPage(tie.relation, { installments }).citations).toBe(tie.citations)
        }
      }),
    )
  })
})

describe('toCount', () => {
  it.each([
    [0, 'claim', '0 claims'],
    [1, 'citation', '1 citation'],
    [1204, 'character', '1,204 characters'],
  ])('%i %s → %s', (count, noun, words) => {
    expect(toCount(count, noun)).toBe(words)
  })
})
