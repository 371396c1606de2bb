import type { Gender, Lexicon, Passage } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import type { Cast } from './mergeNames.ts'
import type { Genders, Place } from './place.ts'
import { readPronoun } from './readPronoun.ts'

/** Learns who is "he" and who is "she" from passages that have named only one person so far. */
export function learnGenders(
  passages: readonly Passage[],
  namesOf: (passage: Passage) => readonly Place[],
  cast: readonly Cast[],
  lexicon: Lexicon,
): Genders {
  const votes = new Map<string, { m: number; f: number }>()
  for (const passage of passages) {
    const bySentence = groupBy(namesOf(passage), ({ sentence }) => sentence)
    const seen = new Set<string>()
    for (const { tokens: sentence } of passage.sentences) {
      if (seen.size > 1) break
      const here = new Map(bySentence.get(sentence)?.map((name) => [name.from, name]))
      sentence.forEach((_, index) => {
        const name = here.get(index)
        if (name) for (const id of name.characters) seen.add(id)
        const pronoun = name || seen.size !== 1 ? undefined : readPronoun(sentence, index, lexicon)
        const [only] = seen
        if (!pronoun || pronoun.gender === 'p' || seen.size !== 1 || only === undefined) return
        const count = votes.get(only) ?? { m: 0, f: 0 }
        count[pronoun.gender]++
        votes.set(only, count)
      })
    }
  }
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
