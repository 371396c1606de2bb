import type { NetworkDocument, Visible } from '../model.ts'

/**
 * What may be shown as a document of its own, which can be opened again: its characters, relations and claims, and the
 * citations that make a claim or name somebody. Installments all stay, so that each keeps its place in the story.
 */
export function toDocumentSlice(document: NetworkDocument, visible: Visible): NetworkDocument {
  if (!visible.isFiltered) return document
  const mentions = new Map(visible.characters.map((one) => [one.id, one.mentions]))
  const characters = document.characters.flatMap((one) => {
    const left = mentions.get(one.id)
    return left ? [{ ...one, mentions: left }] : []
  })
  const claims = new Map(visible.relations.map((one) => [one.id, one.evidence]))
  const relations = document.relations.flatMap((one) => {
    const evidence = claims.get(one.id)
    return evidence ? [{ ...one, evidence }] : []
  })
  const cited = new Set([
    ...characters.flatMap(({ mentions }) => mentions),
    ...relations.flatMap(({ evidence }) => evidence.map(({ citation }) => citation)),
  ])
  const proposals = document.proposals?.filter(({ characters: [one, other] }) => {
    return mentions.has(one) && mentions.has(other)
  })
  return {
    format: document.format,
    version: document.version,
    work: document.work,
    installments: document.installments,
    characters,
    citations: document.citations.filter(({ id }) => cited.has(id)),
    relations,
    problems: [],
    ...(proposals && { proposals }),
  }
}
