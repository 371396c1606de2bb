import cytoscape, { type Core } from 'cytoscape'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../src/core/network/buildNetwork.ts'
import { applyHorizon } from '../../../src/core/horizon.ts'
import { toElements } from '../../../src/core/view/toElements.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
import { findPaths } from '../../../src/core/paths/findPaths.ts'
import { applyPath } from '../../../src/ui/graph/usePath.ts'
import { patchElements } from '../../../src/ui/graph/useElements.ts'
import { compareMoments } from '../../../src/core/compare/compareMoments.ts'
import { applyComparison } from '../../../src/ui/graph/useComparison.ts'
import { applyPresence } from '../../../src/ui/graph/usePresence.ts'
import { applySelection } from '../../../src/ui/graph/useSelection.ts'
import { lanternRow as work } from '../../works.ts'

const networkWith = (filter: Partial<typeof openFilter>) =>
  buildNetwork(toVisible(work, { ...openFilter, ...filter }))
const whole = networkWith({})
const places = Object.fromEntries(
  work.characters.map(({ id }, index) => [id, [index * 50, (index % 3) * 40] as const]),
)

let cy: Core
beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: true })
  cy.add(toElements(whole, places).map((element) => structuredClone(element)))
})

const shown = () =>
  cy
    .elements()
    .not('.hidden')
    .map((element) => element.id())

describe('applyPresence', () => {
  it('hides what the filter hides, and shows it again', () => {
    const filtered = networkWith({ hiddenKinds: ['friendship', 'support'] })
    applyPresence(cy, filtered)
    expect(shown().sort()).toEqual(
      [...filtered.nodes, ...filtered.edges].map(({ id }) => id).sort(),
    )
    applyPresence(cy, whole)
    expect(shown()).toHaveLength(cy.elements().length)
  })

  it('moves nothing', () => {
    const before = cy.nodes().map((node) => ({ ...node.position() }))
    applyPresence(cy, networkWith({ installments: ['s1e1'] }))
    expect(cy.nodes().map((node) => ({ ...node.position() }))).toEqual(before)
  })

  it('touches only what changed', () => {
    applyPresence(cy, whole)
    const touched: string[] = []
    cy.on('data class', (event) => touched.push(event.target.id() as string))
    applyPresence(cy, whole)
    expect(touched).toEqual([])
  })

  it('ghosts what only undated evidence supports', () => {
    const filtered = networkWith({ installments: ['s1e1'] })
    applyPresence(cy, filtered)
    const ghosts = filtered.edges.filter(({ ghost }) => ghost).map(({ id }) => id)
    expect(ghosts.length).toBeGreaterThan(0)
    expect(
      cy
        .edges('.ghost')
        .map((edge) => edge.id())
        .sort(),
    ).toEqual([...ghosts].sort())
  })
})

describe('applySelection', () => {
  it('quiets all but a relation and its two characters', () => {
    const [edge] = whole.edges
    if (!edge) throw new Error('The work has relations.')
    applySelection(cy, { type: 'relation', id: edge.id })
    const loud = cy
      .elements()
      .not('.quiet')
      .map((element) => element.id())
    expect(loud.sort()).toEqual([edge.id, edge.source, edge.target].sort())
    expect(cy.$('.chosen').map((element) => element.id())).toEqual([edge.id])
  })

  it('keeps the neighbourhood of a character, and nothing quiet without a choice', () => {
    applySelection(cy, { type: 'character', id: 'mara' })
    const near = cy
      .getElementById('mara')
      .closedNeighborhood()
      .map((element) => element.id())
    expect(
      cy
        .elements()
        .not('.quiet')
        .map((element) => element.id())
        .sort(),
    ).toEqual(near.sort())
    applySelection(cy, undefined)
    expect(cy.$('.quiet')).toHaveLength(0)
  })
})

describe('applyPath', () => {
  const [path] = findPaths(toVisible(work, openFilter).relations, 'mara', 'ilse', 'shortest')
  const loud = () =>
    cy
      .elements()
      .not('.aside')
      .map((element) => element.id())
      .sort()

  it('marks the hops in order and quiets the rest, and takes that away again', () => {
    applyPath(cy, path)
    const on = ['ilse', 'ilse~tobin:romance', 'mara', 'mara>tobin:jealousy', 'tobin']
    expect(loud()).toEqual(on)
    expect(
      cy
        .$('.path')
        .map((element) => element.id())
        .sort(),
    ).toEqual(on)
    expect(cy.getElementById('mara>tobin:jealousy').data('step')).toMatch(/^1 /)
    expect(cy.getElementById('ilse~tobin:romance').data('step')).toMatch(/^2 /)
    applyPath(cy, undefined)
    expect(cy.$('.path, .aside')).toHaveLength(0)
  })

  it('moves nothing', () => {
    const before = cy.nodes().map((node) => ({ ...node.position() }))
    applyPath(cy, path)
    expect(cy.nodes().map((node) => ({ ...node.position() }))).toEqual(before)
  })
})

