import type {
  Character,
  Installment,
  Lexicon,
  Mention,
  Page,
  Problem,
  Relation,
  TimeReference,
} from './model.ts'
import { findMentions } from './mentions/findMentions.ts'
import { parsePage } from './page/parsePage.ts'
import { findRelations } from './relations/findRelations.ts'
import { tokenisePage } from './text/tokenise.ts'
import { findInstallments } from './time/findInstallments.ts'

/** What one page says. */
export interface Reading {
  readonly page: Page
  readonly characters: readonly Character[]
  readonly mentions: readonly Mention[]
  /** The given list, and after it what the page names and the list cannot place. */
  readonly installments: readonly Installment[]
  readonly times: readonly TimeReference[]
  readonly relations: readonly Relation[]
  readonly problems: readonly Problem[]
}

/** Reads one page of tropes. Never throws: what could not be read is listed in `problems`. */
export function read(text: string, lexicon: Lexicon, known: readonly Installment[] = []): Reading {
  const page = parsePage(text, lexicon)
  const passages = tokenisePage(page)
  const { characters, mentions } = findMentions(page, passages, lexicon)
  const { installments, times } = findInstallments(passages, known, lexicon)
  const relations = findRelations(passages, characters, mentions, lexicon)
  return { page, characters, mentions, installments, times, relations, problems: page.problems }
}
