import type { Lexicon, Token } from '../model.ts'
import { isCommonWord } from '../text/isCommonWord.ts'
import { setOf } from '../text/setOf.ts'
import { adverb, auxiliary, isOf, negation, skipAdverbs } from '../text/wordClass.ts'
import type { NameRun } from './findNames.ts'

/** What speaks for a person or a place behind a name: at how many of its places. */
export interface Clues {
  readonly total: number
  readonly article: number
  readonly agent: number
  /** Acts, thinks or speaks, rather than is or is done to. */
  readonly actor: number
  /** Stands where a place stands: "on Tatooine", "from Vell". */
  readonly located: number
  /** Stands before a common noun: "Imperial officers". */
  readonly modifier: number
  readonly owner: number
  readonly place: number
  readonly speaker: number
  readonly role: number
  readonly receiver: number
  readonly maker: number
  /** Stands in a sentence about how the work was made; not asked of a name that stands there often. */
  readonly production: number
  readonly sentenceStart: number
  readonly joined: number
  readonly adnominal: number
  readonly owned: number
}

/** Every name has the same clues, so that each is counted on one walk over its runs. */
type Counts = { -readonly [Clue in keyof Clues]: number }

export function gatherClues(runs: readonly NameRun[], lexicon: Lexicon): Clues {
  const clues: Counts = {
    total: runs.length,
    article: 0,
    agent: 0,
    actor: 0,
    located: 0,
    modifier: 0,
    owner: 0,
    place: 0,
    speaker: 0,
    role: 0,
    receiver: 0,
    maker: 0,
    production: 0,
    sentenceStart: 0,
    joined: 0,
    adnominal: 0,
    owned: 0,
  }
  for (const run of runs) countClues(run, clues, lexicon)
  if (runs.some((run) => isCalledPlace(run, lexicon.places))) clues.place = runs.length
  return clues
}

function countClues(run: NameRun, clues: Counts, lexicon: Lexicon): void {
  const word = before(run)
  const next = after(run)
  const isPlace = isPlaced(run, lexicon)
  const isOne = word === 'a' || word === 'an'
  if (articles.has(word)) clues.article++
  if (isFollowedByVerb(run)) clues.agent++
  if (isActor(run)) clues.actor++
  if (isPlace || isLocated(run)) clues.located++
  if (isModifier(run, lexicon)) clues.modifier++
  if (isOwner(run)) clues.owner++
  if (isPlace) clues.place++
  if (isSpeaker(run)) clues.speaker++
  if (isAfterRole(run)) clues.role++
  if (isReceiver(run)) clues.receiver++
  if (isMaker(run)) clues.maker++
  if (clues.total < often && isAboutMaking(run)) clues.production++
  if (run.tokens[0]?.startsSentence) clues.sentenceStart++
  if (word === 'and' || next === 'and') clues.joined++
  if (isOne && isLower(next)) clues.adnominal++
  if (run.sentence[run.from - 1]?.isPossessive || possessives.has(word)) clues.owned++
}

const articles = setOf('a an the this every each some any')
const possessives = setOf('his her their my your our')
const isLower = (word: string) => /^\p{Ll}/u.test(word)
const isOwner = ({ tokens }: NameRun) => tokens[tokens.length - 1]?.isPossessive ?? false

/** "Mara sings", "Mara has sung", "Mara, who sings"; not "Vell is destroyed". */
function isActor(run: NameRun): boolean {
  const { sentence, to } = run
  // "the people of Vell have left"
  if (isOwner(run) || before(run) === 'of') return false
  const relative = sentence[sentence[to]?.text === ',' ? to + 1 : to]?.lower
  if (relative === 'who' || relative === 'whom') return true
  const index = skipAdverbs(sentence, to)
  const token = sentence[index]
  if (!token || token.isCapital) return false
  return isOf(token, auxiliary) ? isActive(sentence, index) : token.facts.isFiniteForm
}

const formsOfBe = setOf('is are was were being been be')

function isActive(sentence: readonly Token[], at: number): boolean {
  let index = at + 1
  while (isOf(sentence[index], adverb | negation | auxiliary)) index++
  const form = sentence[index]?.facts.form
  return formsOfBe.has(sentence[at]?.lower ?? '') ? form === 'gerund' : form !== undefined
}

const motions =
  /^(?:go(?:es|ing)?|went|gone|travel\w*|return\w*|c[oa]me|com(?:es|ing)|arriv\w*|fl(?:y|ies|ew|ying|own)|escap\w*|head\w*|mov\w*|back|way|trip|journey|sail\w*|flee\w*|fled|sent|taken|takes?|brought|brings?|living|lives?|lived|reside\w*|born|land\w*|crash\w*)$/
const noPlacesAfterOn = setOf('crush spy spies rely relies depend depends walk walks walked')

/** It stands where a place stands, also where `isPlaced` is not so sure. */
function isLocated(run: NameRun): boolean {
  const { sentence, from } = run
  const word = wordBefore(run)
  if ((word === 'at' || word === 'on') && isAimedAt(run)) return false
  if (word === 'into') return true
  if (word === 'on') return !noPlacesAfterOn.has(sentence[from - 2]?.lower ?? '')
  if (word !== 'from' && word !== 'to' && word !== 'of') return false
  return motions.test(sentence[from - (before(run) === 'the' ? 3 : 2)]?.lower ?? '')
}

function isModifier(run: NameRun, { words }: Lexicon): boolean {
  const next = run.sentence[run.to]
  if (!next || next.facts.form !== undefined || next.facts.classes !== 0) return false
  return !isOwner(run) && isLower(next.text) && isCommonWord(next.lower, words)
}

