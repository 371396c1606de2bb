import type { Lexicon, Link, Passage, Span, Token, Words } from '../model.ts'
import { foldName } from '../text/foldName.ts'
import { endOf, spanOf } from '../text/spanOf.ts'

/** A run of capitalised words that may name somebody. */
export interface NameRun {
  readonly example: string
  readonly at: Span
  /** As written: "Ms. Helsweel", "the Primas" without its article. */
  readonly text: string
  /** The same, folded. */
  readonly key: string
  readonly tokens: readonly Token[]
  readonly words: Words
  /** The tokens of the sentence and where among them the run begins and ends. */
  readonly sentence: readonly Token[]
  readonly from: number
  readonly to: number
  /** The page links it as a person of our world: an actor, an author. */
  readonly isCreator: boolean
}

/** Finds every run of capitalised words, leading words that begin a sentence and names of tropes taken off. */
export function findNames(
  passages: readonly Passage[],
  lexicon: Lexicon,
  tropeNames: ReadonlySet<string>,
): readonly NameRun[] {
  const keys = new Map<string, string>()
  const places = passages.map((passage) => ({
    ...passage,
    runs: passage.sentences.map((words) => findRuns(words, lexicon)),
  }))
  const inside = findInside(places, lexicon)
  return places.flatMap(({ example, sentences, runs }) => {
    const linksAt = indexLinks(example.links)
    return sentences.flatMap((words, index) =>
      (runs[index] ?? []).flatMap(([from, to]) => {
        const sentence = words.tokens
        const isWhole = to - from > 1 && inside.has(textOf(sentence, from, to))
        const trimmed = isWhole ? from : trimStart(sentence, from, to, lexicon)
        if (trimmed >= to) return []
        const tokens = sentence.slice(trimmed, to)
        const at = spanOf(words, trimmed, to)
        const text = example.text.slice(...at)
        const links = linksAt(at)
        const key = keys.get(text) ?? foldName(text)
        keys.set(text, key)
        // "Dark Secret" is a trope; a single word such as "Rival" may be a name.
        if (tokens.length > 1 && tropeNames.has(key)) return []
        if (links.some((link) => isElsewhere(link, example.text))) return []
        const isCreator = links.some((link) => link.to === 'creator' && isSameName(link.name, text))
        const place = { words, sentence, from: trimmed, to }
        const run = { example: example.id, at, text, key, tokens, ...place }
        return [...findSpouse(run, lexicon), { ...run, isCreator }]
      }),
    )
  })
}

/** "Mr. and Mrs. Venn" names Mr. Venn too; he stands where his title does. */
function findSpouse(run: Omit<NameRun, 'isCreator'>, { titles }: Lexicon): readonly NameRun[] {
  const { words, sentence, from, tokens } = run
  const [title, joint] = [sentence[from - 2], sentence[from - 1]]
  const isTitle = (token: Token | undefined) =>
    token !== undefined && titles.has(token.lower.replace(/\.$/, ''))
  if (!title || tokens.length < 2 || !/^(?:and|&)$/.test(joint?.lower ?? '')) return []
  if (!title.isCapital || !isTitle(title) || !isTitle(tokens[0])) return []
  const name = tokens.slice(1)
  const text = [title, ...name].map((token) => token.text).join(' ')
  return [
    {
      ...run,
      at: spanOf(words, from - 2, from - 1),
      text,
      key: foldName(text),
      tokens: [title, ...name],
      from: from - 2,
      to: from - 1,
      isCreator: false,
    },
  ]
}

type Run = readonly [from: number, to: number]

const bucket = 256

/** The links that cover a span, found without a look at all of them. */
function indexLinks(links: readonly Link[]): (at: Span) => readonly Link[] {
  if (links.length === 0) return () => []
  const buckets = new Map<number, Link[]>()
  for (const link of links)
    for (let at = Math.floor(link.at[0] / bucket); at * bucket < link.at[1]; at++)
      buckets.set(at, [...(buckets.get(at) ?? []), link])
  return ([start, end]) =>
    (buckets.get(Math.floor(start / bucket)) ?? []).filter(
      ({ at }) => at[0] <= start && at[1] >= end,
    )
}

