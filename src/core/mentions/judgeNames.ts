import type { Lexicon } from '../model.ts'
import { foldName } from '../text/foldName.ts'
import { groupBy } from '../text/groupBy.ts'
import { isCommonWord } from '../text/isCommonWord.ts'
import { countNames, type NameRun } from './findNames.ts'
import { before, gatherClues, isMaker, isPlaceOnly } from './gatherClues.ts'
import { isGroup } from './isGroup.ts'
import { isEpithet, scoreName, titleOf } from './scoreName.ts'

/** One name with all its places and what speaks for a person or a group behind it. */
export interface JudgedName {
  readonly key: string
  /** Words without titles, folded. */
  readonly core: string
  readonly title: string | undefined
  readonly runs: readonly NameRun[]
  readonly type: 'person' | 'group'
}

const least = 2
/** So many places of a name tell enough. */
const telling = 300

/** Keeps the runs that name a person or a group of the story. */
export function judgeNames(runs: readonly NameRun[], lexicon: Lexicon): readonly JudgedName[] {
  const counts = countNames(runs)
  const byName = groupBy(runs, nameByPlural(counts))
  const judged = [...byName].map(([key, same]) => judge(key, same, lexicon))
  const sure = judged.filter(({ isSure }) => isSure)
  const parts = new Set(sure.flatMap(({ name }) => partsOf(name)))
  const cores = new Set(sure.flatMap(({ name }) => (name.type === 'person' ? [name.core] : [])))
  return judged
    .filter(
      ({ isSure, name }) =>
        isSure ||
        (parts.has(name.core) && (!isPlaceOnly(name.runs) || isGivenName(name, lexicon))) ||
        isFullName(name, cores) ||
        isOfFamily(name, cores, lexicon) ||
        isStyledName(name, cores, lexicon),
    )
    .map(({ name }) => name)
}

/** "the Prima's" is one of "the Primas". */
function nameByPlural(counts: ReadonlyMap<string, number>): (run: NameRun) => string {
  const plurals = new Set([...counts.keys()].filter((key) => counts.has(`${key}s`)))
  return (run) => {
    const { key } = run
    if (!plurals.has(key)) return key
    const plural = `${key}s`
    const own = before(run) === 'the' ? 0 : (counts.get(key) ?? 0)
    return (counts.get(plural) ?? 0) > own ? plural : key
  }
}

/** The words that may stand for a name alone: "Helsweel" for "Ms. Helsweel". */
const partsOf = ({ core, title, type }: JudgedName): readonly string[] =>
  type === 'person' && (title !== undefined || core.includes(' ')) ? core.split(' ') : []

/** "Bianca Blackwell", where "Bianca" is somebody. */
const isFullName = ({ core, runs }: JudgedName, cores: ReadonlySet<string>) =>
  core.includes(' ') && cores.has(core.slice(0, core.indexOf(' '))) && !runs.some(isMaker)

/** "Sabine Venn", where "Venn" is somebody and "Sabine" a given name. */
const isOfFamily = (name: JudgedName, cores: ReadonlySet<string>, lexicon: Lexicon) =>
  name.core.includes(' ') &&
  isGivenName(name, lexicon) &&
  cores.has(name.core.slice(name.core.lastIndexOf(' ') + 1)) &&
  !name.runs.some(isMaker)

const isGivenName = ({ runs }: JudgedName, { givenNames, doubtfulNames }: Lexicon) => {
  const first = runs[0]?.tokens[0]?.text ?? ''
  return givenNames.has(first) && !doubtfulNames.has(first)
}

/** "Fire Lord Sozin", "Guru Pathik": common words before somebody's name. */
function isStyledName({ core, runs }: JudgedName, cores: ReadonlySet<string>, { words }: Lexicon) {
  const tokens = runs[0]?.tokens ?? []
  const last = tokens.at(-1)
  return (
    last !== undefined &&
    core.includes(' ') &&
    cores.has(foldName(last.text)) &&
    tokens
      .slice(0, -1)
      .every(({ lower, isPossessive }) => !isPossessive && isCommonWord(lower, words)) &&
    !runs.some(isMaker)
  )
}

function judge(
  key: string,
  same: readonly NameRun[],
  lexicon: Lexicon,
): { name: JudgedName; isSure: boolean } {
  const clues = gatherClues(same.slice(0, telling), lexicon)
  const title = titleOf(same[0]?.tokens[0], lexicon)
  const core = title ? key.slice(key.indexOf(' ') + 1) : key
  const type = isGroup(same, clues, lexicon) ? 'group' : 'person'
  const isSure =
    type === 'group' || isEpithet(same, clues, lexicon) || scoreName(same, clues, lexicon) >= least
  return { name: { key, core, title, runs: same, type }, isSure }
}
