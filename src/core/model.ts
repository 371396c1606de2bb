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

/** Whom a pronoun can mean, and as what; "her" has two roles. */
interface Pronoun {
  readonly gender: Gender | 'p'
  readonly role: string
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
  /** Words and phrases by which an example tells of what comes after the time that it names. */
  readonly laterWords: ReadonlySet<string>
  readonly falseBeliefs: ReadonlySet<string>
  readonly modifiers: ReadonlyMap<string, Modifier>
  readonly numbers: ReadonlyMap<string, number>
  /** Counted from the end where negative. */
  readonly ordinals: ReadonlyMap<string, number>
  readonly pronouns: ReadonlyMap<string, Pronoun>
  /** Share of right claims by the kind of reason that made them, measured on annotated pages. */
  readonly confidences: ReadonlyMap<string, number>
}

// Words

/** One word or mark; where the same one stands again in the same way, it is the same object. */
export interface Token {
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
  readonly facts: Facts
}

/** What the lexicon says of a word, looked up once for all its places. */
export interface Facts {
  /** Its word classes as bits: see `text/wordClass.ts`. */
  readonly classes: number
  readonly form: VerbForm['form'] | undefined
  readonly isFiniteForm: boolean
  /** An auxiliary or a full verb in a finite form. */
  readonly isFiniteVerb: boolean
  readonly cues: readonly Cue[] | undefined
  readonly nouns: readonly RelationalNoun[] | undefined
  /** The nouns that it is the plural of, where it is none itself. */
  readonly nounsOfPlural: readonly RelationalNoun[] | undefined
  readonly pronoun: Pronoun | undefined
  readonly isTitle: boolean
  readonly isGivenName: boolean
  readonly isNoName: boolean
  /** It may stand inside a name: "von". */
  readonly isParticle: boolean
  /** A capital that may be part of a name. */
  readonly isNameWord: boolean
}

/** A sentence as words and marks, and where in the text each of them begins. */
export interface Words {
  readonly tokens: readonly Token[]
  readonly starts: readonly number[]
}

/** An example cut into sentences. */
export interface Passage {
  readonly example: Example
  readonly sentences: readonly Words[]
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
  /** A reader looked and said that it is a character; absent otherwise. */
  readonly checked?: boolean
}

