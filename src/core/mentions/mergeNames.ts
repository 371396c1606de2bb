import type { Gender, Lexicon, Token } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { toSlug } from '../text/toSlug.ts'
import type { NameRun } from './findNames.ts'
import type { JudgedName } from './judgeNames.ts'

/** A person or group with every run that names it. */
export interface Cast {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: 'person' | 'group'
  readonly gender: Gender | undefined
  readonly runs: readonly NameRun[]
}

/** Joins the names of one person: "Bianca" and "Bianca Blackwell", "Helsweel" and "Ms. Helsweel". */
export function mergeNames(names: readonly JudgedName[], lexicon: Lexicon): readonly Cast[] {
  const home = new Map(names.map((name) => [name.key, name.key]))
  const join = (from: JudgedName, to: JudgedName) => {
    const [old, kept] = [home.get(from.key), home.get(to.key)]
    if (old === undefined || kept === undefined) return
    for (const [key, owner] of home) if (owner === old) home.set(key, kept)
  }
  for (const name of names) {
    for (const longer of findLonger(name, names, lexicon)) join(name, longer)
  }
  for (const [name, other] of findSamePersons(names)) join(name, other)

  const people = [...groupBy(names, ({ key }) => home.get(key) ?? key).values()]
  const taken = new Set<string>()
  return people.map((group) => toCast(group, lexicon, taken))
}

/**
 * The longer names that this name is short for; none where two could be meant. "Leia" is Princess Leia as well as Leia
 * Organa; "Venn" may be Lord Venn or Sabine Venn, so it is only the one whom the page names far more often.
 */
function findLonger(
  name: JudgedName,
  names: readonly JudgedName[],
  lexicon: Lexicon,
): readonly JudgedName[] {
  const candidates = names.filter(
    (other) =>
      other !== name &&
      isShortFor(name, other) &&
      !differInGender(name, other, lexicon) &&
      !isOfFamily(name, other, names, lexicon),
  )
  const titled = findFrequent(candidates.filter(({ core }) => core === name.core))
  const given = findFrequent(candidates.filter(({ core }) => core.startsWith(`${name.core} `)))
  const surnames = preferSameGender(
    name,
    candidates.filter(({ core }) => core.endsWith(` ${name.core}`)),
    lexicon,
  )
  if (surnames.length === 0) return [titled, given].flatMap((other) => other ?? [])
  const one = findFrequent(surnames)
  if (titled && one && hasOneCore(surnames) && !differInGender(titled, one, lexicon))
    return [titled, one]
  const best = findFrequent([titled, given, ...surnames].flatMap((other) => other ?? []))
  return best ? [best] : []
}

/** "Miss Venn" is Sabine Venn rather than somebody of whom nothing is known. */
function preferSameGender(name: JudgedName, longer: readonly JudgedName[], lexicon: Lexicon) {
  const own = name.title === undefined ? undefined : lexicon.titles.get(name.title)
  const same = longer.filter((one) => own !== undefined && genderOf([one], lexicon) === own)
  return same.length > 0 ? same : longer
}

const hasOneCore = (names: readonly JudgedName[]) =>
  new Set(names.map(({ core }) => core)).size === 1

/** The one that the page names far more often than the others; those with the same title are one. */
function findFrequent(names: readonly JudgedName[]): JudgedName | undefined {
  const [first, second] = [...names].sort((a, b) => b.runs.length - a.runs.length)
  const isClear =
    !second ||
    (second.core === first?.core && second.title === first.title) ||
    first?.core.endsWith(` ${second.core}`) ||
    (first !== undefined && second.core.endsWith(` ${first.core}`)) ||
    (first !== undefined && first.runs.length > 2 * second.runs.length)
  return isClear ? first : undefined
}

/** "Mrs. Brandt" is not "Theo Brandt". */
function differInGender(name: JudgedName, other: JudgedName, lexicon: Lexicon): boolean {
  const [one, two] = [genderOf([name], lexicon), genderOf([other], lexicon)]
  return name.title !== undefined && one !== undefined && two !== undefined && one !== two
}

const wedded = new Set(['mrs', 'lady'])

/**
 * Whether the longer name is somebody else of the same family: "Mrs. Bennet" is not her daughter Mary Bennet, and where
 * a woman is "Miss Bingley", "Bingley" alone is her brother.
 */
function isOfFamily(
  name: JudgedName,
  other: JudgedName,
  names: readonly JudgedName[],
  lexicon: Lexicon,
): boolean {
  const family = names.filter(
    (one) => one !== name && (one.core === name.core || one.core.endsWith(` ${name.core}`)),
  )
  if (!family.includes(other)) return isSurnameAlone(name, other, lexicon)
  const genders = new Set(family.map((one) => genderOf([one], lexicon)))
  if (name.title === undefined)
    return (
      genderOf([other], lexicon) === 'f' &&
      family.some((one) => one.core === name.core && isLady(one, lexicon)) &&
      (genders.has('m') || genders.has(undefined))
    )
  return (
    wedded.has(name.title) &&
    other.core !== name.core &&
    family.some((one) => one !== other && genderOf([one], lexicon) !== 'f')
  )
}

const isLady = ({ title }: JudgedName, { titles }: Lexicon) =>
  title !== undefined && titles.get(title) === 'f'

const beforeGivenNames = new Set(['lady', 'sir', 'miss', 'king', 'queen', 'prince', 'princess'])

/** "Colonel Fitzwilliam" is not Fitzwilliam Darcy: what follows such a title is a surname, unless it is a known given name. */
function isSurnameAlone({ title, runs }: JudgedName, other: JudgedName, lexicon: Lexicon): boolean {
  return (
    title !== undefined &&
    title !== other.title &&
    !beforeGivenNames.has(title) &&
    !lexicon.givenNames.has(runs[0]?.tokens[1]?.text ?? '')
  )
}

