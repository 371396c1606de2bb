import type { Lexicon, Token } from '../model.ts'
import { isCommonWord } from '../text/isCommonWord.ts'
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
  /** Stands in a sentence about how the work was made. */
  readonly production: number
  readonly sentenceStart: number
  readonly joined: number
  readonly adnominal: number
  readonly owned: number
}

export function gatherClues(runs: readonly NameRun[], lexicon: Lexicon): Clues {
  const count = (test: (run: NameRun) => boolean) => runs.filter(test).length
  return {
    total: runs.length,
    article: count((run) => /^(?:a|an|the|this|every|each|some|any)$/.test(before(run))),
    agent: count((run) => isFollowedByVerb(run, lexicon)),
    actor: count((run) => isActor(run, lexicon)),
    located: count((run) => isLocated(run, lexicon)),
    modifier: count((run) => isModifier(run, lexicon)),
    owner: count((run) => run.tokens.at(-1)?.isPossessive ?? false),
    place: runs.some((run) => isCalledPlace(run, lexicon.places))
      ? runs.length
      : count((run) => isPlaced(run, lexicon)),
    speaker: count((run) => isSpeaker(run)),
    role: count((run) => isAfterRole(run, lexicon)),
    receiver: count((run) => isReceiver(wordBefore(run), lexicon)),
    maker: count((run) => isMaker(run)),
    production: count((run) => isAboutMaking(run)),
    sentenceStart: count((run) => run.tokens[0]?.startsSentence ?? false),
    joined: count((run) => before(run) === 'and' || after(run) === 'and'),
    owned: count(
      (run) =>
        Boolean(run.sentence[run.from - 1]?.isPossessive) ||
        /^(?:his|her|their|my|your|our)$/.test(before(run)),
    ),
    adnominal: count((run) => /^(?:a|an)$/.test(before(run)) && /^\p{Ll}/u.test(after(run))),
  }
}

/** "Mara sings", "Mara has sung", "Mara, who sings"; not "Vell is destroyed". */
function isActor(run: NameRun, lexicon: Lexicon): boolean {
  const { sentence, to, tokens } = run
  if (tokens.at(-1)?.isPossessive || before(run) === 'of') return false
  const skip = sentence[to]?.text === ',' ? 1 : 0
  if (/^(?:who|whom)$/.test(sentence[to + skip]?.lower ?? '')) return true
  let index = to
  while (lexicon.wordClasses.get(sentence[index]?.lower ?? '')?.has('adverb')) index++
  const word = sentence[index]?.lower ?? ''
  if (sentence[index]?.isCapital) return false
  if (lexicon.wordClasses.get(word)?.has('auxiliary')) return isActive(sentence, index, lexicon)
  const form = lexicon.verbForms.get(word)?.form
  return form === 'present' || form === 'past' || form === 'past or participle'
}

function isActive(sentence: readonly Token[], auxiliary: number, lexicon: Lexicon): boolean {
  const isBe = /^(?:is|are|was|were|being|been|be)$/.test(sentence[auxiliary]?.lower ?? '')
  let index = auxiliary + 1
  while (
    /adverb|negation|auxiliary/.test(
      [...(lexicon.wordClasses.get(sentence[index]?.lower ?? '') ?? [])].join(),
    )
  )
    index++
  const form = lexicon.verbForms.get(sentence[index]?.lower ?? '')?.form
  return isBe ? form === 'gerund' : form !== undefined
}

const motions =
  /^(?:go(?:es|ing)?|went|gone|travel\w*|return\w*|c[oa]me|com(?:es|ing)|arriv\w*|fl(?:y|ies|ew|ying|own)|escap\w*|head\w*|mov\w*|back|way|trip|journey|sail\w*|flee\w*|fled|sent|taken|takes?|brought|brings?|living|lives?|lived|reside\w*|born|land\w*|crash\w*)$/
const isLocated = (run: NameRun, lexicon: Lexicon) => {
  if (isPlaced(run, lexicon)) return true
  const word = wordBefore(run)
  if (/^(?:at|on)$/.test(word) && isAimedAt(run, lexicon.cues)) return false
  if (word === 'on')
    return !/^(?:crush|spy|spies|rely|relies|depend|depends|walks?|walked|gives? up)$/.test(
      run.sentence[run.from - 2]?.lower ?? '',
    )
  if (word === 'from' || word === 'to' || word === 'into' || word === 'of')
    return (
      motions.test(run.sentence[run.from - (before(run) === 'the' ? 3 : 2)]?.lower ?? '') ||
      word === 'into'
    )
  return false
}

const isModifier = (run: NameRun, { words, verbForms, wordClasses }: Lexicon) => {
  const next = run.sentence[run.to]
  return (
    next !== undefined &&
    !run.tokens.at(-1)?.isPossessive &&
    /^\p{Ll}/u.test(next.text) &&
    !verbForms.has(next.lower) &&
    !wordClasses.has(next.lower) &&
    isCommonWord(next.lower, words)
  )
}

const placeWords = new Set([
  'at',
  'in',
  'near',
  'outside',
  'inside',
  'across',
  'throughout',
  'around',
])
const isPlaceVerb = (word: string) =>
  /^(?:attend|leav|left|visit|enter|reach|found|invad)/.test(word)
