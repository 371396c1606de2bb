import type { Lexicon, Token } from '../model.ts'
import { foldName } from '../text/foldName.ts'
import { isCommonWord } from '../text/isCommonWord.ts'
import { spanOf } from '../text/spanOf.ts'
import { countNames, type NameRun } from './findNames.ts'

const rare = 3
const farMore = 5

/** "Vader Force Choking" and "Actor Zuko" name Vader and Zuko: capitals that stray words beside a name happen to have. */
export function trimNames(
  runs: readonly NameRun[],
  { words, titles }: Lexicon,
): readonly NameRun[] {
  const counts = countNames(runs)
  const countOf = (name: string) => counts.get(foldName(name)) ?? 0
  const isStray = (text: string) =>
    isCommonWord(text.toLowerCase(), words) && !titles.has(text.toLowerCase())

  return runs.map((run) => {
    const { tokens } = run
    const own = counts.get(run.key) ?? 0
    const [first, last] = [tokens[0], tokens.at(-1)]
    if (!first || !last || tokens.length < 2 || own >= rare) return run
    const rest = isAdverb(first) ? cut(run, 1, tokens.length) : run
    if ((counts.get(rest.key) ?? 0) > own) return rest
    if (countOf(first.text) >= farMore * own && tokens.slice(1).every(({ text }) => isStray(text)))
      return cut(run, 0, 1)
    if (
      countOf(last.text) >= farMore * own &&
      tokens.slice(0, -1).every(({ text }) => isStray(text))
    )
      return cut(run, tokens.length - 1, tokens.length)
    return run
  })
}

/** "Arguably Mara Venn": an adverb that begins the sentence. */
const isAdverb = ({ startsSentence, lower }: Token) => startsSentence && /....ly$/.test(lower)

function cut(run: NameRun, from: number, to: number): NameRun {
  const tokens = run.tokens.slice(from, to)
  const at = spanOf(run.words, run.from + from, run.from + to)
  const text = run.text.slice(at[0] - run.at[0], at[1] - run.at[0])
  return { ...run, tokens, at, text, key: foldName(text), from: run.from + from, to: run.from + to }
}
