import type { Character, Kind, NetworkDocument, Visible } from '../model.ts'
import { kinds } from '../model.ts'

/** The work at a glance, counted from what may be shown. */
export interface Summary {
  readonly characters: readonly { readonly character: Character; readonly relations: number }[]
  /** Kinds that occur, with their claims. */
  readonly kinds: readonly { readonly kind: Kind; readonly claims: number }[]
  readonly claims: number
  /** Claims whose citation names an installment; the rest is undated. */
  readonly dated: number
}

/** Counts characters by relations, kinds by claims, and how much of it has a date. */
export function toSummary(
  document: NetworkDocument,
  visible: Pick<Visible, 'characters' | 'relations' | 'claims'>,
): Summary {
  const undated = new Set(
    document.citations.filter(({ installments }) => installments.length === 0).map(({ id }) => id),
  )
  const ties = new Map<string, number>()
  const claims = new Map<Kind, number>()
  let dated = 0
  for (const { source, target, kind, evidence } of visible.relations) {
    for (const id of [source, target]) ties.set(id, (ties.get(id) ?? 0) + 1)
    claims.set(kind, (claims.get(kind) ?? 0) + evidence.length)
    dated += evidence.filter(({ citation }) => !undated.has(citation)).length
  }
  return {
    characters: visible.characters
      .map((character) => ({ character, relations: ties.get(character.id) ?? 0 }))
      .toSorted((one, other) => other.relations - one.relations),
    kinds: kinds.flatMap((kind) => {
      const count = claims.get(kind)
      return count ? [{ kind, claims: count }] : []
    }),
    claims: visible.claims,
    dated,
  }
}