/** An example as the document keeps it. */
export interface Citation {
  readonly id: string
  readonly trope: string
  readonly text: string
  /** Ids of the installments it is tied to; empty means undated. */
  readonly installments: readonly string[]
  /** Whether it tells also of what comes after its installments, without a date. */
  readonly later?: true
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
  /** A reader looked at it and said that it is right; absent otherwise. */
  readonly checked?: boolean
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

/** Two characters that may be one; the reader decides. */
export interface Proposal {
  readonly characters: readonly [string, string]
  readonly reason: string
}

/** Everything that was read from one work: printed, saved, loaded and measured. */
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

/** How far a reader is in the story; without one the whole story is seen. */
export interface Horizon {
  /** Id of the last installment seen. */
  readonly lastSeen: string
  /** Whether evidence that names no installment, and so may tell of any, is shown. */
  readonly allowUndated: boolean
}

export const undatedModes = ['shown', 'ghosted', 'hidden'] as const

/** What happens to evidence that names no installment. */
export type UndatedMode = (typeof undatedModes)[number]

/** How far around one character the view reaches, or which two it lies between. */
export type Focus =
  | { readonly type: 'around'; readonly character: string; readonly hops: number }
  | { readonly type: 'between'; readonly characters: readonly [string, string] }

export interface Filter {
  /** Kinds that the reader switched off. */
  readonly hiddenKinds: readonly Kind[]
  /** Ids of the chosen installments; empty means the whole story. */
  readonly installments: readonly string[]
  /** The reader's choice; where there is none, undated evidence is quieted once a time is chosen. */
  readonly undated?: UndatedMode
  /** Absent where the whole network is shown. */
  readonly focus?: Focus | undefined
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
  /** Relations of the kinds that are on, with their evidence of every time: what arcs are drawn from. */
  readonly allTime: readonly Relation[]
  /** Claims (pieces of evidence) and distinct citations behind `relations`. */
  readonly claims: number
  readonly citations: number
  /** Ids of the citations that the chosen time lets through, whether or not anything was read from them. */
  readonly citationsInTime: readonly string[]
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

// Paths

export const pathModes = ['shortest', 'strongest', 'friendly'] as const

/** Which paths come first: of fewest hops, of the best evidence, or of fewest hops over warm kinds alone. */
export type PathMode = (typeof pathModes)[number]

/** A step of a path from one character to the next, over the surest relation between the two. */
export interface Hop {
  readonly from: string
  readonly to: string
  readonly relation: VisibleRelation
}

/** A way from one character to another that meets nobody twice. */
export interface Path {
  readonly hops: readonly Hop[]
  /** How likely it is that every hop holds, from 0 to 1. */
  readonly confidence: number
}

// The arcs

/** A claim on its way through the story. */
export interface ArcClaim {
  readonly relation: string
  readonly citation: string
  readonly quote: Span
  readonly hedged: boolean
  readonly past: boolean
}

/** Neighbouring installments, as positions in `Arcs.installments`, both included. */
interface Range {
  readonly from: number
  readonly to: number
}

/** Where a relation is claimed, or carried on from an earlier claim; only hedged claims stand behind what is hedged. */
export interface Stretch extends Range {
  readonly state: 'claimed' | 'carried'
  readonly hedged: boolean
}

/** Why something no longer holds from `at` on: it is said to be over, or the opposite is claimed. */
export interface ArcEnd {
  readonly at: number
  readonly reason: 'over' | 'opposed'
  /** The claims that end it. */
  readonly claims: readonly ArcClaim[]
}

/** Neighbouring installments with the same claims of one relation. */
export interface Turn extends Range {
  /** It begins to hold, holds already, or is said to be over. */
  readonly type: 'begins' | 'holds' | 'over'
  readonly hedged: boolean
  readonly claims: readonly ArcClaim[]
  /** Absent where it is carried on to the lane's next turn, or to the end. */
  readonly end?: ArcEnd
}

/** One relation through the story. */
export interface Lane {
  readonly relation: Omit<Relation, 'evidence'>
  readonly stretches: readonly Stretch[]
  readonly turns: readonly Turn[]
  /** Claims that name no installment, or only such as have no place in the order. */
  readonly apart: readonly ArcClaim[]
}

/** What holds between two: feelings that draw together, that set apart, or both side by side. */
export type ArcState = 'warm' | 'cold' | 'contested'

/** The foremost of the warm or of the cold kinds that hold. */
export interface SideStretch extends Stretch {
  readonly kind: Kind
}

/** All that is claimed between two characters, through the story. */
export interface Arc {
  readonly characters: readonly [string, string]
  readonly lanes: readonly Lane[]
  readonly states: readonly (Range & { readonly state: ArcState })[]
  readonly sides: Readonly<Record<'warm' | 'cold', readonly SideStretch[]>>
  /** Position of the first installment with a claim; absent where nothing has a place in time. */
  readonly first?: number
  /** How much changes after that: relations that begin or end, and changes of state. */
  readonly changes: number
  /** Distinct citations behind it. */
  readonly citations: number
}

/** Every pair through the story. */
export interface Arcs {
  /** Those with a place in the order, in story order. */
  readonly installments: readonly Installment[]
  readonly arcs: readonly Arc[]
}

/** Where each character's node stands, in model pixels. */
export type Positions = Readonly<Record<string, readonly [x: number, y: number]>>

/** Diameter of a node in model pixels: its area grows with the number of its neighbours. */
export const nodeDiameter = (degree: number): number => Math.round(Math.sqrt(160 + 150 * degree))

/** How central each character is, and who belongs together. */
export interface Measures {
  readonly characters: Readonly<Record<string, Standing>>
  /** Circles of three or more, the largest first; ids in the order of the work. */
  readonly circles: readonly (readonly string[])[]
}

/** Where a character stands among the others. */
export interface Standing {
  /** Number of distinct neighbours. */
  readonly degree: number
  /** Share of the shortest ways between two others that lead by it, from 0 to 1. */
  readonly betweenness: number
  /** How many of the others lie on fewer of these ways. */
  readonly outranks: number
  /** Its place in the list of circles; absent for whoever is in none. */
  readonly circle?: number
}

// Findings

export const findingTypes = [
  'frenemies',
  'contested',
  'turned',
  'love-triangle',
  'one-sided',
  'go-between',
  'unbalanced',
  'most-envied',
  'most-betrayed',
  'most-admired',
  'circle',
] as const

/** What sort of thing stands out. */
export type FindingType = (typeof findingTypes)[number]

/** A stretch of a finding's sentence: plain words, a character's name, or when. */
export type SentencePart =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'name'; readonly text: string; readonly character: string }
  | { readonly type: 'time'; readonly installment: string }

/** A sentence that the evidence behind it bears out. */
export interface Finding {
  /** `love-triangle:mara,tobin,ilse` */
  readonly id: string
  readonly type: FindingType
  readonly sentence: readonly SentencePart[]
  /** By what rule it was found, in words for the reader. */
  readonly rule: string
  /** Ids of the relations and of the citations that back it. */
  readonly relations: readonly string[]
  readonly citations: readonly string[]
  /** How sure it is, times how much evidence there is. */
  readonly strength: number
}

/** What was worked out for one view: who stands where, and what stands out, the strongest first. */
export interface Insight {
  readonly measures: Measures
  readonly findings: readonly Finding[]
}

// Two moments compared

/** Two moments, each as the ids of its installments. */
export interface Moments {
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Only what is claimed inside a moment counts there; otherwise also what still stands from earlier. */
  readonly isWithin?: boolean
}

/** A pair of characters of whom the two moments tell differently. */
export interface Difference {
  /** `mara~tobin` */
  readonly id: string
  readonly type: 'gained' | 'lost' | 'changed'
  readonly pair: readonly [string, string]
  /** What holds at each moment, with only the evidence that says so. */
  readonly before: readonly Relation[]
  readonly after: readonly Relation[]
}

/** What became of one relation from one moment to the other. */
export type Fate = 'gained' | 'lost' | 'kept'

export interface Comparison {
  /** Pairs in the order of the work. */
  readonly differences: readonly Difference[]
  /** Number of pairs that are the same at both moments. */
  readonly unchanged: number
  /** By relation; absent for what holds at neither moment. */
  readonly fates: Readonly<Record<string, Fate>>
}
