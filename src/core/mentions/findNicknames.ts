import type { Lexicon, Passage, Token } from '../model.ts'
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
  lexicon: Lexicon,
): readonly Cast[] {
  const bySentence = groupBy(
    cast.flatMap(({ id, runs }) => runs.map((run) => ({ id, run }))),
    ({ run }) => run.sentence,
  )
  const nicknames = passages.flatMap((passage) => findIn(passage, bySentence, lexicon))
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

function findIn(
  { example, sentences }: Passage,
  bySentence: ReadonlyMap<readonly Token[], readonly { id: string; run: NameRun }[]>,
  lexicon: Lexicon,
): readonly Nickname[] {
  return sentences.flatMap((inSentence) => {
    const sentence = inSentence.tokens
    const calling = sentence.findIndex(({ lower }) => callings.has(lower))
    if (calling === -1) return []
    const open = sentence.findIndex((token, index) => index > calling && isQuote(token))
    const close = sentence.findIndex((token, index) => index > open && isQuote(token))
    const words = open === -1 ? [] : sentence.slice(open + 1, close === -1 ? undefined : close)
    while (words.length > 0 && !words.at(-1)?.isWord) words.pop()
    if (words.length === 0 || words.length > 3 || !words.every(isNickname(lexicon))) return []
    const owner = bySentence
      .get(sentence)
      ?.find(({ run }) => run.to <= open && run.to >= open - 2 && run.from > calling)
    if (!owner) return []
    const from = open + 1
    const at = spanOf(inSentence, from, from + words.length)
    const run: NameRun = {
      example: example.id,
      at,
      text: example.text.slice(...at),
      key: foldName(example.text.slice(...at)),
      tokens: words,
      words: inSentence,
      sentence,
      from,
      to: from + words.length,
      isCreator: false,
    }
    return [{ owner: owner.id, run }]
  })
}

const isNickname =
  ({ notNames, wordClasses }: Lexicon) =>
  ({ isCapital, text, lower }: Token) =>
    isCapital && !notNames.has(text) && !wordClasses.has(lower)
