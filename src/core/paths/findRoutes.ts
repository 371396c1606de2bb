import TinyQueue from 'tinyqueue'

/** A graph as the search walks it; costs are positive. */
export interface Walk {
  neighboursOf(id: string): readonly string[]
  costOf(from: string, to: string): number
}

interface Route {
  readonly ids: readonly string[]
  readonly cost: number
}

/** What a search must not touch: characters, and steps from one to the next. */
interface Ban {
  readonly ids: ReadonlySet<string>
  readonly steps: ReadonlySet<string>
}

/**
 * The cheapest routes that meet nobody twice, cheapest first: Jin Y. Yen, "Finding the K Shortest Loopless Paths in a
 * Network", Management Science 17 (1971), 712–716. Each further route leaves a known one at some character, which it
 * reached the same way, by a step that no known route takes there.
 */
export function findRoutes(
  walk: Walk,
  from: string,
  to: string,
  most: number,
): readonly (readonly string[])[] {
  const first = findRoute(walk, from, to, { ids: new Set(), steps: new Set() })
  if (!first) return []
  const found = [first]
  const seen = new Set([keyOf(first.ids)])
  const candidates = new TinyQueue<Route>([], byCost)
  for (let last = first; found.length < most;) {
    for (const route of findDetours(walk, last, found)) {
      if (seen.has(keyOf(route.ids))) continue
      seen.add(keyOf(route.ids))
      candidates.push(route)
    }
    const next = candidates.pop()
    if (!next) break
    found.push(next)
    last = next
  }
  return found.map(({ ids }) => ids)
}

function findDetours(walk: Walk, { ids }: Route, found: readonly Route[]): readonly Route[] {
  const target = ids.at(-1) ?? ''
  return ids.slice(0, -1).flatMap((spur, index) => {
    const root = ids.slice(0, index + 1)
    const known = found.filter((route) => root.every((id, at) => route.ids[at] === id))
    const rest = findRoute(walk, spur, target, {
      ids: new Set(root.slice(0, -1)),
      steps: new Set(known.map((route) => stepOf(spur, route.ids[index + 1] ?? ''))),
    })
    if (!rest) return []
    return [{ ids: [...root, ...rest.ids.slice(1)], cost: costOf(walk, root) + rest.cost }]
  })
}

/** The cheapest route by Dijkstra's algorithm, around what is banned. */
function findRoute(walk: Walk, from: string, to: string, ban: Ban): Route | undefined {
  const queue = new TinyQueue<Route & { readonly id: string }>(
    [{ id: from, ids: [from], cost: 0 }],
    byCost,
  )
  const done = new Set<string>(ban.ids)
  const cheapest = new Map<string, number>()
  for (let best = queue.pop(); best; best = queue.pop()) {
    const { id, ids, cost } = best
    if (id === to) return { ids, cost }
    if (done.has(id)) continue
    done.add(id)
    for (const next of walk.neighboursOf(id)) {
      if (done.has(next) || (id === from && ban.steps.has(stepOf(id, next)))) continue
      const costThere = cost + walk.costOf(id, next)
      if (costThere >= (cheapest.get(next) ?? Infinity)) continue
      cheapest.set(next, costThere)
      queue.push({ id: next, ids: [...ids, next], cost: costThere })
    }
  }
  return undefined
}

const byCost = (one: Route, other: Route) => one.cost - other.cost

const costOf = (walk: Walk, ids: readonly string[]) =>
  ids.slice(1).reduce((sum, id, index) => sum + walk.costOf(ids[index] ?? '', id), 0)

const stepOf = (from: string, to: string) => `${from}\n${to}`

const keyOf = (ids: readonly string[]) => ids.join('\n')
