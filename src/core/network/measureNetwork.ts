import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js'
import type { Measures, Network, Standing } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'

const leastInCircle = 3

/**
 * How central each character is, and which circles they form.
 *
 * Betweenness is the share of shortest paths between two others that lead by a node: Ulrik Brandes, "A faster algorithm
 * for betweenness centrality", Journal of Mathematical Sociology 25 (2001) 163–177. Circles are the communities that the
 * Louvain method finds, lines weighed by their citations: Vincent D. Blondel, Jean-Loup Guillaume, Renaud Lambiotte and
 * Etienne Lefebvre, "Fast unfolding of communities in large networks", Journal of Statistical Mechanics (2008) P10008.
 * The stream of random numbers decides in which order Louvain visits the nodes.
 */
export function measureNetwork(network: Network, random: () => number): Measures {
  const graph = toGraph(network)
  const betweenness = graph.order > 2 ? betweennessCentrality(graph, { getEdgeWeight: null }) : {}
  const circles = findCircles(graph, random)
  const circleOf = new Map(circles.flatMap((ids, index) => ids.map((id) => [id, index] as const)))
  const shares = graph.nodes().map((id) => betweenness[id] ?? 0)
  const standingOf = (id: string): Standing => {
    const share = betweenness[id] ?? 0
    const circle = circleOf.get(id)
    return {
      degree: graph.degree(id),
      betweenness: share,
      outranks: shares.filter((other) => other < share - tiny).length,
      ...(circle !== undefined && { circle }),
    }
  }
  return {
    characters: Object.fromEntries(graph.nodes().map((id) => [id, standingOf(id)])),
    circles,
  }
}

// Two shares that differ only by how a computer rounds are the same.
const tiny = 1e-9

/** One line for each pair, whatever is claimed of it. */
function toGraph({ nodes, edges }: Network): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const { id } of nodes) graph.addNode(id)
  for (const { source, target, weight } of edges)
    graph.updateEdge(source, target, ({ weight: known = 0 }) => ({
      weight: Number(known) + weight,
    }))
  return graph
}

function findCircles(graph: UndirectedGraph, random: () => number): readonly (readonly string[])[] {
  if (graph.size === 0) return []
  const communities = louvain(graph, { getEdgeWeight: 'weight', rng: random })
  return [...groupBy(graph.nodes(), (id) => communities[id]).values()]
    .filter((ids) => ids.length >= leastInCircle)
    .toSorted((one, other) => other.length - one.length)
}
