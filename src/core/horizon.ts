import type { Citation, Horizon, NetworkDocument, Positions, Proposal, Relation } from './model.ts'
import { isDirected } from './model.ts'
import { createIds } from './text/createIds.ts'
import { createKnowledge } from './horizon/createKnowledge.ts'
import { cutCharacters, type Known } from './horizon/cutCharacters.ts'
import { findSeen } from './horizon/findSeen.ts'
import { placeSeen } from './layout/placeSeen.ts'
import { foldName } from './text/foldName.ts'
import { groupBy } from './text/groupBy.ts'
import { keepPlaced } from './text/placed.ts'

/** What lies before a horizon. */
export interface Cut {
  readonly document: NetworkDocument
  /** Where its characters stand, from where those of the whole story do, whose ids may tell too much. */
  place(positions: Positions): Positions
}

/** The document without all that lies beyond the horizon: what is not in it cannot be shown, counted or linked. */
export const applyHorizon = (document: NetworkDocument, horizon?: Horizon): NetworkDocument =>
  horizon ? cutAt(document, horizon).document : document

/** The same, with the places of its characters. */
export function cutAt(document: NetworkDocument, horizon: Horizon): Cut {
  const installments = findSeen(document.installments, horizon.lastSeen)
  const times = new Set(installments.map(({ id }) => id))
  const isAll = installments.length === keepPlaced(document.installments).length
  const isSeen = ({ installments: dates, later, spoilers }: Citation) => {
    if (!dates.every((id) => times.has(id))) return false
    if (dates.length > 0 && (!later || isAll)) return true
    // What the page marks as a spoiler and does not date may be the end of it all.
    return horizon.allowUndated && spoilers.length === 0
  }
  const citations = document.citations.filter(isSeen)
  const seen = new Set(citations.map(({ id }) => id))
  const knowledge = createKnowledge(document.citations, isSeen)
  const known = cutCharacters(withEvidence(document), seen, knowledge)
  const { proposals, ...rest } = document
  return {
    document: {
      ...rest,
      installments,
      citations,
      characters: known.map(({ character }) => character),
      relations: cutRelations(document.relations, known),
      problems: [],
      ...(proposals && { proposals: cutProposals(proposals, known) }),
    },
    place: (positions) =>
      placeSeen(positions, new Map(known.map(({ character, origin }) => [character.id, origin]))),
  }
}

/** A relation names both of its characters, also where a document forgot to say so. */
function withEvidence({ characters, relations, citations }: NetworkDocument) {
  const cited = new Map(characters.map(({ id, mentions }) => [id, new Set(mentions)]))
  for (const { source, target, evidence } of relations)
    for (const { citation } of evidence)
      for (const id of [source, target]) cited.get(id)?.add(citation)
  const order = citations.map(({ id }) => id)
  return characters.map((character) => {
    const mentions = cited.get(character.id)
    if (!mentions || mentions.size === character.mentions.length) return character
    return { ...character, mentions: order.filter((id) => mentions.has(id)) }
  })
}

function cutRelations(
  relations: readonly Relation[],
  known: readonly Known[],
): readonly Relation[] {
  const homes = new Map(
    known.flatMap(({ character: { id, mentions }, origin }) =>
      mentions.map((citation) => [`${origin} ${citation}`, id] as const),
    ),
  )
  const makeId = createIds(relations)
  return relations.flatMap((relation) => {
    const endsOf = (citation: string) =>
      [relation.source, relation.target].map((id) => homes.get(`${id} ${citation}`))
    const evidence = relation.evidence.filter(({ citation }) => endsOf(citation).every(Boolean))
    return [...groupBy(evidence, ({ citation }) => endsOf(citation).join(' ')).values()].map(
      (part): Relation => {
        const [source = '', target = ''] = endsOf(part[0]?.citation ?? '')
        const isSame = source === relation.source && target === relation.target
        const id = isSame ? relation.id : makeId(toId(source, target, relation))
        return { ...relation, id, source, target, evidence: part }
      },
    )
  })
}

const toId = (source: string, target: string, relation: Relation) =>
  `${source}${isDirected(relation) ? '>' : '~'}${target}:${relation.kind}`

/** Proposals between those who are known, for reasons that tell none of their other names. */
function cutProposals(
  proposals: readonly Proposal[],
  known: readonly Known[],
): readonly Proposal[] {
  return proposals.flatMap(({ characters, reason }) => {
    const [one, other] = characters.map(
      (id) => known.find(({ origin }) => origin === id)?.character,
    )
    if (!one || !other) return []
    const names = [one, other]
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .map((name) => ` ${foldName(name)} `)
    const quoted = [...reason.matchAll(/“([^”]*)”/g)].map(([, quote = '']) => foldName(quote))
    const isTold = quoted.every((quote) => names.some((name) => name.includes(` ${quote} `)))
    return isTold ? [{ characters: [one.id, other.id], reason }] : []
  })
}
