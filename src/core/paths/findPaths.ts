import type { Path, PathMode, VisibleRelation } from '../model.ts'
import { warmKinds } from '../model.ts'
import { findRoutes } from './findRoutes.ts'
import { confidenceOf, weightOf } from './weighHop.ts'

const mostPaths = 10

/** A hop outweighs any sum of weights, so that the fewest hops come first and the strongest among them. */
const hopCost = 1e6

/**
 * The best paths between two characters over the given relations, best first; a path goes along a relation either way,
 * since being admired connects too. "Strongest" are the paths whose hops are likeliest to hold all together.
 */
export function findPaths(
  relations: readonly VisibleRelation[],
  from: string,
  to: string,
  mode: PathMode,
  most = mostPaths,
): readonly Path[] {
  if (from === to) return []
  const allowed =
    mode === 'friendly' ? relations.filter(({ kind }) => warmKinds.includes(kind)) : relations
  const graph = toGraph(allowed)
  const base = mode === 'strongest' ? 0 : hopCost
  const costOf = (one: string, other: string) => {
    const link = graph.get(one)?.get(other)
    return link ? base + weightOf(link.confidence) : Infinity
  }
  const neighboursOf = (id: string) => [...(graph.get(id)?.keys() ?? [])]
  return findRoutes({ neighboursOf, costOf }, from, to, most).map((route) => toPath(route, graph))
}

interface Link {
  readonly relation: VisibleRelation
  readonly confidence: number
}

type Graph = ReadonlyMap<string, ReadonlyMap<string, Link>>

/** Each pair with the surest relation between the two. */
function toGraph(relations: readonly VisibleRelation[]): Graph {
  const graph = new Map<string, Map<string, Link>>()
  const add = (from: string, to: string, link: Link) => {
    const links = graph.get(from) ?? new Map<string, Link>()
    graph.set(from, links)
    if (link.confidence > (links.get(to)?.confidence ?? 0)) links.set(to, link)
  }
  for (const relation of relations) {
    const link = { relation, confidence: confidenceOf(relation) }
    add(relation.source, relation.target, link)
    add(relation.target, relation.source, link)
  }
  return graph
}

function toPath(route: readonly string[], graph: Graph): Path {
  const steps = route.slice(1).flatMap((to, index) => {
    const from = route[index] ?? ''
    const link = graph.get(from)?.get(to)
    return link ? [{ ...link, from, to }] : []
  })
  return {
    hops: steps.map(({ from, to, relation }) => ({ from, to, relation })),
    confidence: steps.reduce((chance, { confidence }) => chance * confidence, 1),
  }
}
