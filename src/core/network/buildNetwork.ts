import type { Network, Visible } from '../model.ts'
import { isDirected } from '../model.ts'

/** Gathers what may be shown into nodes with their degree, and one edge per relation. */
export function buildNetwork({
  characters,
  relations,
}: Pick<Visible, 'characters' | 'relations'>): Network {
  const neighbours = new Map(characters.map(({ id }) => [id, new Set<string>()]))
  for (const { source, target } of relations) {
    neighbours.get(source)?.add(target)
    neighbours.get(target)?.add(source)
  }
  return {
    nodes: characters.map(({ id, name, type, presence }) => ({
      id,
      name,
      type,
      degree: neighbours.get(id)?.size ?? 0,
      ghost: presence === 'ghost',
    })),
    edges: relations.map((relation) => ({
      id: relation.id,
      source: relation.source,
      target: relation.target,
      kind: relation.kind,
      mutual: relation.mutual,
      directed: isDirected(relation),
      weight: new Set(relation.evidence.map(({ citation }) => citation)).size,
      ghost: relation.presence === 'ghost',
    })),
  }
}
