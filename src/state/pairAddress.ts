import type { NetworkDocument } from '../core/model.ts'

/** Two different characters out of `kit~sasha`, also where an id itself holds a `~`. */
export function pairIn(
  value: string,
  { characters }: NetworkDocument,
): readonly [string, string] | undefined {
  const known = new Set(characters.map(({ id }) => id))
  for (let cut = value.indexOf('~'); cut !== -1; cut = value.indexOf('~', cut + 1)) {
    const [one, other] = [value.slice(0, cut), value.slice(cut + 1)]
    if (one !== other && known.has(one) && known.has(other)) return [one, other]
  }
  return undefined
}
