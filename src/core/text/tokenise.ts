import type { Page, Passage, Token } from '../model.ts'

/** Cuts every example of a page into sentences of words and marks. Linear in the length of the page. */
export function tokenisePage({ tropes }: Page): readonly Passage[] {
  const forms = new Map<string, Form>()
  return tropes.flatMap(({ examples }) =>
    examples.map((example) => ({ example, sentences: tokenise(example.text, forms) })),
  )
}

// "Mr." keeps its full stop, "Helsweel's" loses its ending, "co-worker" and "O'Hara" stay whole.
const tokenPattern =
  /(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Lt|Sgt|Capt|Gen|Col|Rev|vs|etc|e\.g|i\.e)\.|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu}\p{Ll})(?<=\p{Lu}[\p{Ll}.]+\s\p{Lu}\.)|[\p{L}\p{N}]+(?:[-'’&][\p{L}\p{N}]+)*|\.{2,}|[^\s\p{L}\p{N}]/gu

// "d'Astrane" and "al-Sahir" are names too.
const capital = /^(?:\p{Lu}|\p{Ll}{1,3}['’-]\p{Lu})/u
const wordCharacter = /[\p{L}\p{N}]/u
const possessiveEnding = /['’]s$/iu
const contraction = /^(?:he|she|it|that|who|what|there|here|where|how|let|one)['’]s$/iu
const isOpening = (mark: string) => mark === '“' || mark === '«'
const isClosing = (mark: string) => mark === '”' || mark === '»'

/** In words; what is longer is no sentence, and is cut so that reading stays linear. */
const longestSentence = 400

/** What a token is wherever it stands. */
type Form = Pick<Token, 'text' | 'lower' | 'isWord' | 'isCapital'> & { readonly owns: boolean }

function toForm(raw: string): Form {
  const isWord = wordCharacter.test(raw)
  const owns = isWord && possessiveEnding.test(raw) && !contraction.test(raw)
  const text = owns ? raw.slice(0, -2) : raw
  const lower = text.toLowerCase().replaceAll('’', "'")
  return { text, lower, isWord, isCapital: isWord && capital.test(text), owns }
}

/** Cuts a text into sentences of tokens; `slice` from a token's start to its end is the word to the letter. */
export function tokenise(
  text: string,
  forms: Map<string, Form> = new Map(),
): readonly (readonly Token[])[] {
  const sentences: Token[][] = []
  let sentence: Token[] = []
  let isQuoted = false
  let hasWord = false
  const close = () => {
    if (sentence.length > 0) sentences.push(sentence)
    sentence = []
    hasWord = false
  }

  let start = skipBlanks(text, 0)
  while (start < text.length) {
    const end = endOfToken(text, start)
    const raw = text.slice(start, end)
    const next = skipBlanks(text, end)
    let form = forms.get(raw)
    if (!form) forms.set(raw, (form = toForm(raw)))
    const isClose = next === end
    if (isOpening(raw)) isQuoted = true
    if (isClosing(raw)) isQuoted = false
    if (raw === '"') isQuoted = !isQuoted

    sentence.push({
      start,
      end: start + form.text.length,
      text: form.text,
      lower: form.lower,
      isWord: form.isWord,
      isCapital: form.isCapital,
      isPossessive: form.owns || (form.isWord && isApostrophe(text[end]) && /s$/i.test(raw)),
      isQuoted,
      startsSentence: form.isWord && !hasWord,
    })
    hasWord ||= form.isWord
    if (!isClose) {
      if (breaksLine(text, end, next)) {
        close()
        isQuoted = false
      } else if (sentence.length >= longestSentence) close()
      else if ((!form.isWord || raw.endsWith('.')) && endsSentence(raw, sentence, text[next]))
        close()
    }
    start = next
  }
  close()
  return sentences
}

const isUpper = (code: number) => code >= 65 && code <= 90
const isLower = (code: number) => code >= 97 && code <= 122
const blank = 32
const comma = 44
const space = /\s/
const isApostrophe = (mark: string | undefined) => mark === "'" || mark === '’'

function skipBlanks(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === blank || (at < text.length && space.test(text[at] ?? ''))) at++
  return at
}

/** Most words are plain letters before a blank or a comma, and need no pattern. */
function endOfToken(text: string, start: number): number {
  let at = start
  let code = text.charCodeAt(at)
  if (isUpper(code)) code = text.charCodeAt(++at)
  while (isLower(code)) code = text.charCodeAt(++at)
  if (at > start && (code === blank || code === comma)) return at
  tokenPattern.lastIndex = start
  const match = tokenPattern.exec(text)
  return match ? tokenPattern.lastIndex : text.length
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
