import cytoscape, { type Core } from 'cytoscape'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../src/core/network/buildNetwork.ts'
import { toElements } from '../../../src/core/view/toElements.ts'
import { openFilter, toVisible } from '../../../src/core/visible.ts'
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