const placeWords = setOf('at in near outside inside across throughout around')
const isPlaceVerb = (word: string) =>
  /^(?:attend|leav|left|visit|enter|reach|found|invad)/.test(word)
/** "yells at Tobin": the preposition belongs to a cue, not to a place. */
const isAimedAt = (run: NameRun) =>
  run.sentence[run.from - 2]?.facts.cues?.some(({ words }) => words[1] === before(run)) ?? false

/** "in Vell", "leaves Keaton", "the kingdom of Vell", "Duke Tobin of Vell", "the Lowmere marshes". */
function isPlaced(run: NameRun, { places }: Lexicon): boolean {
  const word = before(run)
  if (placeWords.has(word) && !isAimedAt(run)) return true
  if (isPlaceVerb(word) || isCalledPlace(run, places)) return true
  if (word === 'of') return isNameOrPlace(run.sentence[run.from - 2], places)
  if (word !== 'the') return false
  const next = after(run)
  return isLower(next) && places.has(next.replace(/s$/, ''))
}

const isNameOrPlace = (token: Token | undefined, places: ReadonlySet<string>) =>
  token !== undefined &&
  (places.has(token.lower) || (token.isCapital && !token.startsSentence && !token.isPossessive))

/** "Keaton, a high school": said to be a place outright. */
function isCalledPlace({ sentence, to }: NameRun, places: ReadonlySet<string>): boolean {
  if (sentence[to]?.text !== ',') return false
  const [article, ...words] = sentence.slice(to + 1, to + 7).map(({ lower }) => lower)
  const end = words.findIndex((word) => /^(?:,|for|of|that|which|in|where)$/.test(word))
  const last = words[(end === -1 ? words.length : end) - 1] ?? ''
  return /^(?:a|an|the)$/.test(article ?? '') && places.has(last)
}

const receiverWords = setOf('with for to by toward towards against between')

/** The word before a name. */
export const before = ({ sentence, from }: NameRun) => sentence[from - 1]?.lower ?? ''
/** The same, an article passed over: "meets the Black Fox". */
const wordBefore = ({ sentence, from }: NameRun) => tokenBefore(sentence, from)?.lower ?? ''
const tokenBefore = (sentence: readonly Token[], from: number) =>
  sentence[sentence[from - 1]?.lower === 'the' ? from - 2 : from - 1]
export const after = ({ sentence, to }: NameRun) => sentence[to]?.lower ?? ''

function isReceiver({ sentence, from }: NameRun): boolean {
  const token = tokenBefore(sentence, from)
  return token !== undefined && (token.facts.form !== undefined || receiverWords.has(token.lower))
}

const subjects = setOf('i he she we they you')

function isFollowedByVerb(run: NameRun): boolean {
  const { sentence, to } = run
  if (isOwner(run) || before(run) === 'of') return false
  const index = skipAdverbs(sentence, to)
  const token = sentence[index]
  if (!token || token.isCapital) return false
  // "from Vell, had she only known": the verb belongs to what follows.
  if (isOf(token, auxiliary)) return !subjects.has(sentence[index + 1]?.lower ?? '')
  return token.facts.isFiniteForm
}

/** "Beckett: …", also after "Episode 6:". */
const isSpeaker = (run: NameRun) =>
  after(run) === ':' && (run.from === 0 || before(run) === ':') && run.to < run.sentence.length

/** "her friend Ivy", "his brother, Tom": a noun that is always somebody's stands before the name. */
function isAfterRole({ sentence, from }: NameRun): boolean {
  const token = sentence[sentence[from - 1]?.text === ',' ? from - 2 : from - 1]
  return token !== undefined && (token.facts.nouns !== undefined || callers.has(token.lower))
}

const callers = setOf('named called leader')

const making = setOf(
  'director directors directed directing actor actors actress actresses commentary screening interview interviews ' +
    'script screenplay scripted casting cast filming filmed producer producers voiced voices voice portrayed ' +
    'writer writers author authors novelization co-creator creator creators premiere auditioned improvised',
)

/** So often only who is of the story is named. */
const often = 6

function isAboutMaking({ sentence }: NameRun): boolean {
  for (const { lower } of sentence) if (making.has(lower)) return true
  return false
}

const makerWords = setOf(
  'actor actress author writer director creator producer showrunner singer star stars starring composer comedian',
)
const madeBy = setOf(
  'played read narrated voiced portrayed written directed created performed sung composed produced acted dubbed',
)
const saying = setOf('said stated confirmed')
const scripts = setOf('screenplay script direction film films movie movies novel novels draft')
const performing = setOf('voices voiced portrays portrayed directs directed wrote')

/** "played by Gareth Lyle", "author Gareth Lyle", "Gareth Lyle has said" */
export function isMaker({ sentence, from, to }: NameRun): boolean {
  const word = sentence[from - 1]?.lower ?? ''
  if (makerWords.has(word)) return true
  if (word === 'by' && madeBy.has(sentence[from - 2]?.lower ?? '')) return true
  const next = sentence[to]?.lower ?? ''
  const second = sentence[to + 1]
  const isHas = next === 'has' || next === 'have'
  if ((isHas || next === 'had') && madeBy.has(second?.lower ?? '')) return true
  if (isHas && saying.has(second?.lower ?? '')) return true
  // "Lucas' screenplay"
  if (sentence[to - 1]?.isPossessive && scripts.has(next)) return true
  // "George Takei voices the warden", "Adaeze Pym as Winnie": a full name that makes the work.
  if (to - from < 2) return false
  return performing.has(next) || (next === 'as' && second?.isCapital === true)
}

/** It stands only where a place stands: "in Vell". */
export const isPlaceOnly = (runs: readonly NameRun[]): boolean =>
  runs.every((run) => placeWords.has(before(run)))