/** "yells at Tobin": the preposition belongs to a cue, not to a place. */
const isAimedAt = (run: NameRun, cues: Lexicon['cues']) =>
  (cues.get(run.sentence[run.from - 2]?.lower ?? '') ?? []).some(
    ({ words }) => words[1] === before(run),
  )

/** "in Vell", "leaves Keaton", "the kingdom of Vell", "Duke Tobin of Vell", "the Lowmere marshes". */
const isPlaced = (run: NameRun, { places, cues }: Lexicon) =>
  (placeWords.has(before(run)) && !isAimedAt(run, cues)) ||
  isPlaceVerb(before(run)) ||
  isCalledPlace(run, places) ||
  (before(run) === 'of' && isNameOrPlace(run.sentence[run.from - 2], places)) ||
  (before(run) === 'the' && /^\p{Ll}/u.test(after(run)) && places.has(after(run).replace(/s$/, '')))

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

const receiverWords = new Set([
  'with',
  'for',
  'to',
  'by',
  'toward',
  'towards',
  'against',
  'between',
])

/** The word before a name. */
export const before = ({ sentence, from }: NameRun) => sentence[from - 1]?.lower ?? ''
/** The same, an article passed over: "meets the Black Fox". */
const wordBefore = (run: NameRun) =>
  before(run) === 'the' ? (run.sentence[run.from - 2]?.lower ?? '') : before(run)
const isReceiver = (word: string, { verbForms }: Lexicon) =>
  receiverWords.has(word) || verbForms.has(word)
export const after = ({ sentence, to }: NameRun) => sentence[to]?.lower ?? ''

const subjects = /^(?:i|he|she|we|they|you)$/

function isFollowedByVerb(run: NameRun, lexicon: Lexicon): boolean {
  const { sentence, to, tokens } = run
  // "the people of Vell have left"
  if (tokens.at(-1)?.isPossessive || before(run) === 'of') return false
  let index = to
  while (lexicon.wordClasses.get(sentence[index]?.lower ?? '')?.has('adverb')) index++
  const token = sentence[index]
  if (!token || token.isCapital) return false
  // "from Vell, had she only known": the verb belongs to what follows.
  if (lexicon.wordClasses.get(token.lower)?.has('auxiliary'))
    return !subjects.test(sentence[index + 1]?.lower ?? '')
  const form = lexicon.verbForms.get(token.lower)?.form
  return form === 'present' || form === 'past' || form === 'past or participle'
}

/** "Beckett: …", also after "Episode 6:". */
const isSpeaker = (run: NameRun) =>
  after(run) === ':' && (run.from === 0 || before(run) === ':') && run.to < run.sentence.length

/** "her friend Ivy", "his brother, Tom": a noun that is always somebody's stands before the name. */
function isAfterRole({ sentence, from }: NameRun, lexicon: Lexicon): boolean {
  const skip = sentence[from - 1]?.text === ',' ? 2 : 1
  const word = sentence[from - skip]?.lower ?? ''
  return lexicon.relationalNouns.has(word) || /^(?:named|called|leader)$/.test(word)
}

const making = new Set(
  [
    'director directors directed directing actor actors actress actresses commentary screening interview interviews',
    'script screenplay scripted casting cast filming filmed producer producers voiced voices voice portrayed',
    'writer writers author authors novelization co-creator creator creators premiere auditioned improvised',
  ].flatMap((words) => words.split(' ')),
)
const isAboutMaking = ({ sentence }: NameRun) => sentence.some(({ lower }) => making.has(lower))

const makerWords =
  /^(?:actor|actress|author|writer|director|creator|producer|showrunner|singer|star|stars|starring|composer|comedian)$/
const madeBy =
  /^(?:played|read|narrated|voiced|portrayed|written|directed|created|performed|sung|composed|produced|acted|dubbed)$/

/** "played by Gareth Lyle", "author Gareth Lyle", "Gareth Lyle has said" */
export function isMaker({ sentence, from, to }: NameRun): boolean {
  const [two, one] = [sentence[from - 2]?.lower ?? '', sentence[from - 1]?.lower ?? '']
  const following = [sentence[to]?.lower ?? '', sentence[to + 1]?.lower ?? '']
  if (/^(?:has|have|had)$/.test(following[0] ?? '') && madeBy.test(following[1] ?? '')) return true
  if (
    /^(?:has|have)$/.test(following[0] ?? '') &&
    /^(?:said|stated|confirmed)$/.test(following[1] ?? '')
  )
    return true
  // "Lucas' screenplay"
  if (
    sentence[to - 1]?.isPossessive &&
    /^(?:screenplay|script|direction|films?|movies?|novels?|draft)$/.test(following[0] ?? '')
  )
    return true
  // "George Takei voices the warden", "Adaeze Pym as Winnie": a full name that makes the work.
  const isFull = to - from > 1
  if (
    isFull &&
    /^(?:voices|voiced|portrays|portrayed|directs|directed|wrote)$/.test(following[0] ?? '')
  )
    return true
  if (isFull && following[0] === 'as' && sentence[to + 1]?.isCapital) return true
  return makerWords.test(one) || (one === 'by' && madeBy.test(two))
}

/** It stands only where a place stands: "in Vell". */
export const isPlaceOnly = (runs: readonly NameRun[]): boolean =>
  runs.every((run) => placeWords.has(before(run)))
