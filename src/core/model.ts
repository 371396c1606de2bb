/** The vocabulary of the house: every domain type, and the closed lists that they are made of. */

export const kinds = [
  'friendship',
  'romance',
  'family',
  'mentorship',
  'support',
  'admiration',
  'rivalry',
  'hostility',
  'jealousy',
  'betrayal',
] as const

/** What one character feels for or does to another. */
export type Kind = (typeof kinds)[number]

/** Kinds that hold between two characters without a direction. */
export const undirectedKinds: readonly Kind[] = ['friendship', 'family', 'rivalry']

/** Kinds that draw characters together; the others set them apart. */
export const warmKinds: readonly Kind[] = [
  'friendship',
  'romance',
  'family',
  'mentorship',
  'support',
  'admiration',
]

/** Half-open range of UTF-16 offsets: `text.slice(start, end)` is the quote, to the letter. */
export type Span = readonly [start: number, end: number]

export const modifiers = [
  'averted',
  'subverted',
  'inverted',
  'downplayed',
  'exaggerated',
  'played-with',
] as const

/** How an example says that it departs from its trope; absent where the trope is played straight. */
export type Modifier = (typeof modifiers)[number]

// The page

/** Something that could not be read, as a span of the page. */
export interface Problem {
  readonly at: Span
  readonly message: string
}

/** A marked span of an example: what it leads to helps to tell characters from tropes, works and people of our world. */
export interface Link {
  readonly at: Span
  readonly to: 'trope' | 'work' | 'creator' | 'character' | 'emphasis'
  /** What the page that it leads to is called; empty where it leads nowhere. */
  readonly name: string
}

/** One bullet under a trope, in reading order. */
export interface Example {
  /** Ordinal of the trope and of the example inside it, both from 1: `24.2`. */
  readonly id: string
  readonly trope: string
  /** The example as the page has it, bullets taken off; its own lines are joined by `\n`. */
  readonly text: string
  /** Where it stands on the page. */
  readonly at: Span
  /** The trope that the head leads to, where the page shows it under another name. */
  readonly linkedTrope?: string
  /** The folder or section of the page: on a page about characters, whom its tropes are about. */
  readonly heading?: string
  readonly modifier?: Modifier
  /** Spans of `text` that the page hides. */
  readonly spoilers: readonly Span[]
  readonly links: readonly Link[]
}

export interface Trope {
  readonly name: string
  readonly examples: readonly Example[]
}

export interface Page {
  /** The work that the page says it is of; absent where it does not say. */
  readonly title?: string
  /** What stands above the first trope. */
  readonly opening: string
  readonly tropes: readonly Trope[]
  readonly problems: readonly Problem[]
}

// The lexicon

export type Gender = 'm' | 'f'

/** Which argument of a cue feels or acts: the one on its left, the one on its right, or both. */
export type Direction = 'left to right' | 'right to left' | 'mutual'

/** How a cue stands in a sentence; a predicate is an adjective that says it only after "be". */
export type CueClass = 'verb' | 'adjective' | 'predicate' | 'noun' | 'pair noun'

/** Words that hint at a relation; `_` in `words` stands for the other character. */
export interface Cue {
  readonly text: string
  readonly words: readonly string[]
  readonly type: CueClass
  readonly kind: Kind
  readonly direction: Direction
  /** Words that change what it says where they follow: "a couple of", "fight alongside". */
  readonly notBefore: ReadonlySet<string>
}

/** A noun that is always somebody's: `sister`, `rival`, `mentor`. */
export interface RelationalNoun {
  readonly words: readonly string[]
  readonly kind: Kind
  /** From the one it belongs to (left) to the one it names (right), or the reverse. */
  readonly direction: Direction
  readonly gender: Gender | undefined
}

/** "mom" is `mother`, and turned round `son` or `daughter`. */
interface Kin {
  readonly noun: string
  readonly turned: { readonly m: string; readonly f: string } | undefined
}

/** What a trope's name says of the characters in its examples. */
export interface TropePrior {
  readonly name: string
  readonly claims: readonly { readonly kind: Kind; readonly direction: Direction }[]
  readonly strength: 'high' | 'medium' | 'low'
}

export type WordClass =
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'auxiliary'
  | 'pronoun'
  | 'negation'
  | 'adverb'