describe('patchElements', () => {
  const upTo = (lastSeen: string) =>
    buildNetwork(toVisible(applyHorizon(work, { lastSeen, allowUndated: false }), openFilter))
  const ids = () =>
    cy
      .elements()
      .map((element) => element.id())
      .sort()
  const idsOf = ({ nodes, edges }: ReturnType<typeof upTo>) =>
    [...nodes, ...edges].map(({ id }) => id).sort()

  it('takes away and adds what a horizon changes, and leaves the rest as it is', () => {
    const early = upTo('s1e3')
    const mara = cy.getElementById('mara')
    const place = { ...mara.position() }
    mara.addClass('chosen')
    patchElements(cy, toElements(early, places))
    expect(ids()).toEqual(idsOf(early))
    expect(JSON.stringify(cy.json())).not.toMatch(/quinn|betrayal/i)
    patchElements(cy, toElements(whole, places))
    expect(ids()).toEqual(idsOf(whole))
    expect(cy.getElementById('mara')[0]).toBe(mara[0])
    expect(mara.position()).toEqual(place)
    expect(mara.hasClass('chosen')).toBe(true)
  })

  it('draws an edge anew that is between others', () => {
    const edge = toElements(whole, places).find(({ group }) => group === 'edges')
    if (edge?.group !== 'edges') throw new Error('The work has relations.')
    const other = { ...edge, data: { ...edge.data, source: 'quinn', target: 'oda' } }
    patchElements(cy, [...toElements({ ...whole, edges: [] }, places), other])
    expect(
      cy
        .getElementById(edge.data.id)
        .connectedNodes()
        .map((node) => node.id()),
    ).toEqual(['quinn', 'oda'])
  })
})

describe('applySelection with a finding', () => {
  it('keeps its relations and their ends, and quiets the rest', () => {
    const relations = ['mara~tobin:rivalry', 'ilse~tobin:romance']
    applySelection(cy, { type: 'finding', id: 'any' }, relations)
    expect(
      cy
        .elements()
        .not('.quiet')
        .map((element) => element.id())
        .sort(),
    ).toEqual([...relations, 'ilse', 'mara', 'tobin'].sort())
    expect(cy.$('.chosen').map((element) => element.id())).toEqual(
      expect.arrayContaining(relations),
    )
  })

  it('quiets nothing while it is not known on what the finding rests', () => {
    applySelection(cy, { type: 'finding', id: 'any' })
    expect(cy.$('.quiet')).toHaveLength(0)
  })
})

describe('applyComparison', () => {
  const seasons = { before: ['s1e1', 's1e2', 's1e3', 's1e4'], after: ['s2e1', 's2e2', 's2e3'] }
  const comparison = compareMoments(work.relations, work, seasons, 'ghosted')
  const classed = (selector: string) =>
    cy
      .$(selector)
      .map((element) => element.id())
      .sort()

  it('tells by class and sign what is gained, lost, the same and at neither moment', () => {
    applyComparison(cy, comparison)
    expect(classed('edge.gained')).toEqual([
      'fenn>hale:admiration',
      'ilse~tobin:romance',
      'mara~tobin:friendship',
    ])
    expect(classed('edge.lost')).toEqual(['mara>tobin:jealousy', 'mara~tobin:rivalry'])
    expect(classed('edge.same')).toEqual(['hale>ilse:mentorship'])
    expect(classed('edge.absent')).toContain('fenn~oda:family')
    expect(cy.getElementById('ilse~tobin:romance').data('sign')).toBe('+')
    expect(cy.getElementById('mara~tobin:rivalry').data('sign')).toBe('Δ−')
    expect(classed('node.same')).toEqual(['lanterns', 'oda', 'quinn', 'rook'])
  })

  it('moves nothing, and leaves no mark of an earlier comparison', () => {
    const before = cy.nodes().map((node) => ({ ...node.position() }))
    applyComparison(cy, comparison)
    applyComparison(cy, { differences: [], unchanged: 0, fates: {} })
    expect(cy.nodes().map((node) => ({ ...node.position() }))).toEqual(before)
    expect(cy.$('.differs, .gained, .lost')).toHaveLength(0)
  })
})
