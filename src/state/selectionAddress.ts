import type { NetworkDocument, PathMode } from '../core/model.ts'
import { pathModes } from '../core/model.ts'
import { pairIn } from './pairAddress.ts'
import type { Selection } from './selectionSlice.ts'

/** A selection as parameters of an address: `character=kit`, or `path=kit~sasha&by=strongest&way=2`. */
export function toSelectionParameters(
  selection: Selection | undefined,
): readonly (readonly [key: string, value: string])[] {
  if (!selection) return []
  if (selection.type === 'path') {
    const { from, to, by, index } = selection
    return [
      ['path', `${from}~${to}`],
      ...(by === 'shortest' ? [] : [['by', by] as const]),
      ...(index === 0 ? [] : [['way', String(index + 1)] as const]),
    ]
  }
  const own = [[selection.type, selection.id] as const]
  return selection.type === 'relation' && selection.citation !== undefined
    ? [...own, ['citation', selection.citation]]
    : own
}

/** Reads what an address selects; what does not fit is told by name. */
export function selectionFrom(
  query: URLSearchParams,
  document: NetworkDocument,
): { readonly selection?: Selection; readonly unknown: readonly string[] } {
  const path = query.get('path')
  if (path !== null) {
    const selection = pathFrom(path, query, document)
    return selection ? { selection, unknown: [] } : { unknown: [`the path “${path}”`] }
  }
  const named = types.flatMap((type) => {
    const id = query.get(type)
    return id ? [{ type, id }] : []
  })
  const unknown = named
    .filter((one) => !isIn(document, one))
    .map(({ type, id }) => `the ${type} “${id}”`)
  const [first, second] = named.filter((one) => isIn(document, one))
  if (!first) return { unknown }
  const citation = second?.type === 'citation' ? second.id : undefined
  const selection =
    first.type === 'relation' && citation !== undefined
      ? ({ type: 'relation', id: first.id, citation } as const)
      : first
  return { selection, unknown }
}

const types = ['character', 'relation', 'trope', 'finding', 'citation'] as const

const isIn = (
  { characters, relations, citations }: NetworkDocument,
  { type, id }: { readonly type: (typeof types)[number]; readonly id: string },
) => {
  // What is found is known only when the worker has answered; `followInsight` tells of a finding that no longer holds.
  if (type === 'finding') return true
  if (type === 'trope') return citations.some(({ trope }) => trope === id)
  const lists = { character: characters, relation: relations, citation: citations }
  return lists[type].some((one) => one.id === id)
}

function pathFrom(
  value: string,
  query: URLSearchParams,
  document: NetworkDocument,
): Selection | undefined {
  const pair = pairIn(value, document)
  const by = query.get('by') ?? 'shortest'
  const mode = pathModes.find((one): one is PathMode => one === by)
  const way = Number(query.get('way') ?? 1)
  if (!pair || !mode || !Number.isInteger(way) || way < 1) return undefined
  return { type: 'path', from: pair[0], to: pair[1], by: mode, index: way - 1 }
}