/** A form of a verb: `hates`, `hated`, `hating`. */
export interface VerbForm {
  readonly verb: string
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'past or participle' | 'gerund'
}

/** All word lists, ready for look-up; keys are lower case unless said otherwise. */
export interface Lexicon {
  readonly wordClasses: ReadonlyMap<string, ReadonlySet<WordClass>>
  readonly verbForms: ReadonlyMap<string, VerbForm>
  /** Cues by each form that their first word can take. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>
  /** Relational nouns by their last word, longest first. */
  readonly relationalNouns: ReadonlyMap<string, readonly RelationalNoun[]>
  /** What a noun of kinship becomes when it is turned round: whose mother she is, is her son or daughter. */
  readonly kin: ReadonlyMap<string, Kin>
  /** By `foldName` of the trope. */
  readonly tropes: ReadonlyMap<string, TropePrior>
  readonly titles: ReadonlyMap<string, Gender | undefined>
  /** Capitalised. */
  readonly givenNames: ReadonlyMap<string, Gender | undefined>
  /** Given names that are more often something else. */
  readonly doubtfulNames: ReadonlySet<string>
  readonly nameParticles: ReadonlySet<string>
  /** Capitalised words that name no character. */
  readonly notNames: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly groupWords: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly hedges: ReadonlySet<string>
  readonly falseBeliefs: ReadonlySet<string>
  readonly modifiers: ReadonlyMap<string, Modifier>
  readonly numbers: ReadonlyMap<string, number>
  /** Counted from the end where negative. */
  readonly ordinals: ReadonlyMap<string, number>
  readonly pronouns: ReadonlyMap<string, { readonly gender: Gender | 'p'; readonly role: string }>
  /** Share of right claims by the kind of reason that made them, measured on annotated pages. */
  readonly confidences: ReadonlyMap<string, number>
}

// Words

/** One word or mark of a text. */
export interface Token {
  readonly at: Span
  /** As written, without a possessive ending. */
  readonly text: string
  readonly lower: string
  readonly isWord: boolean
  readonly isCapital: boolean
  /** It ends in `'s` or `s'`, or is followed by such an ending. */
  readonly isPossessive: boolean
  /** It stands between quotation marks. */
  readonly isQuoted: boolean
  /** Nothing but marks stands before it in its sentence. */
  readonly startsSentence: boolean
}

/** An example cut into sentences of tokens. */
export interface Passage {
  readonly example: Example
  readonly sentences: readonly (readonly Token[])[]
}

// What the page says

/** Where an example names a character. */
export interface Mention {
  readonly example: string
  readonly character: string
  readonly at: Span
  /** What stands there: a name, or a pronoun or role that can only mean this character. */
  readonly form: 'name' | 'pronoun' | 'role'
}

/** Where an example names an installment; `installments` is empty where the list cannot place it. */
export interface TimeReference {
  readonly example: string
  readonly at: Span
  readonly installments: readonly string[]
}

// The network document

/** What was read, and where its page comes from. */
export interface Work {
  readonly title: string
  /** What one installment is called: episode, chapter, act, film … */
  readonly unit: string
  readonly source?: { readonly name: string; readonly url?: string; readonly license?: string }
}

/** One season, episode or film, in story order; unknown numbers and titles are absent. */
export interface Installment {
  readonly id: string
  readonly season?: number
  /** What its season is called where it is not called one: act, volume, book. */
  readonly seasonWord?: string
  readonly number?: number
  /** The numbers run on from season to season, so that a number alone tells which it is. */
  readonly runsOn?: boolean
  readonly title?: string
}

export interface Character {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: 'person' | 'group'
  /** Ids of the citations that name the character, in reading order. */
  readonly mentions: readonly string[]
}

/** An example as the document keeps it. */
export interface Citation {
  readonly id: string
  readonly trope: string
  readonly text: string
  /** Ids of the installments it is tied to; empty means undated. */
  readonly installments: readonly string[]
  readonly modifier?: Modifier
  readonly spoilers: readonly Span[]
}