/** Runs of several words that stand inside a sentence: "Black Widow" there is no "black" Widow at the start of one. */
function findInside(
  places: readonly (Passage & { readonly runs: readonly (readonly Run[])[] })[],
  lexicon: Lexicon,
): ReadonlySet<string> {
  const whole = places.flatMap(({ sentences, runs }) =>
    sentences.flatMap(({ tokens: sentence }, index) =>
      (runs[index] ?? []).flatMap(([from, to]) =>
        to - from > 1 &&
        !sentence[from]?.startsSentence &&
        trimStart(sentence, from, to, lexicon) === from
          ? [textOf(sentence, from, to)]
          : [],
      ),
    ),
  )
  return new Set(whole)
}

const textOf = (sentence: readonly Token[], from: number, to: number) =>
  sentence
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

/** A link that shows the name of a trope or a work; a pothole, "[[BigBad Lord Vell]]", shows who it is about. */
function isElsewhere({ to, name, at }: Link, text: string): boolean {
  const shown = text.slice(...at)
  if (to === 'work' || to === 'trope') return isSameName(name, shown)
  return to === 'emphasis' && isTitle(shown)
}

/** "SamuelLJackson" and "Samuel L. Jackson" are one name. */
const isSameName = (one: string, other: string) => compact(one) === compact(other)
const compact = (name: string) => foldName(name).replaceAll(' ', '')

/** Words set in italics, "The Long Thaw", are the title of a work; a single word is stressed. */
const isTitle = (shown: string) =>
  /\s/.test(shown) &&
  shown.split(/\s+/).every((word) => /^(?:\p{Lu}|\p{N}|[\p{Ll}]{1,3}$)/u.test(word))

function findRuns(words: Words, lexicon: Lexicon): readonly Run[] {
  const runs: Run[] = []
  let from = 0
  while (from < words.tokens.length) {
    const to = endOfRun(words, from, lexicon)
    if (to > from) runs.push([from, to])
    from = Math.max(to, from + 1)
  }
  return runs
}

function endOfRun(words: Words, from: number, lexicon: Lexicon): number {
  const sentence = words.tokens
  const first = sentence[from]
  if (!first || !startsName(sentence, from, lexicon)) return from
  let to = from + 1
  while (to < sentence.length) {
    const before = sentence[to - 1]
    const token = sentence[to]
    if (!before || !token || before.isPossessive) break
    if ((words.starts[to] ?? 0) - endOf(words, to - 1) > 1) break
    if (isNameWord(token)) to++
    else if (isParticle(token, lexicon) && isNameWord(sentence[to + 1])) to += 2
    else break
  }
  return to
}

const startsName = (sentence: readonly Token[], index: number, lexicon: Lexicon) => {
  const token = sentence[index]
  if (isNameWord(token)) return true
  return token !== undefined && isParticle(token, lexicon) && isNameWord(sentence[index + 1])
}

const isNameWord = (token: Token | undefined) =>
  token !== undefined && token.isCapital && token.isWord && !isContraction.test(token.text)

// "She's", "I'm", "Don't": no name ends so, and "O'Hara" does not.
const isContraction = /^I$|^\p{L}+(?:n['’]t|['’](?:s|ll|d|re|ve|m))$/u

const isParticle = ({ lower }: Token, lexicon: Lexicon) =>
  lexicon.nameParticles.has(lower) && lower !== 'la' && lower !== 'le'

/** Drops words that are capital only because they begin a sentence: "When Vanessa", "Poor Alya". */
function trimStart(sentence: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  let start = from
  while (start < to) {
    const token = sentence[start]
    if (!token || !isDroppedFirst(token, start === from && to - from > 1, lexicon)) break
    start++
  }
  return start
}

function isDroppedFirst(token: Token, hasFollower: boolean, lexicon: Lexicon): boolean {
  if (lexicon.titles.has(token.lower.replace(/\.$/, ''))) return false
  if (lexicon.givenNames.has(token.text) && !lexicon.wordClasses.has(token.lower)) return false
  if (lexicon.wordClasses.has(token.lower)) return true
  if (lexicon.notNames.has(token.text)) return true
  return (
    token.startsSentence &&
    (lexicon.verbForms.has(token.lower) || (hasFollower && lexicon.words.has(token.lower)))
  )
}

/** How often each name stands on the page, by its key. */
export function countNames(runs: readonly NameRun[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of runs) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
