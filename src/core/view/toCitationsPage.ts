import type { NetworkDocument, Relation, Visible } from '../model.ts'
import type { Shown } from './toShown.ts'
import type { TropeGroup } from './toCitations.ts'
import { toCitations } from './toCitations.ts'

/** A citation by itself, or all that stand under one trope. */
export interface CitationsPage {
  readonly trope: string
  /** Citations that the view shows, of all that there are. */
  readonly shown: number
  readonly citations: number
  readonly tropes: readonly TropeGroup[]
}

/** The page of citations that were asked for, whatever the filter; nothing where the document knows none of them. */
export function toCitationsPage(
  document: NetworkDocument,
  visible: Pick<Visible, 'relations'>,
  { citations: shown }: Pick<Shown, 'citations'>,
  ask: { readonly type: 'citation' | 'trope'; readonly id: string },
): CitationsPage | undefined {
  const asked = document.citations.filter(
    ({ id, trope }) => (ask.type === 'citation' ? id : trope) === ask.id,
  )
  const [first] = asked
  if (!first) return undefined
  const ids = new Set(asked.map(({ id }) => id))
  const sources = visible.relations.flatMap((relation: Relation) =>
    relation.evidence
      .filter(({ citation }) => ids.has(citation))
      .map((evidence) => ({ relation, evidence })),
  )
  return {
    trope: first.trope,
    shown: asked.filter(({ id }) => shown.has(id)).length,
    citations: asked.length,
    tropes: toCitations(document, ids, sources, ({ evidence: { mentions } }) => [
      { role: 'source', at: mentions[0] },
      { role: 'target', at: mentions[1] },
    ]),
  }
}
