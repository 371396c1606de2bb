import type { Lexicon, Token } from '../model.ts'
import { foldName } from '../text/foldName.ts'
import { groupBy } from '../text/groupBy.ts'
import { isCommonWord } from '../text/isCommonWord.ts'
import { countNames, type NameRun } from './findNames.ts'

/** One name with all its places and what speaks for a person or a group behind it. */
export interface JudgedName {
  readonly key: string
  /** Words without titles, folded. */
  readonly core: string
  readonly title: string | undefined
  readonly runs: readonly NameRun[]
  readonly type: 'person' | 'group'
}

const least = 2

/** Keeps the runs that name a person or a group of the story. */
export function judgeNames(runs: readonly NameRun[], lexicon: Lexicon): readonly JudgedName[] {
  const counts = countNames(runs)
  const byName = groupBy(runs, (run) => keyOf(run, counts))
  const judged = [...byName].map(([key, same]) => judge(key, same, lexicon))
  const sure = judged.filter(({ isSure }) => isSure)
  const parts = new Set(sure.flatMap(({ name }) => partsOf(name)))
  const cores = new Set(sure.flatMap(({ name }) => (name.type === 'person' ? [name.core] : [])))
  return judged
    .filter(
      ({ isSure, name }) =>
        isSure ||
        (parts.has(name.core) && !isPlaceOnly(name.runs)) ||
        isFullName(name, cores) ||
        isStyledName(name, cores, lexicon),
    )
    .map(({ name }) => name)
}

/** "the Prima's" is one of "the Primas". */
function keyOf(run: NameRun, counts: ReadonlyMap<string, number>): string {
  const { key } = run
  const plural = counts.get(`${key}s`) ?? 0
  const isOneOf = plural > (before(run) === 'the' ? 0 : (counts.get(key) ?? 0))
  return isOneOf ? `${key}s` : key
}

/** The words that may stand for a name alone: "Helsweel" for "Ms. Helsweel". */
const partsOf = ({ core, title, type }: JudgedName): readonly string[] =>
  type === 'person' && (title !== undefined || core.includes(' ')) ? core.split(' ') : []

/** "Bianca Blackwell", where "Bianca" is somebody. */
const isFullName = ({ core, runs }: JudgedName, cores: ReadonlySet<string>) =>
  core.includes(' ') && cores.has(core.slice(0, core.indexOf(' '))) && !runs.some(isMaker)

/** "Fire Lord Sozin", "Guru Pathik": common words before somebody's name. */
function isStyledName({ core, runs }: JudgedName, cores: ReadonlySet<string>, { words }: Lexicon) {
  const tokens = runs[0]?.tokens ?? []
  const last = tokens.at(-1)
  return (
    last !== undefined &&
    core.includes(' ') &&
    cores.has(foldName(last.text)) &&
    tokens
      .slice(0, -1)
      .every(({ lower, isPossessive }) => !isPossessive && isCommonWord(lower, words)) &&
    !runs.some(isMaker)
  )
}

const isPlaceOnly = (runs: readonly NameRun[]) => runs.every((run) => placeWords.has(before(run)))

function judge(
  key: string,
  same: readonly NameRun[],
  lexicon: Lexicon,
): { name: JudgedName; isSure: boolean } {
  const clues = gatherClues(same, lexicon)
  const title = titleOf(same[0]?.tokens[0], lexicon)
  const core = title ? key.slice(key.indexOf(' ') + 1) : key
  const type = isGroup(same, clues, lexicon) ? 'group' : 'person'
  const isSure =
    type === 'group' || isEpithet(same, clues, lexicon) || scoreOf(same, clues, lexicon) >= least
  return { name: { key, core, title, runs: same, type }, isSure }
}

const titleOf = (token: Token | undefined, { titles }: Lexicon) => {
  const word = token?.lower.replace(/\.$/, '')
  return word !== undefined && titles.has(word) ? word : undefined
}

interface Clues {
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
  readonly sentenceStart: number
  readonly joined: number
  readonly adnominal: number
  readonly owned: number
}

