import type { Example, Passage, Token, Words } from '../model.ts'
import { foldName } from '../text/foldName.ts'
import { groupBy } from '../text/groupBy.ts'
import { spanOf } from '../text/spanOf.ts'
import type { NameRun } from './findNames.ts'
import type { Cast } from './mergeNames.ts'

const callings = new Set(
  [
    'call calls called calling dub dubs dubbed dubbing nickname nicknames nicknamed nicknaming',
    'address addresses addressed addressing refer refers referred known aka christen christens christened',
  ].flatMap((words) => words.split(' ')),
)
const isQuote = ({ text }: Token) => text === '"' || text === '“' || text === '”'

interface Nickname {
  readonly owner: string
  readonly run: NameRun
}

/** Adds names that others give a character: `Sloan calls Vanessa "Tiny Dancer"`. */
export function findNicknames(
  cast: readonly Cast[],
  passages: readonly Passage[],
): readonly Cast[] {
  const quotes = passages.flatMap(findQuotes)
  if (quotes.length === 0) return cast
  const telling = new Set(quotes.map(({ words }) => words.tokens))
  const named = cast.flatMap(({ id, runs }) =>
    runs.flatMap((run) => (telling.has(run.sentence) ? [{ id, run }] : [])),
  )
  const bySentence = groupBy(named, ({ run }) => run.sentence)
  const nicknames = quotes.flatMap((quote) =>
    toNickname(quote, bySentence.get(quote.words.tokens) ?? []),
  )
  const owners = new Map<string, Set<string>>()
  for (const { owner, run } of nicknames)
    owners.set(run.text, (owners.get(run.text) ?? new Set()).add(owner))
  // A nickname of two persons ("Dad") tells nobody apart.
  const sure = nicknames.filter(({ run }) => owners.get(run.text)?.size === 1)
  const taken = new Set(sure.map(({ run }) => run.text))
  return cast
    .filter(({ runs }) => !runs.every(({ text, tokens }) => taken.has(text) && tokens[0]?.isQuoted))
    .map((member) => withNicknames(member, sure))
}

function withNicknames(member: Cast, nicknames: readonly Nickname[]): Cast {
  const own = nicknames.filter(({ owner }) => owner === member.id).map(({ run }) => run)
  if (own.length === 0) return member
  const known = new Set(member.runs.map(({ at, example }) => `${example} ${at[0]}`))
  const added = own.filter(({ at, example }) => !known.has(`${example} ${at[0]}`))
  const aliases = [...new Set([...member.aliases, ...own.map(({ text }) => text)])]
  return {
    ...member,
    aliases: aliases.filter((alias) => alias !== member.name),
    runs: [...member.runs, ...added],
  }
}

/** What stands in quotation marks behind a word of calling. */
interface Quote {
  readonly example: Example
  readonly words: Words
  readonly calling: number
  readonly from: number
  readonly to: number
}

function findQuotes({ example, sentences }: Passage): readonly Quote[] {
  const quotes: Quote[] = []
  if (!/["“”]/.test(example.text)) return quotes
  for (const words of sentences) {
    const { tokens } = words
    const open = tokens.findIndex(isQuote)
    const calling = open === -1 ? -1 : tokens.findIndex(({ lower }) => callings.has(lower))
    if (calling === -1) continue
    const from = 1 + (open > calling ? open : nextQuote(tokens, calling))
    if (from === 0) continue
    const close = nextQuote(tokens, from - 1)
    let to = close === -1 ? tokens.length : close
    while (to > from && !tokens[to - 1]?.isWord) to--
    if (to > from && to - from <= 3 && tokens.slice(from, to).every(isNickname))
      quotes.push({ example, words, calling, from, to })
  }
  return quotes
}

const nextQuote = (tokens: readonly Token[], after: number) =>
  tokens.findIndex((token, index) => index > after && isQuote(token))

const isNickname = ({ isCapital, facts }: Token) =>
  isCapital && !facts.isNoName && facts.classes === 0

function toNickname(
  { example, words, calling, from, to }: Quote,
  named: readonly { id: string; run: NameRun }[],
): readonly Nickname[] {
  const open = from - 1
  const owner = named.find(({ run }) => run.to <= open && run.to >= open - 2 && run.from > calling)
  if (!owner) return []
  const at = spanOf(words, from, to)
  const text = example.text.slice(...at)
  const run: NameRun = {
    example: example.id,
    at,
    text,
    key: foldName(text),
    tokens: words.tokens.slice(from, to),
    words,
    sentence: words.tokens,
    from,
    to,
    isCreator: false,
  }
  return [{ owner: owner.id, run }]
}
