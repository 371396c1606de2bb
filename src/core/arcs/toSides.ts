import type { Lane, SideStretch, Stretch } from '../model.ts'
import { kinds } from '../model.ts'
import type { Side } from './opposition.ts'
import { isFeeling, sideOf } from './opposition.ts'

/** The foremost kind of one side, installment by installment: a feeling before a bond, a claim before what is carried, the newer first. */
export function toSides(lanes: readonly Lane[], side: Side): readonly SideStretch[] {
  const own = lanes.filter(({ relation }) => sideOf(relation.kind) === side)
  const bounds = boundsOf(own)
  return bounds.flatMap((from, index) => {
    const next = bounds[index + 1]
    const foremost = own
      .flatMap((lane) => coverOf(lane, from))
      .toSorted(byRank)
      .at(0)
    if (!foremost || next === undefined) return []
    return [{ ...foremost.stretch, kind: foremost.kind, from, to: next - 1 }]
  })
}

/** Where any of the lanes changes. */
export const boundsOf = (lanes: readonly Lane[]): readonly number[] =>
  [
    ...new Set(
      lanes.flatMap(({ stretches }) => stretches.flatMap(({ from, to }) => [from, to + 1])),
    ),
  ].toSorted((one, other) => one - other)

interface Cover {
  readonly kind: SideStretch['kind']
  readonly stretch: Stretch
}

const coverOf = ({ relation: { kind }, stretches }: Lane, at: number): readonly Cover[] =>
  stretches.filter(({ from, to }) => from <= at && at <= to).map((stretch) => ({ kind, stretch }))

const byRank = (one: Cover, other: Cover) =>
  Number(isFeeling(other.kind)) - Number(isFeeling(one.kind)) ||
  Number(other.stretch.state === 'claimed') - Number(one.stretch.state === 'claimed') ||
  other.stretch.from - one.stretch.from ||
  kinds.indexOf(one.kind) - kinds.indexOf(other.kind)