function gatherClues(runs: readonly NameRun[], lexicon: Lexicon): Clues {
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
  if (tokens.at(-1)?.isPossessive) return false
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
/** "in Vell", "leaves Keaton", "the kingdom of Vell", "the Lowmere marshes". */
const isPlaced = (run: NameRun, { places }: Lexicon) =>
  placeWords.has(before(run)) ||
  isPlaceVerb(before(run)) ||
  isCalledPlace(run, places) ||
  (before(run) === 'of' && places.has(run.sentence[run.from - 2]?.lower ?? '')) ||
  (before(run) === 'the' && /^\p{Ll}/u.test(after(run)) && places.has(after(run).replace(/s$/, '')))

/** "Keaton, a high school": said to be a place outright. */
function isCalledPlace({ sentence, to }: NameRun, places: ReadonlySet<string>): boolean {
  const [comma, article, ...words] = sentence.slice(to, to + 7).map(({ lower }) => lower)
  const end = words.findIndex((word) => /^(?:,|for|of|that|which|in|where)$/.test(word))
  const last = words[(end === -1 ? words.length : end) - 1] ?? ''
  return comma === ',' && /^(?:a|an|the)$/.test(article ?? '') && places.has(last)
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

const before = ({ sentence, from }: NameRun) => sentence[from - 1]?.lower ?? ''
/** The same, an article passed over: "meets the Black Fox". */
const wordBefore = (run: NameRun) =>
  before(run) === 'the' ? (run.sentence[run.from - 2]?.lower ?? '') : before(run)
const isReceiver = (word: string, { verbForms }: Lexicon) =>
  receiverWords.has(word) || verbForms.has(word)
const after = ({ sentence, to }: NameRun) => sentence[to]?.lower ?? ''

function isFollowedByVerb({ sentence, to, tokens }: NameRun, lexicon: Lexicon): boolean {
  if (tokens.at(-1)?.isPossessive) return false
  let index = to
  while (lexicon.wordClasses.get(sentence[index]?.lower ?? '')?.has('adverb')) index++
  const token = sentence[index]
  if (!token || token.isCapital) return false
  if (lexicon.wordClasses.get(token.lower)?.has('auxiliary')) return true
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

const makerWords =
  /^(?:actor|actress|author|writer|director|creator|producer|showrunner|singer|star|stars|starring|composer|comedian)$/
const madeBy =
  /^(?:played|read|narrated|voiced|portrayed|written|directed|created|performed|sung|composed|produced|acted|dubbed)$/

function isMaker({ sentence, from, to }: NameRun): boolean {
  const [two, one] = [sentence[from - 2]?.lower ?? '', sentence[from - 1]?.lower ?? '']
  const following = [sentence[to]?.lower ?? '', sentence[to + 1]?.lower ?? '']
  if (/^(?:has|have|had)$/.test(following[0] ?? '') && madeBy.test(following[1] ?? '')) return true
  if (
    /^(?:has|have)$/.test(following[0] ?? '') &&
    /^(?:said|stated|confirmed)$/.test(following[1] ?? '')
  )
    return true
  return makerWords.test(one) || (one === 'by' && madeBy.test(two))
}

function scoreOf(runs: readonly NameRun[], clues: Clues, lexicon: Lexicon): number {
  const tokens = runs[0]?.tokens ?? []
  const title = titleOf(tokens[0], lexicon)
  const [first, ...rest] = title ? tokens.slice(1) : tokens
  if (!first) return 0
  const words = [first, ...rest]
  const last = words.at(-1) ?? first
  const isTitled = title !== undefined && clues.total > 1 && clues.agent > 0
  if (!isTitled && isNoName(words, lexicon)) return 0
  if (lexicon.places.has(last.lower) && words.length > 1) return 0

  const isGiven = lexicon.givenNames.has(first.text)
  const isDoubtful = lexicon.doubtfulNames.has(first.text)
  const isWordy = words.every(({ lower }) => isCommonWord(lower, lexicon.words))
  const share = (part: number) => part / clues.total

  let score = 0
  if (title) score += 3
  if (isGiven) score += isDoubtful && words.length === 1 ? 1.5 : 2
  if (!isGiven && !isWordy) score += 1
  if (!isGiven && isWordy && !title) score -= words.length > 1 ? 3 : 2
  if (words.length > 1 && personNouns.test(last.lower)) score += 2
  score += Math.min(clues.agent, 2) + Math.min(clues.owner, 1) + Math.min(clues.speaker, 1) * 2
  score +=
    Math.min(clues.role, 1) * 2 +
    Math.min(clues.receiver, 2) * 0.5 +
    Math.min(clues.joined, 1) * 0.5
  if (share(clues.place) >= 0.5) score -= clues.place === clues.total ? 5 : 3
  if (share(clues.article) > 0.5) score -= isGiven ? 1 : 3
  if (!title && !isGiven && clues.total >= 4) {
    if (share(clues.located) > Math.max(0.12, 1.5 * share(clues.actor))) score -= 4
    if (share(clues.actor) < 0.05 && clues.role === 0) score -= 2
    if (share(clues.modifier) > 0.25) score -= 4
  }
  if (share(clues.maker) >= 0.5) score -= 5
  if (share(clues.adnominal) >= 0.5 || share(clues.owned) >= 0.5) score -= 3
  if (isWordy && !isGiven && !title && clues.sentenceStart === clues.total) score -= 3
  if (isGiven && isDoubtful && clues.sentenceStart === clues.total && words.length === 1) score -= 2
  if (clues.total === 1 && words.length > 1 && !title && isSilent(clues)) score -= 1
  if (!isGiven && words.length === 1 && noNameEnding.test(first.lower)) score -= 3
  if (!isGiven && clues.sentenceStart === clues.total && /...ly$/.test(first.lower)) score -= 3
  if (words.every(({ text }) => /^\p{Lu}{2,}s?$/u.test(text))) score -= 1.5
  if (words.some(({ isQuoted }) => isQuoted) && clues.agent === 0) score -= 2
  return score
}

// "Earthbending", "F-bombs", "I-I".
const noNameEnding = /....ing$|^\p{L}-\p{L}/u

/** "Combustion Man", "the Earth King": named after what they are. */
const personNouns =
  /^(?:man|woman|boy|girl|king|queen|prince|princess|lady|lord|master|captain|doctor|kid|spirit|knight|witch|wizard)$/

/** Named once and neither acting, speaking, owning nor anybody's: often not of the story. */
const isSilent = ({ agent, owner, role, speaker, joined }: Clues) =>
  agent + owner + role + speaker + joined === 0

const isNoName = (words: readonly Token[], { notNames, wordClasses }: Lexicon) =>
  words.some(({ text, lower }) => notNames.has(text) || wordClasses.has(lower)) ||
  words.every(({ text }) => /^[\p{N}IVX]+$/u.test(text))

/** "the Black Fox", "the Old King": common words, but always one and the same who acts. */
function isEpithet(runs: readonly NameRun[], clues: Clues, lexicon: Lexicon): boolean {
  const tokens = runs[0]?.tokens ?? []
  if (isNoName(tokens, lexicon)) return false
  if (tokens.length < 2) return isSingleEpithet(runs, clues)
  if (clues.total < 2 || clues.article < clues.total) return false
  if (lexicon.places.has(tokens.at(-1)?.lower ?? '') || clues.place > 0 || runs.some(isTitleOfWork))
    return false
  return clues.agent + clues.owner + clues.receiver + clues.joined >= 2
}

/** "the Hulk", "the Warden": a common word that often acts, mostly with its article, and never opens a name. */
function isSingleEpithet(
  runs: readonly NameRun[],
  { total, article, actor, located }: Clues,
): boolean {
  const isInside = runs.filter(({ tokens }) => !tokens[0]?.startsSentence).length * 2 > total
  return (
    isInside &&
    total >= 4 &&
    article * 5 >= total * 2 &&
    actor * 10 >= total &&
    actor > 1 &&
    located < actor
  )
}

const groupBefore =
  /^(?:members?|leaders?|heads?|part|out|rest|one|all|some|most|group|troupe|band|gang|crew|team|called|named|join(?:s|ed|ing)?|joins?|left|leaves?|against)$/

/** "chapter 8 of The Long Thaw": an article with a capital inside a sentence begins a title. */
const isTitleOfWork = ({ sentence, from }: NameRun) => {
  const article = sentence[from - 1]
  return article?.text === 'The' && !article.startsSentence
}

const pluralEnding = /(?:[^s']s|folk|men|people|guard|kin)$/
const noGroups =
  /^(?:wars|games|awards|times|days|nights|years|ages|films|movies|books|series|seasons|episodes|comics|trilogy|force|stones|islands|mountains)$/

/** "the Chitauri attack", "the Jedi were": more often with a verb for many than with one for one. */
function agreesInPlural(runs: readonly NameRun[], { verbForms }: Lexicon): boolean {
  const nexts = runs.map((run) => after(run))
  const many = nexts.filter(
    (word) => /^(?:are|were|have)$/.test(word) || verbForms.get(word)?.form === 'base',
  )
  const one = nexts.filter(
    (word) => /^(?:is|was|has)$/.test(word) || verbForms.get(word)?.form === 'present',
  )
  return many.length > 1 && many.length > 2 * one.length
}

/** "the Primas", "join the Streets", "the Guild of Thieves": named with an article, in the plural. */
function isGroup(runs: readonly NameRun[], clues: Clues, lexicon: Lexicon): boolean {
  const tokens = runs[0]?.tokens ?? []
  const last = tokens.at(-1)
  if (!last || isNoName(tokens, lexicon) || noGroups.test(last.lower)) return false
  const isCalledGroup =
    lexicon.groupWords.has(last.lower) || lexicon.groupWords.has(tokens[0]?.lower ?? '')
  if (isCalledGroup && tokens.length > 1)
    return clues.agent + clues.receiver + clues.owner + clues.joined > 0
  if (/^(?:\p{Lu}\.){3,}$/u.test(runs[0]?.text ?? '')) return clues.agent + clues.receiver > 0
  if (tokens.length === 1 && clues.article * 2 > clues.total && agreesInPlural(runs, lexicon))
    return true
  if (tokens.length === 1 && isCalledGroup && clues.article * 2 > clues.total && clues.total > 2)
    return clues.agent + clues.receiver > 0
  if (clues.article * 2 < clues.total || !pluralEnding.test(last.lower)) return false
  const isWordy = tokens.every(({ lower }) => isCommonWord(lower, lexicon.words))
  const isJoined = runs.some(({ sentence, from }) =>
    sentence.slice(Math.max(0, from - 3), from).some(({ lower }) => groupBefore.test(lower)),
  )
  return isJoined || (!isWordy && clues.agent + clues.receiver + clues.joined > 0)
}
