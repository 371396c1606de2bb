import type { Edge, Network } from '../model.ts'
import { kinds } from '../model.ts'

/** Where a reader stands who walks the network without a pointer. */
export interface Walk {
  /** The character. */
  readonly at: string
  /** The relation of it that is up; absent while only the character is. */
  readonly edge?: string
  /** The characters that were left behind, the last one last. */
  readonly trail: readonly string[]
}

export type Step = 'next' | 'previous' | 'along' | 'back' | 'home'

/** The relations of a character in the order in which they are walked: by kind, then by evidence. */
export const edgesOf = ({ edges }: Network, id: string): readonly Edge[] =>
  edges
    .filter(({ source, target }) => source === id || target === id)
    .toSorted(
      (one, other) =>
        kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || other.weight - one.weight,
    )

/** A walk that begins at a character, or at the most connected one; none where nobody is shown. */
export function startWalk({ nodes }: Network, from?: string): Walk | undefined {
  const [most] = nodes.toSorted((one, other) => other.degree - one.degree)
  const start = nodes.find(({ id }) => id === from) ?? most
  return start && { at: start.id, trail: [] }
}

/** One step: round the relations of a character, along one of them, back, or to the most connected. */
export function stepWalk(network: Network, walk: Walk, step: Step): Walk {
  const { at, trail } = walk
  const own = edgesOf(network, at)
  const index = own.findIndex(({ id }) => id === walk.edge)
  if (step === 'home') return startWalk(network) ?? walk
  if (step === 'back') {
    const before = trail.at(-1)
    return before === undefined ? { at, trail } : { at: before, trail: trail.slice(0, -1) }
  }
  if (step === 'along') {
    const edge = own[Math.max(index, 0)]
    if (!edge) return walk
    return { at: edge.source === at ? edge.target : edge.source, trail: [...trail, at] }
  }
  if (own.length === 0) return walk
  const next = step === 'next' ? index + 1 : index < 0 ? own.length - 1 : index - 1
  const edge = own[(next + own.length) % own.length]
  return edge ? { at, edge: edge.id, trail } : walk
}

/** The walk in a view that has changed: it stays where that is still shown. */
export function keepWalk(network: Network, walk: Walk): Walk | undefined {
  if (!network.nodes.some(({ id }) => id === walk.at)) return startWalk(network)
  const { edge, ...rest } = walk
  return edge !== undefined && network.edges.some(({ id }) => id === edge) ? walk : rest
}
