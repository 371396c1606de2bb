import type { Finding } from '../model.ts'
import { isHedged, say, toFinding } from './toFinding.ts'
import type { Claim, Pair, Slice } from './toSlice.ts'

/** Pairs that are set apart in their first dated installment and close in their last, or the other way round. */
export const findTurnedPairs = (slice: Slice): readonly Finding[] =>
  [...slice.pairs.values()].flatMap((pair) => findTurn(slice, pair))

interface Dated {
  readonly installment: string
  readonly place: number
  readonly claim: Claim
  readonly isWarm: boolean
}

function findTurn(slice: Slice, pair: Pair): readonly Finding[] {
  const dated = [...toDated(slice, pair.warm, true), ...toDated(slice, pair.cold, false)]
  const places = dated.map(({ place }) => place)
  const first = dated.filter(({ place }) => place === Math.min(...places))
  const last = dated.filter(({ place }) => place === Math.max(...places))
  const [start, end] = [first[0], last[0]]
  if (!start || !end || start.isWarm === end.isWarm) return []
  if (!isOneSided(first) || !isOneSided(last)) return []

  const [before, after] = [surest(first), surest(last)]
  const grounds = [first, last].map((own) => own.map(({ claim }) => claim))
  const [one, other] = pair.ids.map(slice.characterOf)
  if (!one || !other || !before || !after) return []
  const go = isHedged(grounds) ? 'may go' : 'go'
  return [
    toFinding({
      type: 'turned',
      about: pair.ids,
      rule: 'Two who are set apart where they are first dated and close where they are last, or the reverse.',
      grounds,
      sentence: say`${one} and ${other} ${go} from ${before.relation.kind} in ${{ at: start.installment }} to ${after.relation.kind} in ${{ at: end.installment }}.`,
    }),
  ]
}

const toDated = (slice: Slice, claims: readonly Claim[], isWarm: boolean): readonly Dated[] =>
  claims.flatMap((claim) =>
    slice.datesOf(claim).map((installment) => ({
      installment,
      place: slice.placeOf(installment),
      claim,
      isWarm,
    })),
  )

const isOneSided = ([first, ...rest]: readonly Dated[]) =>
  rest.every(({ isWarm }) => isWarm === first?.isWarm)

const surest = (dated: readonly Dated[]): Claim | undefined =>
  dated
    .map(({ claim }) => claim)
    .toSorted((one, other) => other.evidence.confidence - one.evidence.confidence)[0]
