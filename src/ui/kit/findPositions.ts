import type { Network, Positions } from '../../core/model.ts'

/** Where all nodes stand: as drawn now, else as shipped, else laid out for this. */
export async function findPositions(
  network: Network,
  ...known: readonly (Positions | undefined)[]
): Promise<Positions> {
  const whole = known.find(
    (positions) => positions && network.nodes.every(({ id }) => positions[id] !== undefined),
  )
  if (whole) return whole
  const { layoutNetwork } = await import('../../core/layout/layoutNetwork.ts')
  return layoutNetwork(network)
}
