import type { Focus, Relation } from '../model.ts'

type Ends = Pick<Relation, 'source' | 'target'>

/**
 * Which relations a focus keeps, measured over the given ones: around a character all between those within its reach;
 * between two characters what joins them to each other and to neighbours that they share.
 */
export function toNeighbourhood(
  relations: readonly Ends[],
  focus: Focus | undefined,
): (relation: Ends) => boolean {
  if (!focus) return () => true
  const neighbours = toNeighbours(relations)
  if (focus.type === 'around') {
    const near = findReach(neighbours, focus.character, focus.hops)
    return ({ source, target }) => near.has(source) && near.has(target)
  }
  const [one, other] = focus.characters
  const ofOther = neighbours.get(other) ?? new Set()
  const shared = [...(neighbours.get(one) ?? [])].filter((id) => ofOther.has(id))
  const near = new Set([one, other, ...shared])
  const isOneOfThem = (id: string) => id === one || id === other
  return ({ source, target }) =>
    near.has(source) && near.has(target) && (isOneOfThem(source) || isOneOfThem(target))
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>

function toNeighbours(relations: readonly Ends[]): Neighbours {
  const neighbours = new Map<string, Set<string>>()
  const add = (from: string, to: string) => {
    const known = neighbours.get(from)
    if (known) known.add(to)
    else neighbours.set(from, new Set([to]))
  }
  for (const { source, target } of relations) {
    add(source, target)
    add(target, source)
  }
  return neighbours
}

/** Who is at most so many hops away, itself included. */
function findReach(neighbours: Neighbours, start: string, hops: number): ReadonlySet<string> {
  const reached = new Set([start])
  let rim = [start]
  for (let hop = 0; hop < hops && rim.length > 0; hop++) {
    rim = [...new Set(rim.flatMap((id) => [...(neighbours.get(id) ?? [])]))].filter(
      (id) => !reached.has(id),
    )
    for (const id of rim) reached.add(id)
  }
  return reached
}
