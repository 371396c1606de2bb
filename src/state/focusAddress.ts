import type { Focus, NetworkDocument } from '../core/model.ts'
import { focusIn, openFilter } from '../core/visible.ts'
import { pairIn } from './pairAddress.ts'

const mostHops = 3

/** A focus as a parameter of an address: `focus=kit~2` or `between=kit~sasha`; none where it is about somebody unknown. */
export function toFocusParameters(
  focus: Focus | undefined,
  document: NetworkDocument,
): readonly (readonly [key: string, value: string])[] {
  const known = focusIn(document, { ...openFilter, focus })
  if (!known) return []
  return known.type === 'around'
    ? [['focus', `${known.character}~${known.hops}`]]
    : [['between', known.characters.join('~')]]
}

/** Reads a focus; absent where the address has none, `false` where it does not fit. */
export function focusFrom(
  query: URLSearchParams,
  document: NetworkDocument,
): Focus | false | undefined {
  const [around, between] = [query.get('focus'), query.get('between')]
  if (around) return aroundIn(around, document) ?? false
  if (!between) return undefined
  const characters = pairIn(between, document)
  return characters ? { type: 'between', characters } : false
}

function aroundIn(value: string, { characters }: NetworkDocument): Focus | undefined {
  const cut = value.lastIndexOf('~')
  const [character, hops] = [value.slice(0, cut), Number(value.slice(cut + 1))]
  const isKnown = characters.some(({ id }) => id === character)
  if (!isKnown || !Number.isInteger(hops) || hops < 1 || hops > mostHops) return undefined
  return { type: 'around', character, hops }
}
