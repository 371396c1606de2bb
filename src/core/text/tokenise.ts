import type { Page, Passage, Token } from '../model.ts'

/** Cuts every example of a page into sentences of words and marks. Linear in the length of the page. */
export function tokenisePage({ tropes }: Page): readonly Passage[] {
  return tropes.flatMap(({ examples }) =>
    examples.map((example) => ({ example, sentences: tokenise(example.text) })),
  )
}

// "Mr." keeps its full stop, "Helsweel's" loses its ending, "co-worker" and "O'Hara" stay whole.
const tokenPattern =
  /(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Lt|Sgt|Capt|Gen|Col|Rev|vs|etc|e\.g|i\.e)\.|(?:\p{Lu}\.){2,}|(?<=\p{Lu}[\p{Ll}.]+\s)\p{Lu}\.(?=\s\p{Lu}\p{Ll})|[\p{L}\p{N}]+(?:[-'’&][\p{L}\p{N}]+)*|\.{2,}|[^\s\p{L}\p{N}]/gu

// "d'Astrane" and "al-Sahir" are names too.
const capital = /^(?:\p{Lu}|\p{Ll}{1,3}['’-]\p{Lu})/u
const possessiveEnding = /['’]s$/iu
const contraction = /^(?:he|she|it|that|who|what|there|here|where|how|let|one)['’]s$/iu
const isOpening = (mark: string) => mark === '“' || mark === '«'
const isClosing = (mark: string) => mark === '”' || mark === '»'

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

  const matches = [...text.matchAll(tokenPattern)]
  matches.forEach((match, index) => {
    const raw = match[0]
    const start = match.index
    const next = matches[index + 1]
    const gap = text.slice(start + raw.length, next?.index ?? text.length)
    if (isOpening(raw)) isQuoted = true
    if (isClosing(raw)) isQuoted = false
    if (raw === '"') isQuoted = !isQuoted

    const isWord = /[\p{L}\p{N}]/u.test(raw)
    const owns = possessiveEnding.test(raw) && !contraction.test(raw)
    const word = owns ? raw.slice(0, -2) : raw
    const ownsPlural =
      isWord &&
      /s$/iu.test(raw) &&
      next?.[0].match(/^['’]$/) !== null &&
      next !== undefined &&
      gap === ''
    sentence.push({
      at: [start, start + word.length],
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      isWord,
      isCapital: capital.test(word),
      isPossessive: owns || ownsPlural,
      isQuoted,
      startsSentence: isWord && !hasWord,
    })
    hasWord ||= isWord
    if (gap.includes('\n')) {
      close()
      isQuoted = false
    } else if (endsSentence(raw, sentence, gap, next?.[0])) close()
  })
  close()
  return sentences
}

/** A stop ends a sentence where what follows begins like one: "Oh, Crap! reaction" goes on. */
function endsSentence(
  raw: string,
  sentence: readonly Token[],
  gap: string,
  next: string | undefined,
): boolean {
  if (next === undefined || gap === '') return false
  const last = isMark(raw, /^["”»')\]]$/) ? sentence.at(-2)?.text : raw
  if (last === undefined || !/^(?:[.!?…]|\.{2,})$/.test(last)) return false
  if (/^\.{2,}$|^…$/.test(last) && /^\p{Ll}/u.test(next)) return false
  const before = sentence.at(isMark(raw, /^["”»')\]]$/) ? -3 : -2)
  const isInitial =
    last === '.' && before !== undefined && /^\p{Lu}$/u.test(before.text) && before.text !== 'I'
  return !isInitial && /^[\p{Lu}\p{N}"“«(['‘*]/u.test(next)
}

const isMark = (raw: string, pattern: RegExp) => pattern.test(raw)
