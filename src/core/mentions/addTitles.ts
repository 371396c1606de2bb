import type { Lexicon } from '../model.ts'
import type { NameRun } from './findNames.ts'
import type { Cast } from './mergeNames.ts'

/** "the Queen" is Queen Ottoline where the page has no other queen. */
export function addTitles(
  cast: readonly Cast[],
  runs: readonly NameRun[],
  lexicon: Lexicon,
): readonly Cast[] {
  const bearers = new Map<string, Set<string>>()
  for (const { id, runs: own } of cast)
    for (const { tokens } of own) {
      const title = tokens[0]
      if (tokens.length > 1 && title?.facts.isTitle && lexicon.titles.has(title.lower))
        bearers.set(title.lower, (bearers.get(title.lower) ?? new Set()).add(id))
    }
  if (bearers.size === 0) return cast
  const added = new Map<string, NameRun[]>()
  for (const run of runs) {
    const title = titleAlone(run)
    const ids = title === undefined ? undefined : bearers.get(title)
    if (ids?.size !== 1) continue
    const [id = ''] = ids
    const list = added.get(id)
    if (list) list.push(run)
    else added.set(id, [run])
  }
  return cast.map((member) => {
    const own = added.get(member.id)
    return own ? { ...member, runs: [...member.runs, ...own] } : member
  })
}

/** The title that stands for a whole name after "the". */
function titleAlone({ tokens, sentence, from }: NameRun): string | undefined {
  const [only] = tokens
  if (tokens.length !== 1 || !only?.facts.isTitle) return undefined
  return sentence[from - 1]?.lower === 'the' ? only.lower : undefined
}