function isShortFor(name: JudgedName, other: JudgedName): boolean {
  if (name.type !== other.type) return false
  if (name.type === 'group') return isPluralOf(name.core, other.core)
  if (name.core === other.core) return !name.title && other.title !== undefined
  if (!other.core.includes(' ')) return false
  return other.core.startsWith(`${name.core} `) || other.core.endsWith(` ${name.core}`)
}

const isPluralOf = (one: string, other: string) => `${one}s` === other || one === `${other} s`

const revealing = /^(?:actually|really|secretly|aka|a\.k\.a\.|alias)$/

/** "Kit is actually his hero DJ Diamondmind", "Clark Kent, aka Superman": two names said to be one person. */
function findSamePersons(
  names: readonly JudgedName[],
): readonly (readonly [JudgedName, JudgedName])[] {
  const told = new Set<readonly Token[]>()
  for (const { runs } of names) for (const run of runs) if (mayTell(run)) told.add(run.sentence)
  if (told.size === 0) return []
  const places = names.flatMap((name) =>
    name.runs.flatMap((run) => (told.has(run.sentence) ? [{ name, run }] : [])),
  )
  const bySentence = groupBy(places, ({ run }) => run.sentence)
  return [...bySentence.values()].flatMap((inSentence) =>
    inSentence.flatMap(({ name, run }) => {
      const next = inSentence.find(
        (other) =>
          other.name !== name && other.run.from > run.to && other.run.from - run.to <= farthest,
      )
      if (!next || next.name.type !== name.type || next.run.tokens.at(-1)?.isPossessive) return []
      const between = run.sentence.slice(run.to, next.run.from)
      return isSamePerson(between, run.sentence[next.run.to]) ? [[next.name, name] as const] : []
    }),
  )
}

/** Behind a name stands a word that can say who else it is: the few such sentences are worth a look. */
function mayTell({ sentence, to }: NameRun): boolean {
  if (sentence[to]?.text === '(') return true
  for (let at = to; at < to + farthest; at++)
    if (tellers.has(sentence[at]?.lower ?? '')) return true
  return false
}

const tellers = new Set(['actually', 'really', 'secretly', 'aka', 'a.k.a.', 'alias', 'than'])
/** In words: between two names of one person stand fewer. */
const farthest = 9

function isSamePerson(between: readonly Token[], next: Token | undefined): boolean {
  // "Steve Rogers (Captain America)"
  if (between.length === 1 && between[0]?.text === '(' && next?.text === ')') return true
  const words = between.map(({ lower }) => lower)
  const isCopula = /^(?:is|was|being|are)$/.test(words[0] ?? '') && revealing.test(words[1] ?? '')
  if (words.join(' ').endsWith('none other than')) return true
  if (words.length > 5) return false
  const isAlias = words.some((word) => /^(?:aka|a\.k\.a\.|alias)$/.test(word))
  return (
    isAlias ||
    (isCopula && !words.some((word) => /^(?:of|for|in|with|than|by|to|from|on|'s)$/.test(word)))
  )
}

function toCast(group: readonly JudgedName[], lexicon: Lexicon, taken: Set<string>): Cast {
  const runs = group.flatMap(({ runs }) => runs)
  const forms = new Set(runs.map(({ text }) => text))
  const name = chooseName(group)
  const type = group[0]?.type ?? 'person'
  const shown = isNamedWithArticle(group) ? `the ${name}` : name
  return {
    id: makeId(name, taken),
    name: shown,
    aliases: [...forms].filter((form) => form !== name),
    type,
    gender: genderOf(group, lexicon),
    runs,
  }
}

/**
 * The form used most in examples: a name rather than a title that goes with another ("Mara", not "Captain Nightjar"),
 * but "Ms. Helsweel" rather than "Helsweel"; of equals the longer.
 */
function chooseName(group: readonly JudgedName[]): string {
  const titled = group.filter(({ title }) => title !== undefined)
  const isOwn = ({ title, core, runs }: JudgedName) =>
    title === undefined &&
    !titled.some(
      (other) => other.core.split(' ').at(-1) === core && other.runs.length * 4 > runs.length,
    )
  const own = group.filter(isOwn)
  const weighed = (own.length > 0 ? own : group).map((name) => ({
    name,
    weight: name.runs.filter(({ example }) => example !== '').length * (name.title ? 2 : 1),
  }))
  const [best] = weighed.sort(
    (a, b) =>
      b.weight - a.weight ||
      b.name.key.length - a.name.key.length ||
      a.name.key.localeCompare(b.name.key),
  )
  return best?.name.runs[0]?.text ?? ''
}

function isNamedWithArticle(group: readonly JudgedName[]): boolean {
  let all = 0
  let articles = 0
  for (const { runs } of group) {
    all += runs.length
    for (const { sentence, from } of runs) if (sentence[from - 1]?.lower === 'the') articles++
  }
  return articles * 2 > all
}

function genderOf(group: readonly JudgedName[], lexicon: Lexicon): Gender | undefined {
  for (const { title, runs } of group) {
    const byTitle = title === undefined ? undefined : lexicon.titles.get(title)
    if (byTitle) return byTitle
    const tokens = runs[0]?.tokens ?? []
    const first = tokens[title ? 1 : 0]?.text ?? ''
    const byName = lexicon.givenNames.get(first)
    if (byName) return byName
  }
  return undefined
}

/** "Ms. Helsweel" becomes `ms-helsweel`; a second one `ms-helsweel-2`. */
export function makeId(name: string, taken: Set<string>): string {
  const plain = toSlug(name)
  let id = plain || 'unnamed'
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`
  taken.add(id)
  return id
}
