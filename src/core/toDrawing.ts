import { describeSource } from './exchange/describeSource.ts'
import type { Drawing, DrawnEdge, DrawnNode } from './exchange/drawing.ts'
import { toClaimIds } from './exchange/toClaimId.ts'
import type { Network, NetworkDocument, Positions, Relation } from './model.ts'
import { isDirected } from './model.ts'
import { toCount } from './view/toCount.ts'
import { toElements } from './view/toElements.ts'

/** The network as the screen draws it, with what a picture says beside it. */
export function toDrawing(
  document: NetworkDocument,
  network: Network,
  positions: Positions,
): Drawing {
  const { work, relations } = document
  const elements = toElements(network, positions)
  const ghosts = new Set(
    [...network.nodes, ...network.edges].flatMap(({ id, ghost }) => (ghost ? [id] : [])),
  )
  const nodes = elements.flatMap((element): readonly DrawnNode[] =>
    element.group === 'nodes'
      ? [{ ...element.data, ...element.position, ghost: ghosts.has(element.data.id) }]
      : [],
  )
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  const relationOf = new Map(relations.map((relation) => [relation.id, relation]))
  const edges = elements.flatMap((element): readonly DrawnEdge[] => {
    if (element.group !== 'edges') return []
    const { id } = element.data
    const [source, target] = [nodeOf.get(element.data.source), nodeOf.get(element.data.target)]
    const relation = relationOf.get(id)
    if (!source || !target || !relation) return []
    return [
      {
        ...element.data,
        source,
        target,
        ghost: ghosts.has(id),
        title: toTitle(relation, source.name, target.name),
        evidence: toClaimIds(relation),
      },
    ]
  })
  const claims = relations.reduce((sum, { evidence }) => sum + evidence.length, 0)
  return {
    title: work.title,
    subtitle: [
      toCount(nodes.length, 'character'),
      toCount(edges.length, 'relation'),
      toCount(claims, 'claim'),
    ].join(' · '),
    source: [describeSource(work), work.source?.url, 'Read and drawn by Tropegraph'].filter(
      (line) => line !== undefined,
    ),
    nodes,
    edges,
  }
}

/** What an edge says: `jealousy from Mara to Tobin: 1.1, 1.2`. */
function toTitle(relation: Relation, source: string, target: string): string {
  const ends = isDirected(relation)
    ? `from ${source} to ${target}`
    : `between ${source} and ${target}`
  const citations = new Set(relation.evidence.map(({ citation }) => citation))
  return `${relation.kind} ${ends}: ${[...citations].join(', ')}`
}
