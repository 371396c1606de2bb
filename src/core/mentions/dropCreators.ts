import { foldName } from '../text/foldName.ts'
import { countNames, type NameRun } from './findNames.ts'

/** As many names of the opening are looked at: lists of a cast are shorter. */
const mostNames = 500

/** Drops who plays or makes the work: linked as such, or in brackets beside a character's name. */
export function dropCreators(runs: readonly NameRun[]): readonly NameRun[] {
  const creators = new Set<string>()
  for (const { isCreator, text } of runs) if (isCreator) creators.add(text)
  const above = runs.filter(({ example }) => example === '')
  if (above.length > 0) {
    const counts = countNames(runs.filter(({ example }) => example !== ''))
    const countOf = (name: string) => counts.get(foldName(name)) ?? 0
    const opening = above.slice(0, mostNames)
    for (const run of above)
      for (const name of [...actorOf(run, opening, countOf), ...authorOf(run)]) creators.add(name)
  }
  if (creators.size === 0) return runs
  const surnames = new Set([...creators].flatMap((name) => surnameOf(name) ?? []))
  return runs.filter(({ text }) => !creators.has(text) && !surnames.has(text))
}

/** "Winnie Okafor (Adaeze Pym)": who stands in brackets plays the other, unless the examples speak far more of him. */
function actorOf(
  { sentence, from, to, text }: NameRun,
  runs: readonly NameRun[],
  countOf: (name: string) => number,
): readonly string[] {
  if (sentence[from - 1]?.text !== '(' || sentence[to]?.text !== ')') return []
  const outer = runs.find((run) => run.sentence === sentence && run.to === from - 1)
  if (!outer) return []
  return [partsCount(text, countOf) > 3 * partsCount(outer.text, countOf) ? outer.text : text]
}

const works =
  /^(?:novel|novella|book|play|comedy|tragedy|drama|story|stories|series|film|movie|game|manga|comic|musical|opera|show|saga|trilogy|poem|work)s?$/

/** "a comedy by Philippa Orme": what stands above the tropes tells whose work it is. */
function authorOf({ sentence, from, to, text }: NameRun): readonly string[] {
  if (to - from < 2 || sentence[from - 1]?.lower !== 'by') return []
  return sentence.slice(0, from - 1).some(({ lower }) => works.test(lower)) ? [text] : []
}

const partsCount = (name: string, countOf: (name: string) => number) =>
  Math.max(countOf(name), ...name.split(' ').map(countOf))

const surnameOf = (name: string) => (name.includes(' ') ? name.split(' ').at(-1) : undefined)
