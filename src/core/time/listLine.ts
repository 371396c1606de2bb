/** What stands on one line of a list of installments, seen by itself. */
export type ListLine =
  | ListItem
  /** "Season 2", "Act I": a heading, or an installment where nothing stands under it. */
  | {
      readonly type: 'group'
      readonly word: string
      readonly number: number
      readonly title?: string | undefined
    }
  /** The head of a table or of the list. */
  | { readonly type: 'head' }
  | { readonly type: 'unclear'; readonly message: string }

export interface ListItem {
  readonly type: 'item'
  readonly unit?: string | undefined
  readonly season?: number | undefined
  readonly seasonWord?: string | undefined
  readonly number?: number | undefined
  /** Its last number, where one line tells several: "Episodes 1–2". */
  readonly through?: number | undefined
  readonly title?: string | undefined
  /** A number before the title with nothing between them: "12 Angry Men" may be a title. */
  readonly whole?: string | undefined
  /** Its number in the whole work, beside that in its season. */
  readonly overall?: number | undefined
}

/** A line as it was read, with where it stands. */
export interface PlacedLine {
  /** From 1. */
  readonly line: number
  readonly text: string
  readonly read: ListLine
}

/** "Act", "act", "acts" and "ep." by one name each. */
export function unitOf(word: string): string {
  const lower = word.toLowerCase().replace(/\.$/, '')
  return short[lower] ?? (lower === 'series' ? lower : lower.replace(/s$/, ''))
}

const short: Readonly<Record<string, string>> = {
  ep: 'episode',
  eps: 'episode',
  ch: 'chapter',
  chap: 'chapter',
  sc: 'scene',
  vol: 'volume',
  vols: 'volume',
  pt: 'part',
  movie: 'film',
  movies: 'film',
}

/** Words that name an installment before its number. */
export const itemWords =
  'episodes?|eps?|chapters?|chap|ch|scenes?|sc|films?|movies?|issues?|cases?|missions?|levels?|tales?|stories|story'

/** Words that can group installments, or name one. */
export const groupWords =
  'seasons?|series|years?|acts?|books?|parts?|pt|volumes?|vols?|arcs?|cycles?'