/** Where and why one example claims a relation. All spans point into the citation's text. */
export interface Evidence {
  readonly citation: string
  readonly quote: Span
  readonly cue: Span
  /** Where source and target stand. */
  readonly mentions: readonly [source: Span, target: Span]
  /** What made the claim, in words for the reader: the words or the trope. */
  readonly reason: string
  /** The kind of rule behind it; claims of one rule are right to the same degree. */
  readonly rule: string
  /** The share of such claims that is right, from 0 to 1, measured on annotated pages. */
  readonly confidence: number
  readonly hedged: boolean
  /** The text says that it did hold and does no more; absent otherwise. */
  readonly past?: boolean
}

/** What the page claims of two characters, with all that supports it. */
export interface Relation {
  /** `jax>miles:jealousy`, or `carly~vanessa:friendship` where it has no direction or goes both ways. */
  readonly id: string
  readonly source: string
  readonly target: string
  readonly kind: Kind
  readonly mutual: boolean
  readonly evidence: readonly Evidence[]
}

/** Everything that was read from one work: printed, saved, loaded and measured. */
/** Two characters that may be one; the reader decides. */
export interface Proposal {
  readonly characters: readonly [string, string]
  readonly reason: string
}

export interface NetworkDocument {
  readonly format: 'tropegraph'
  readonly version: 1
  readonly work: Work
  readonly installments: readonly Installment[]
  readonly characters: readonly Character[]
  readonly citations: readonly Citation[]
  readonly relations: readonly Relation[]
  readonly problems: readonly Problem[]
  /** Absent where nobody may be another. */
  readonly proposals?: readonly Proposal[]
}

/** Whether a relation of this kind can point from one character to the other. */
export function isDirected({ kind, mutual }: Pick<Relation, 'kind' | 'mutual'>): boolean {
  return !mutual && !undirectedKinds.includes(kind)
}

// What may be shown

export const undatedModes = ['shown', 'ghosted', 'hidden'] as const

/** What happens to evidence that names no installment. */
export type UndatedMode = (typeof undatedModes)[number]

export interface Filter {
  /** Kinds that the reader switched off. */
  readonly hiddenKinds: readonly Kind[]
  /** Ids of the chosen installments; empty means the whole story. */
  readonly installments: readonly string[]
  /** The reader's choice; where there is none, undated evidence is quieted once a time is chosen. */
  readonly undated?: UndatedMode
}

/** `ghost`: only undated evidence stands behind it, and the reader wants that quieted. */
export type Presence = 'shown' | 'ghost' | 'hidden'

export interface VisibleRelation extends Relation {
  readonly presence: Exclude<Presence, 'hidden'>
}

/** A character with only the mentions that the chosen time lets through. */
export interface VisibleCharacter extends Character {
  readonly presence: Exclude<Presence, 'hidden'>
}

/** How much evidence is dated to an installment, by kinds that draw together and that set apart. */
export interface InstallmentCount {
  readonly installment: Installment
  readonly warm: number
  readonly cold: number
  readonly chosen: boolean
}

/** All that may be shown, counted, exported or linked. */
export interface Visible {
  readonly characters: readonly VisibleCharacter[]
  /** Relations with only the evidence that passes the filter. */
  readonly relations: readonly VisibleRelation[]
  /** Evidence of each kind in the chosen time, whether or not the kind is switched off. */
  readonly kindCounts: Readonly<Record<Kind, number>>
  /** One entry an installment, for the kinds that are on, whatever time is chosen. */
  readonly timeline: readonly InstallmentCount[]
  readonly undated: { readonly mode: UndatedMode; readonly warm: number; readonly cold: number }
  /** Claims (pieces of evidence) and distinct citations behind `relations`. */
  readonly claims: number
  readonly citations: number
  readonly isFiltered: boolean
}

// The network

/** A character as the network has it. */
export interface Node {
  readonly id: string
  readonly name: string
  readonly type: 'person' | 'group'
  /** Number of distinct neighbours. */
  readonly degree: number
  readonly ghost: boolean
}

/** All evidence for one pair, kind and direction. */
export interface Edge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly kind: Kind
  readonly directed: boolean
  readonly mutual: boolean
  /** Number of citations behind it. */
  readonly weight: number
  readonly ghost: boolean
}

export interface Network {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
}

/** Where each character's node stands, in model pixels. */
export type Positions = Readonly<Record<string, readonly [x: number, y: number]>>

/** Diameter of a node in model pixels: its area grows with the number of its neighbours. */
export const nodeDiameter = (degree: number): number => Math.round(Math.sqrt(160 + 150 * degree))
