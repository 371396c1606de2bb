import type { Edge, Kind, Network } from '../model.ts'
import { toCount } from './toCount.ts'

/**
 * What is said of where a walk stands, given the relations of that character in the order of the walk:
 * "Carly: 12 relations", or "friendship with Vanessa, 4 citations, 1 of 12 of Carly".
 */
export function toWalkText(
  { nodes }: Pick<Network, 'nodes'>,
  at: string,
  own: readonly Edge[],
  edge: string | undefined,
  labelOf: (kind: Kind) => string,
): string {
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name ?? id
  const index = own.findIndex(({ id }) => id === edge)
  const here = own[index]
  if (!here) return `${nameOf(at)}: ${toCount(own.length, 'relation')}`
  const other = here.source === at ? here.target : here.source
  const way = !here.directed ? 'with' : here.source === at ? 'towards' : 'from'
  return `${labelOf(here.kind)} ${way} ${nameOf(other)}, ${toCount(here.weight, 'citation')}, ${index + 1} of ${own.length} of ${nameOf(at)}`
}
