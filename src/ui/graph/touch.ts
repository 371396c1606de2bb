import type { CollectionArgument, SingularElementArgument } from 'cytoscape'

/**
 * Gives each element those marks that it is to have, and takes the others named here. Only what changes is touched:
 * whatever is touched Cytoscape styles, measures and draws anew.
 */
export function setMarks(
  elements: CollectionArgument,
  marks: Readonly<Record<string, (id: string) => boolean>>,
): void {
  for (const element of elements.toArray())
    for (const [mark, isWanted] of Object.entries(marks))
      if (element.hasClass(mark) !== isWanted(element.id())) element.toggleClass(mark)
}

/** Writes a datum where it is another one. */
export function setDatum(element: SingularElementArgument, key: string, value: number | string) {
  if (element.data(key) !== value) element.data(key, value)
}

/** The ids of some elements, to look others up in. */
export const idsOf = (elements: CollectionArgument | undefined): ReadonlySet<string> =>
  new Set(elements?.toArray().map((element) => element.id()))
