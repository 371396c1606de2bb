import type { Finding } from '../model.ts'
import { count, isHedged, say, toFinding } from './toFinding.ts'
import type { Pair, Slice } from './toSlice.ts'

/** Pairs of whom the page says both what draws together and what sets apart; friends among them are frenemies. */
export const findContestedPairs = (slice: Slice): readonly Finding[] =>
  [...slice.pairs.values()]
    .filter(({ warm, cold }) => warm.length > 0 && cold.length > 0)
    .map((pair) => toContested(slice, pair))

function toContested({ characterOf }: Slice, { ids, warm, cold }: Pair): Finding {
  const [one, other] = [characterOf(ids[0]), characterOf(ids[1])]
  const friendly = warm.filter(({ relation }) => relation.kind === 'friendship')
  const claims = `${count(warm, 'warm claim')}, ${cold.length} cold`
  if (friendly.length > 0) {
    const may = isHedged([friendly, cold]) ? 'may be' : 'are'
    return toFinding({
      type: 'frenemies',
      about: ids,
      rule: 'Two of whom the page says that they are friends, and also what sets them apart.',
      grounds: [friendly, cold, ...(friendly.length < warm.length ? [warm] : [])],
      sentence: say`${one} and ${other} ${may} frenemies: ${claims}.`,
    })
  }
  const may = isHedged([warm, cold]) ? 'may be' : 'is'
  return toFinding({
    type: 'contested',
    about: ids,
    rule: 'Two of whom the page claims both what draws together and what sets apart.',
    grounds: [warm, cold],
    sentence: say`The page ${may} of two minds about ${one} and ${other}: ${claims}.`,
  })
}
