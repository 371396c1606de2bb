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
  const found = passages.map(findRuns)
  const inside = findInside(found, lexicon)
  const names: NameRun[] = []
  passages.forEach(({ example }, index) => {
    const linksAt = indexLinks(example.links)
    for (const { words, from, to } of found[index] ?? []) {
      const sentence = words.tokens
      const isWhole = to - from > 1 && inside.has(textOf(sentence, from, to))
      const trimmed = isWhole ? from : trimStart(sentence, from, to, lexicon)
      if (trimmed >= to) continue
      const at = spanOf(words, trimmed, to)
      const text = example.text.slice(at[0], at[1])
      let key = keys.get(text)
      if (key === undefined) keys.set(text, (key = foldName(text)))
      // "Dark Secret" is a trope; a single word such as "Rival" may be a name.
      if (to - trimmed > 1 && tropeNames.has(key)) continue
      const links = linksAt(at)
      if (links.some((link) => isElsewhere(link, example.text))) continue
      const run: NameRun = {
        example: example.id,
        at,
        text,
        key,
        tokens: sentence.slice(trimmed, to),
        words,
        sentence,
        from: trimmed,
        to,
        isCreator: links.some((link) => link.to === 'creator' && isSameName(link.name, text)),
      }
      const spouse = findSpouse(run)
      if (spouse) names.push(spouse)
      names.push(run)
    }
  })
  return names
}

/** "Mr. and Mrs. Venn" names Mr. Venn too; he stands where his title does. */
function findSpouse(run: NameRun): NameRun | undefined {
  const { words, sentence, from, tokens } = run
  const [title, joint] = [sentence[from - 2], sentence[from - 1]]
  if (!title || tokens.length < 2 || (joint?.lower !== 'and' && joint?.lower !== '&'))
    return undefined
  if (!title.isCapital || !title.facts.isTitle || !tokens[0]?.facts.isTitle) return undefined
  const name = tokens.slice(1)
  const text = [title, ...name].map((token) => token.text).join(' ')
  return {
    ...run,
    at: spanOf(words, from - 2, from - 1),
    text,
    key: foldName(text),
    tokens: [title, ...name],
    from: from - 2,
    to: from - 1,
    isCreator: false,
  }
}

interface Run {
  readonly words: Words
  readonly from: number
  readonly to: number
}

const bucket = 256
const noLinks: readonly Link[] = []

/** The links that cover a span, found without a look at all of them. */
function indexLinks(links: readonly Link[]): (at: Span) => readonly Link[] {
  if (links.length === 0) return () => noLinks
  const buckets = new Map<number, Link[]>()
  for (const link of links)
    for (let at = Math.floor(link.at[0] / bucket); at * bucket < link.at[1]; at++)
      buckets.set(at, [...(buckets.get(at) ?? []), link])
  return ([start, end]) =>
    (buckets.get(Math.floor(start / bucket)) ?? noLinks).filter(
      ({ at }) => at[0] <= start && at[1] >= end,
    )
}

/** Runs of several words that stand inside a sentence: "Black Widow" there is no "black" Widow at the start of one. */
function findInside(found: readonly (readonly Run[])[], lexicon: Lexicon): ReadonlySet<string> {
  const inside = new Set<string>()
  for (const runs of found)
    for (const { words, from, to } of runs) {
      const { tokens } = words
      if (to - from < 2 || tokens[from]?.startsSentence) continue
      if (trimStart(tokens, from, to, lexicon) === from) inside.add(textOf(tokens, from, to))
    }
  return inside
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

function findRuns({ sentences }: Passage): readonly Run[] {
  const runs: Run[] = []
  for (const words of sentences)
    for (let from = 0; from < words.tokens.length; from++) {
      const to = endOfRun(words, from)
      if (to === from) continue
      runs.push({ words, from, to })
      from = to - 1
    }
  return runs
}

function endOfRun(words: Words, from: number): number {
  const sentence = words.tokens
  if (!startsName(sentence, from)) return from
  let to = from + 1
  while (to < sentence.length) {
    if (sentence[to - 1]?.isPossessive) break
    if ((words.starts[to] ?? 0) - endOf(words, to - 1) > 1) break
    const facts = sentence[to]?.facts
    if (facts?.isNameWord) to++
    else if (facts?.isParticle && isNameWord(sentence[to + 1])) to += 2
    else break
  }
  return to
}

const isNameWord = (token: Token | undefined) => token?.facts.isNameWord ?? false

const startsName = (sentence: readonly Token[], index: number) =>
  isNameWord(sentence[index]) ||
  (sentence[index]?.facts.isParticle === true && isNameWord(sentence[index + 1]))

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

function isDroppedFirst(token: Token, hasFollower: boolean, { words }: Lexicon): boolean {
  const { isTitle, isGivenName, isNoName, classes, form } = token.facts
  if (isTitle) return false
  if (classes !== 0) return true
  if (isGivenName) return false
  if (isNoName) return true
  return token.startsSentence && (form !== undefined || (hasFollower && words.has(token.lower)))
}

/** How often each name stands on the page, by its key. */
export function countNames(runs: readonly NameRun[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of runs) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
