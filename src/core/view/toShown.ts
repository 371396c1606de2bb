import type { NetworkDocument, Visible } from '../model.ts'

/** Ids of what the view lets through, for whatever lists more than that: the rest is told to be hidden. */
export interface Shown {
  readonly characters: ReadonlySet<string>
  readonly citations: ReadonlySet<string>
  readonly tropes: ReadonlySet<string>
}

/** A citation is shown where a claim of it is; one without claims where its time is. A trope is where one of its citations is. */
export function toShown(
  document: NetworkDocument,
  visible: Pick<Visible, 'characters' | 'relations' | 'citationsInTime'>,
): Shown {
  const claiming = citationsOf(document.relations)
  const claimed = citationsOf(visible.relations)
  const inTime = new Set(visible.citationsInTime)
  const shown = document.citations.filter(({ id }) =>
    claiming.has(id) ? claimed.has(id) : inTime.has(id),
  )
  return {
    characters: new Set(visible.characters.map(({ id }) => id)),
    citations: new Set(shown.map(({ id }) => id)),
    tropes: new Set(shown.map(({ trope }) => trope)),
  }
}

const citationsOf = (relations: NetworkDocument['relations']) =>
  new Set(relations.flatMap(({ evidence }) => evidence.map(({ citation }) => citation)))
