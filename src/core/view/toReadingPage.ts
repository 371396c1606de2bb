import type { Citation, NetworkDocument, Relation, Visible } from '../model.ts'
import { findNames } from '../text/findName.ts'
import { toCitations, type Source, type TropeGroup } from './toCitations.ts'
import { toMarks } from './toRelationPage.ts'
import type { Mark } from './toSegments.ts'
import type { Shown } from './toShown.ts'

/** The page from its first trope to its last, as far as the view shows it. */
export interface ReadingPage {
  readonly tropes: readonly TropeGroup[]
  /** Citations that the view shows, of all that there are. */
  readonly shown: number
  readonly citations: number
}

/** Every shown citation in the page's order, with who is named and what is claimed in it. */
export function toReadingPage(
  document: NetworkDocument,
  visible: Pick<Visible, 'relations'>,
  { citations }: Pick<Shown, 'citations'>,
): ReadingPage {
  const sources = visible.relations.flatMap((relation: Relation) =>
    relation.evidence.map((evidence) => ({ relation, evidence })),
  )
  return {
    tropes: toCitations(document, citations, sources, toClaimMarks, namesIn(document)),
    shown: citations.size,
    citations: document.citations.length,
  }
}

/** On a whole page the quote is no news: who and by which words is. */
const toClaimMarks = (source: Source): readonly Mark[] =>
  toMarks(source).filter(({ role }) => role !== 'quote')

/** Marks where a citation names the characters that it mentions. */
function namesIn({ characters }: NetworkDocument): (citation: Citation) => readonly Mark[] {
  const names = new Map<string, string[]>()
  for (const { name, aliases, mentions } of characters)
    for (const citation of mentions) {
      const own = names.get(citation) ?? []
      own.push(name, ...aliases)
      names.set(citation, own)
    }
  return ({ id, text }) =>
    findNames(text, names.get(id) ?? []).map((at) => ({ role: 'name', at }) as const)
}
