import type { Character, NetworkDocument, Positions, Relation } from '../model.ts'
import { isDirected } from '../model.ts'
import { describeSource } from './describeSource.ts'
import { toClaimIds } from './toClaimId.ts'
import { toNmtoken } from './toNmtoken.ts'
import { countCitations, toConfidence, toDirection, toUndated } from './toTies.ts'
import { element, textElement } from './xml.ts'

interface Drawn {
  /** Neighbours of each character. */
  readonly degrees: ReadonlyMap<string, number>
  readonly positions: Positions
}

type Value = string | number | boolean | undefined

type Field<Item> = readonly [name: string, type: string, valueOf: (item: Item) => Value]

/**
 * A network as GraphML. Ids there may hold few marks, so `id` and `relation` tell them as they are. NetworkX and igraph
 * take no mixed networks: one that has any directed edge is directed as a whole, and `direction` tells which of its
 * edges run both ways.
 */
export function toGraphml(document: NetworkDocument, drawn: Drawn): string {
  const fields = {
    graph: graphFields,
    node: toNodeFields(drawn),
    edge: toEdgeFields(document),
  }
  const keys = Object.entries(fields).flatMap(([of, list]) =>
    list.map(([name, type]) =>
      element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type }),
    ),
  )
  const nodes = document.characters.map((character) =>
    element('node', { id: toNmtoken(character.id) }, toData('node', fields.node, character)),
  )
  const edges = document.relations.map((relation) =>
    element(
      'edge',
      {
        id: toNmtoken(relation.id),
        source: toNmtoken(relation.source),
        target: toNmtoken(relation.target),
      },
      toData('edge', fields.edge, relation),
    ),
  )
  const edgedefault = document.relations.some(isDirected) ? 'directed' : 'undirected'
  const xml = element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
    ...keys,
    element('graph', { edgedefault }, [
      ...toData('graph', graphFields, document),
      ...nodes,
      ...edges,
    ]),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}

const graphFields: readonly Field<NetworkDocument>[] = [
  ['title', 'string', ({ work }) => work.title],
  ['source', 'string', ({ work }) => describeSource(work)],
  ['url', 'string', ({ work }) => work.source?.url],
]

function toNodeFields({ degrees, positions }: Drawn): readonly Field<Character>[] {
  return [
    ['id', 'string', ({ id }) => id],
    ['name', 'string', ({ name }) => name],
    ['label', 'string', ({ name }) => name],
    ['type', 'string', ({ type }) => type],
    ['aliases', 'string', ({ aliases }) => aliases.join(' / ')],
    ['degree', 'int', ({ id }) => degrees.get(id)],
    ['mentions', 'int', ({ mentions }) => mentions.length],
    ['x', 'double', ({ id }) => positions[id]?.[0]],
    ['y', 'double', ({ id }) => positions[id]?.[1]],
  ]
}

function toEdgeFields(document: NetworkDocument): readonly Field<Relation>[] {
  const undated = toUndated(document)
  const times = new Map(document.citations.map(({ id, installments }) => [id, installments]))
  return [
    ['relation', 'string', ({ id }) => id],
    ['kind', 'string', ({ kind }) => kind],
    ['direction', 'string', toDirection],
    ['mutual', 'boolean', ({ mutual }) => mutual],
    ['weight', 'double', countCitations],
    ['confidence', 'double', toConfidence],
    ['citations', 'int', countCitations],
    ['claims', 'int', ({ evidence }) => evidence.length],
    [
      'undated',
      'int',
      ({ evidence }) => evidence.filter(({ citation }) => undated.has(citation)).length,
    ],
    [
      'installments',
      'string',
      ({ evidence }) =>
        [...new Set(evidence.flatMap(({ citation }) => times.get(citation) ?? []))].join(' '),
    ],
    ['evidence', 'string', toClaimIds],
  ]
}

const toData = <Item>(of: string, fields: readonly Field<Item>[], item: Item) =>
  fields.flatMap(([name, , valueOf]) => {
    const value = valueOf(item)
    if (value === undefined || value === '') return []
    return [textElement('data', { key: `${of}-${name}` }, String(value))]
  })
