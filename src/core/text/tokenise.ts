import type { Page, Passage, Token } from '../model.ts'

/** Cuts every example of a page into sentences of words and marks. Linear in the length of the page. */
export function tokenisePage({ tropes }: Page): readonly Passage[] {
  return tropes.flatMap(({ examples }) =>
    examples.map((example) => ({ example, sentences: tokenise(example.text) })),
  )
}

// "Mr." keeps its full stop, "Helsweel's" loses its ending, "co-worker" and "O'Hara" stay whole.
const tokenPattern =
  /(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Lt|Sgt|Capt|Gen|Col|Rev|vs|etc|e\.g|i\.e)\.|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu}\p{Ll})(?<=\p{Lu}[\p{Ll}.]+\s\p{Lu}\.)|[\p{L}\p{N}]+(?:[-'’&][\p{L}\p{N}]+)*|\.{2,}|[^\s\p{L}\p{N}]/gu

// "d'Astrane" and "al-Sahir" are names too.
const capital = /^(?:\p{Lu}|\p{Ll}{1,3}['’-]\p{Lu})/u
// Most words are plain: these spare them the patterns below.
const isUpper = (code: number) => code >= 65 && code <= 90
const isLower = (code: number) => code >= 97 && code <= 122
const isLetter = (code: number) => isUpper(code) || isLower(code)
const isPlain = (word: string, hasMark: boolean) => !hasMark && isLower(word.charCodeAt(0))
const innerMark = /['’-]/

const wordCharacter = /[\p{L}\p{N}]/u
const possessiveEnding = /['’]s$/iu
const contraction = /^(?:he|she|it|that|who|what|there|here|where|how|let|one)['’]s$/iu
const isOpening = (mark: string) => mark === '“' || mark === '«'
const isClosing = (mark: string) => mark === '”' || mark === '»'

/** In words; what is longer is no sentence, and is cut so that reading stays linear. */
const longestSentence = 400

/** Cuts a text into sentences of tokens; `slice` of any token's span is the word to the letter. */
export function tokenise(text: string): readonly (readonly Token[])[] {
  const sentences: Token[][] = []
  let sentence: Token[] = []
  let isQuoted = false
  let hasWord = false
  const close = () => {
    if (sentence.length > 0) sentences.push(sentence)
    sentence = []
    hasWord = false
  }

  tokenPattern.lastIndex = 0
  for (let match = tokenPattern.exec(text); match;) {
    const raw = match[0]
    const start = match.index
    const end = start + raw.length
    const next = tokenPattern.exec(text)
    const isClose = next?.index === end
    if (isOpening(raw)) isQuoted = true
    if (isClosing(raw)) isQuoted = false
    if (raw === '"') isQuoted = !isQuoted

    const isWord = isLetter(raw.charCodeAt(0)) || wordCharacter.test(raw)
    const hasMark = isWord && innerMark.test(raw)
    const owns = hasMark && possessiveEnding.test(raw) && !contraction.test(raw)
    const word = owns ? raw.slice(0, -2) : raw
    const ownsPlural = isWord && isClose && /^['’]$/.test(next[0]) && /s$/iu.test(raw)
    const lower = word.toLowerCase()
    sentence.push({
      at: [start, start + word.length],
      text: word,
      lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      isWord,
      isCapital:
        isWord && (isUpper(raw.charCodeAt(0)) || (!isPlain(raw, hasMark) && capital.test(word))),
      isPossessive: owns || ownsPlural,
      isQuoted,
      startsSentence: isWord && !hasWord,
    })
    hasWord ||= isWord
    if (!isClose) {
      const hasBreak = breaksLine(text, end, next?.index ?? text.length)
      if (hasBreak) {
        close()
        isQuoted = false
      } else if (sentence.length >= longestSentence) close()
      else if ((!isWord || raw.endsWith('.')) && endsSentence(raw, sentence, next?.[0])) close()
    }
    match = next
  }
  close()
  return sentences
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
