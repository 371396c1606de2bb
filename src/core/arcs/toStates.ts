import type { Arc, ArcState, Lane } from '../model.ts'
import type { Moment } from './gatherMoments.ts'
import { isFeeling, sideOf } from './opposition.ts'
import { boundsOf } from './toSides.ts'

/** What holds between two, by feelings; bonds speak only where no feeling does. */
export function toStates(lanes: readonly Lane[], moments: readonly Moment[]): Arc['states'] {
  const disputed = moments.filter(isDisputed).map(({ at }) => at)
  const bounds = [
    ...new Set([...boundsOf(lanes), ...disputed.flatMap((at) => [at, at + 1])]),
  ].toSorted((one, other) => one - other)

  return bounds.slice(0, -1).reduce<Arc['states']>((states, from, index) => {
    const to = (bounds[index + 1] ?? from) - 1
    const state = disputed.includes(from) ? 'contested' : stateAt(lanes, from)
    const last = states.at(-1)
    if (!state) return states
    if (last?.state === state && last.to === from - 1)
      return [...states.slice(0, -1), { ...last, to }]
    return [...states, { from, to, state }]
  }, [])
}

function stateAt(lanes: readonly Lane[], at: number): ArcState | undefined {
  const held = lanes
    .filter(({ stretches }) => stretches.some(({ from, to }) => from <= at && at <= to))
    .map(({ relation }) => relation.kind)
  const feelings = held.filter(isFeeling)
  const sides = new Set((feelings.length > 0 ? feelings : held).map(sideOf))
  return sides.size > 1 ? 'contested' : [...sides][0]
}

/** One example says that it holds, another of the same installment that it is over. */
const isDisputed = ({ claims }: Moment) =>
  claims.some(
    ({ claim, relation }) =>
      claim.past && claims.some((one) => one.relation.id === relation.id && !one.claim.past),
  )
