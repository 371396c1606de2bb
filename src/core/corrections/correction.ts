import type { Character, Installment, Kind } from '../model.ts'

/** A passage of an example, by its words: it is found again on a newer version of the page. */
export interface Passage {
  readonly trope: string
  readonly quote: string
  /** Id of the citation when the correction was made; decides between examples with the same words. */
  readonly citation: string
  /** Where the quote stood in its text; decides where the same words stand there more than once. */
  readonly at?: number | undefined
}

/** Somebody whom the reading missed, found with what the reader added. */
export interface Newcomer {
  readonly name: string
  readonly type: Character['type']
}

/** A claim by what it says and where; characters by the names that they had then. */
export interface ClaimTarget {
  readonly source: string
  readonly target: string
  readonly kind: Kind
  readonly mutual: boolean
  readonly passage: Passage
}

export const turns = ['forward', 'back', 'mutual'] as const

/** How a claim is to point, seen from how it was read: as it does, the other way, or both ways. */
export type Turn = (typeof turns)[number]

/** One change by the reader. Everything is named by words of the page or names, not by ids of one reading. */
export type Correction = Change & {
  /** It was made in one step with the one before it in the log, and is taken back with that. */
  readonly joined?: true | undefined
}

type Change =
  | { readonly type: 'rename'; readonly character: string; readonly name: string }
  | { readonly type: 'merge'; readonly character: string; readonly into: string }
  | {
      readonly type: 'split'
      readonly character: string
      readonly name: string
      /** Where the character is meant who gets the new name. */
      readonly passages: readonly Passage[]
    }
  | { readonly type: 'remove'; readonly character: string }
  /** It is a character indeed. */
  | { readonly type: 'keep'; readonly character: string }
  /** Two that may be one are not. */
  | { readonly type: 'apart'; readonly characters: readonly [string, string] }
  | { readonly type: 'class'; readonly character: string; readonly as: 'person' | 'group' }
  | { readonly type: 'retype'; readonly claim: ClaimTarget; readonly kind: Kind }
  | { readonly type: 'redirect'; readonly claim: ClaimTarget; readonly turn: Turn }
  | { readonly type: 'reject'; readonly claim: ClaimTarget }
  | { readonly type: 'confirm'; readonly claim: ClaimTarget }
  | {
      readonly type: 'date'
      readonly passage: Passage
      /** None means undated. */
      readonly installments: readonly Installment[]
    }
  | {
      readonly type: 'add'
      readonly claim: ClaimTarget
      /** Who of the two is made anew where nobody has the name. */
      readonly newcomers?: readonly Newcomer[] | undefined
    }
  | { readonly type: 'installment'; readonly id: string; readonly as: Omit<Installment, 'id'> }
  /** The installments that there are, all of them and in story order. */
  | { readonly type: 'list'; readonly installments: readonly Installment[] }
  /** What the work is called, and one of its installments. */
  | { readonly type: 'work'; readonly title?: string; readonly unit?: string }

/** What a correction is for, in words for the log: "Rename “Kit” to “Christopher”". */
export function nameCorrection(correction: Correction): string {
  switch (correction.type) {
    case 'rename':
      return `Rename ${correction.character} to ${correction.name}`
    case 'merge':
      return `Merge ${correction.character} into ${correction.into}`
    case 'split':
      return `Split ${correction.name} off ${correction.character}`
    case 'remove':
      return `Remove ${correction.character}`
    case 'keep':
      return `${correction.character} is a character`
    case 'apart':
      return `${correction.characters.join(' and ')} are two`
    case 'list':
      return `New list of ${correction.installments.length}`
    case 'work':
      return correction.title === undefined
        ? `Call each part ${withArticle(correction.unit ?? '')}`
        : `Call the work ${correction.title}`
    case 'class':
      return `${correction.character} is a ${correction.as}`
    case 'retype':
      return `${nameClaim(correction.claim)}: ${correction.kind} instead`
    case 'redirect':
      return `${nameClaim(correction.claim)}: ${turnWords[correction.turn]}`
    case 'reject':
      return `${nameClaim(correction.claim)}: wrong`
    case 'confirm':
      return `${nameClaim(correction.claim)}: right`
    case 'date':
      return correction.installments.length === 0
        ? `Undate an example of ${correction.passage.trope}`
        : `Date an example of ${correction.passage.trope}`
    case 'add':
      return `Add ${nameClaim(correction.claim)}`
    default:
      return `Change ${correction.as.title ? `“${correction.as.title}”` : correction.id}`
  }
}

const withArticle = (noun: string) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`

export const turnWords: Readonly<Record<Turn, string>> = {
  forward: 'one way',
  back: 'the other way',
  mutual: 'both ways',
}

export const nameClaim = ({ source, target, kind, mutual }: ClaimTarget) =>
  `${kind} ${mutual ? 'between' : 'of'} ${source} ${mutual ? 'and' : 'to'} ${target}`

/** What a correction decides: two corrections of one subject cannot both hold. */
export function subjectOf(correction: Correction): string {
  switch (correction.type) {
    case 'rename':
    case 'class':
      return `${correction.type} ${correction.character}`
    case 'merge':
    case 'remove':
    case 'keep':
      return `who ${correction.character}`
    case 'apart':
      return `apart ${correction.characters.toSorted().join(' ')}`
    case 'list':
      return 'list'
    case 'work':
      return `work ${correction.title === undefined ? 'unit' : 'title'}`
    case 'split':
      return `split ${correction.character} ${correction.name}`
    case 'date':
      return `date ${correction.passage.trope} ${correction.passage.quote}`
    case 'installment':
      return `installment ${correction.id}`
    case 'add':
      return `add ${JSON.stringify(withoutId(correction.claim))}`
    default:
      return `claim ${JSON.stringify(withoutId(correction.claim))}`
  }
}

/** The id of a citation is that of one reading, so it tells nothing apart. */
const withoutId = ({ source, target, kind, passage }: ClaimTarget) => [
  source,
  target,
  kind,
  passage.trope,
  passage.quote,
]
