import type { Gender, Passage } from '../model.ts'
import type { Cast } from './mergeNames.ts'
import type { Genders, Place } from './place.ts'

interface Votes {
  m: number
  f: number
}

/** Learns who is "he" and who is "she" from passages that have named only one person so far. */
export function learnGenders(
  passages: readonly Passage[],
  names: readonly (readonly Place[])[],
  cast: readonly Cast[],
): Genders {
  const votes = new Map<string, Votes>()
  passages.forEach((passage, index) => {
    const named = names[index] ?? []
    if (named.length > 0) countPronouns(passage, named, votes)
  })
  const genders = new Map<string, Gender | 'p'>()
  for (const { id, gender, type } of cast) {
    const { m, f } = votes.get(id) ?? { m: 0, f: 0 }
    const learnt =
      type === 'group'
        ? undefined
        : m >= 2 && m > 2 * f
          ? 'm'
          : f >= 2 && f > 2 * m
            ? 'f'
            : undefined
    const weak = m + f === 1 ? (m ? 'm' : 'f') : undefined
    const chosen = learnt ?? gender ?? (type === 'person' ? weak : undefined)
    if (type === 'group') genders.set(id, 'p')
    else if (chosen) genders.set(id, chosen)
  }
  return genders
}

/** Votes with each "he" and "she" for the one whom a passage names, up to where it names another. */
function countPronouns(
  { sentences }: Passage,
  named: readonly Place[],
  votes: Map<string, Votes>,
): void {
  let next = 0
  let only: string | undefined
  for (const { tokens } of sentences)
    for (let at = 0; at < tokens.length; at++) {
      const name = named[next]
      if (only === undefined && name?.sentence !== tokens) break
      if (name?.sentence === tokens && name.from === at) {
        next++
        only ??= name.characters[0]
        if (name.characters[0] !== only) return
        continue
      }
      const gender = tokens[at]?.facts.pronoun?.gender
      if (only === undefined || gender === undefined || gender === 'p') continue
      const count = votes.get(only) ?? { m: 0, f: 0 }
      count[gender]++
      votes.set(only, count)
    }
}
