import type { NetworkDocument, Positions } from '../../core/model.ts'
import { buildNetwork } from '../../core/network/buildNetwork.ts'
import { openFilter, toVisible } from '../../core/visible.ts'
import { findPositions } from '../kit/findPositions.ts'

/** Where everybody in the document stands, and nobody else: who opens it turns a wide layout as their screen needs it. */
export async function findPlaces(
  document: NetworkDocument,
  drawn: Positions | undefined,
  shipped: Positions | undefined,
): Promise<Positions> {
  const network = buildNetwork(toVisible(document, openFilter))
  const known = await findPositions(network, drawn, shipped)
  return Object.fromEntries(document.characters.map(({ id }) => [id, known[id] ?? [0, 0]]))
}
