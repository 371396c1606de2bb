import type { Hop, Path, PathMode, VisibleRelation } from '../model.ts'
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
    const relation = graph.get(one)?.get(other)
    return relation ? base + weightOf(relation) : Infinity
  }
  const neighboursOf = (id: string) => [...(graph.get(id)?.keys() ?? [])]
  return findRoutes({ neighboursOf, costOf }, from, to, most).map((route) => toPath(route, graph))
}

type Graph = ReadonlyMap<string, ReadonlyMap<string, VisibleRelation>>

/** Each pair with the surest relation between the two. */
function toGraph(relations: readonly VisibleRelation[]): Graph {
  const graph = new Map<string, Map<string, VisibleRelation>>()
  const add = (from: string, to: string, relation: VisibleRelation) => {
    const hops = graph.get(from) ?? new Map<string, VisibleRelation>()
    graph.set(from, hops)
    const known = hops.get(to)
    if (!known || confidenceOf(relation) > confidenceOf(known)) hops.set(to, relation)
  }
  for (const relation of relations) {
    add(relation.source, relation.target, relation)
    add(relation.target, relation.source, relation)
  }
  return graph
}

function toPath(route: readonly string[], graph: Graph): Path {
  const hops = route.slice(1).flatMap((to, index): Hop[] => {
    const from = route[index] ?? ''
    const relation = graph.get(from)?.get(to)
    return relation ? [{ from, to, relation }] : []
  })
  const confidence = hops.reduce((chance, { relation }) => chance * confidenceOf(relation), 1)
  return { hops, confidence }
}
