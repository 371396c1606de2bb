import type {
  Character,
  Installment,
  Lexicon,
  Mention,
  Page,
  Problem,
  Proposal,
  Relation,
  TimeReference,
} from './model.ts'
import { findMentions } from './mentions/findMentions.ts'
import { proposeSame } from './mentions/proposeSame.ts'
import { parsePages } from './page/parsePages.ts'
import { findRelations } from './relations/findRelations.ts'
import { tokenisePage } from './text/tokenise.ts'
import { findInstallments } from './time/findInstallments.ts'

/** What the pages of one work say. */
export interface Reading {
  readonly page: Page
  readonly characters: readonly Character[]
  readonly mentions: readonly Mention[]
  /** The given list, and after it what the page names and the list cannot place. */
  readonly installments: readonly Installment[]
  readonly times: readonly TimeReference[]
  /** Ids of the dated examples that tell also of what comes later. */
  readonly later: ReadonlySet<string>
  readonly relations: readonly Relation[]
  readonly problems: readonly Problem[]
  readonly proposals: readonly Proposal[]
}

export interface ReadOptions {
  /** The work's installments in story order, where they are known. */
  readonly known?: readonly Installment[]
  /** What one of them is called, where that is known: in a play of five acts "Act 2" is the second of them. */
  readonly unit?: string
  /** Called while the examples are read, with how many of them are done. */
  onProgress?(done: number, total: number): void
}

/**
 * Reads one page of tropes, or several that are subpages of one work.
 * Never throws: what could not be read is listed in `problems`.
 */
export function read(
  pages: string | readonly string[],
  lexicon: Lexicon,
  { known = [], unit, onProgress }: ReadOptions = {},
): Reading {
  const page = parsePages(typeof pages === 'string' ? [pages] : pages, lexicon)
  const { opening, passages } = tokenisePage(page, lexicon)
  const { characters, mentions } = findMentions(page, opening, passages, lexicon)
  const { installments, times, later } = findInstallments(passages, known, lexicon, unit)
  const relations = findRelations(passages, characters, mentions, lexicon, onProgress)
  return {
    page,
    characters,
    mentions,
    installments,
    times,
    later,
    relations,
    problems: page.problems,
    proposals: proposeSame(characters),
  }
}
