import type { NetworkDocument } from '../model.ts'

/** The document with all its claims, but without the examples that make none: for where there is too little room. */
export function toLeanDocument(document: NetworkDocument): NetworkDocument {
  const cited = new Set(
    document.relations.flatMap(({ evidence }) => evidence.map(({ citation }) => citation)),
  )
  const isCited = (id: string) => cited.has(id)
  return {
    ...document,
    citations: document.citations.filter(({ id }) => isCited(id)),
    characters: document.characters.map((one) => ({
      ...one,
      mentions: one.mentions.filter(isCited),
    })),
    problems: [],
  }
}
