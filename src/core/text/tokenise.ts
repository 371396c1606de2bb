import type { Lexicon, Page, Passage, Token, Words } from '../model.ts'
import { createVocabulary, type Form, type Vocabulary } from './createVocabulary.ts'

/** A page cut into sentences. */
interface Passages {
  /** What stands above the first trope. */
  readonly opening: readonly Words[]
  readonly passages: readonly Passage[]
}

/** Cuts every example of a page into sentences of words and marks. Linear in the length of the page. */
export function tokenisePage({ opening, tropes }: Page, lexicon: Lexicon): Passages {
  const vocabulary = createVocabulary(lexicon)
  return {
    opening: tokenise(opening, vocabulary),
    passages: tropes.flatMap(({ examples }) =>
      examples.map((example) => ({ example, sentences: tokenise(example.text, vocabulary) })),
    ),
  }
}

// "Mr." keeps its full stop, "Helsweel's" loses its ending, "co-worker" and "O'Hara" stay whole.
const tokenPattern =
  /(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Lt|Sgt|Capt|Gen|Col|Rev|vs|etc|e\.g|i\.e)\.|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu}\p{Ll})(?<=\p{Lu}[\p{Ll}.]+\s\p{Lu}\.)|[\p{L}\p{N}]+(?:[-'’&][\p{L}\p{N}]+)*|\.{2,}|[^\s\p{L}\p{N}]/gu

const isOpening = (mark: string) => mark === '“' || mark === '«'
const isClosing = (mark: string) => mark === '”' || mark === '»'

/** In words; what is longer is no sentence, and is cut so that reading stays linear. */
const longestSentence = 400

/** The one token for all places where a form stands in the same way: a page has far fewer of them than places. */
function toToken(form: Form, isFollowed: boolean, isQuoted: boolean, isFirst: boolean): Token {
  const { text, lower, isWord, isCapital, facts, owns, endsInS, tokens } = form
  const isPossessive = owns || (endsInS && isFollowed)
  const startsSentence = isWord && isFirst
  const index = Number(isPossessive) + 2 * Number(isQuoted) + 4 * Number(startsSentence)
  return (tokens[index] ??= {
    text,
    lower,
    isWord,
    isCapital,
    isPossessive,
    isQuoted,
    startsSentence,
    facts,
  })
}

/** Cuts a text into sentences of tokens; each token is the word at its start to the letter. */
export function tokenise(text: string, vocabulary: Vocabulary): readonly Words[] {
  const sentences: Words[] = []
  let tokens: Token[] = []
  let starts: number[] = []
  let isQuoted = false
  let hasWord = false
  const close = () => {
    if (tokens.length > 0) {
      sentences.push({ tokens, starts })
      tokens = []
      starts = []
    }
    hasWord = false
  }

  let start = skipBlanks(text, 0)
  while (start < text.length) {
    const end = endOfToken(text, start)
    const raw = text.slice(start, end)
    const next = skipBlanks(text, end)
    const form = vocabulary(raw)
    if (!form.isWord) {
      if (isOpening(raw)) isQuoted = true
      else if (isClosing(raw)) isQuoted = false
      else if (raw === '"') isQuoted = !isQuoted
    }
    tokens.push(toToken(form, form.endsInS && isApostrophe(text[end]), isQuoted, !hasWord))
    starts.push(start)
    hasWord ||= form.isWord
    if (next > end) {
      if (breaksLine(text, end, next)) {
        close()
        isQuoted = false
      } else if (tokens.length >= longestSentence) close()
      else if (form.mayEnd && endsSentence(raw, tokens, text[next])) close()
    }
    start = next
  }
  close()
  return sentences
}

const isApostrophe = (mark: string | undefined) => mark === "'" || mark === '’'
const space = /\s/

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text, at)) at++
  return at
}

/** Most characters are plain, and need no pattern. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : space.test(text[at] ?? '')
}

const isPlain = (code: number) => code < 128
const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
const stop = 46
const isJoint = (code: number) => code === 39 || code === 45 || code === 38

/** Longer than any word that keeps its full stop. */
const longerThanShort = 5

/** Most words are plain letters before a plain mark, and most marks stand alone: they need no pattern. */
function endOfToken(text: string, start: number): number {
  let at = start
  while (isWordCode(text.charCodeAt(at))) {
    at++
    while (isWordCode(text.charCodeAt(at))) at++
    if (isJoint(text.charCodeAt(at)) && isWordCode(text.charCodeAt(at + 1))) at++
  }
  const code = text.charCodeAt(at)
  if (at === start) {
    if (isPlain(code) && (code !== stop || text.charCodeAt(at + 1) !== stop)) return at + 1
  } else if (at === text.length) return at
  else if (code === stop ? at - start >= longerThanShort : isPlain(code) && !isJoint(code))
    return at
  tokenPattern.lastIndex = start
  return tokenPattern.test(text) ? tokenPattern.lastIndex : text.length
}

/** Most gaps are one blank. */
const breaksLine = (text: string, from: number, to: number) =>
  to - from === 1 ? text[from] === '\n' : text.slice(from, to).includes('\n')

/** A stop ends a sentence where what follows begins like one: "Oh, Crap! reaction" goes on. */
function endsSentence(raw: string, sentence: readonly Token[], next: string | undefined): boolean {
  if (next === undefined) return false
  const last = isMark(raw, /^["”»')\]]$/) ? sentence.at(-2)?.text : raw
  if (last === undefined || !/^(?:[.!?…]|\.{2,})$/.test(last)) return false
  if (/^\.{2,}$|^…$/.test(last) && /^\p{Ll}/u.test(next)) return false
  const before = sentence.at(isMark(raw, /^["”»')\]]$/) ? -3 : -2)
  const isInitial =
    last === '.' && before !== undefined && /^\p{Lu}$/u.test(before.text) && before.text !== 'I'
  return !isInitial && /^[\p{Lu}\p{N}"“«(['‘*]/u.test(next)
}

const isMark = (raw: string, pattern: RegExp) => pattern.test(raw)
