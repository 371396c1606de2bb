import type { ArcClaim, ArcEnd, Lane, Relation, Stretch, Turn } from '../model.ts'
import type { DatedClaim, Moment } from './gatherMoments.ts'
import { toClaims } from './gatherMoments.ts'
import { areOpposed, isFeeling, shareFeeler, sideOf } from './opposition.ts'

/** Follows one relation through its pair's moments; `count` is the number of installments. */
export function buildLane(
  relation: Relation,
  moments: readonly Moment[],
  timesOf: (citation: string) => readonly number[],
  count: number,
): Lane {
  const { evidence: _, ...known } = relation
  const turns = moments.reduce<readonly Turn[]>(
    (before, moment) => addMoment(before, relation, moment),
    [],
  )
  return {
    relation: known,
    turns,
    stretches: toStretches(turns, count),
    apart: toClaims(relation).filter(({ citation }) => timesOf(citation).length === 0),
  }
}

function addMoment(turns: readonly Turn[], relation: Relation, moment: Moment): readonly Turn[] {
  const own = moment.claims
    .filter((one) => one.relation.id === relation.id)
    .map(({ claim }) => claim)
  const isClaimed = own.some(({ past }) => !past)
  const isHeld = holds(turns)
  const end = isHeld && !isClaimed ? findEnd(relation, moment) : undefined
  const settled = end ? endLast(turns, end) : turns
  if (own.length === 0) return settled

  const last = settled.at(-1)
  if (last && last.to === moment.at - 1 && !last.end && haveSame(last.claims, own))
    return [...settled.slice(0, -1), { ...last, to: moment.at }]
  const decisive = isClaimed ? own.filter(({ past }) => !past) : own
  return [
    ...settled,
    {
      from: moment.at,
      to: moment.at,
      type: isClaimed ? (isHeld ? 'holds' : 'begins') : 'over',
      hedged: decisive.every(({ hedged }) => hedged),
      claims: own,
    },
  ]
}

/** The last turn that claims it, since a turn that hedges its end changes nothing. */
const lastHeld = (turns: readonly Turn[]) => turns.findLastIndex(({ type }) => type !== 'over')

const holds = (turns: readonly Turn[]) => {
  const last = turns[lastHeld(turns)]
  return last !== undefined && !last.end
}

const endLast = (turns: readonly Turn[], end: ArcEnd) =>
  turns.map((turn, index) => (index === lastHeld(turns) ? { ...turn, end } : turn))

const haveSame = (some: readonly ArcClaim[], others: readonly ArcClaim[]) =>
  some.length === others.length && some.every((one, index) => one === others[index])

/** What ends a relation that is not claimed in this moment; see `buildArcs` for the rule. */
function findEnd(relation: Relation, { at, claims }: Moment): ArcEnd | undefined {
  const near = claims.filter((one) => shareFeeler(one.relation, relation))
  const firm = near.filter(({ claim, isFirst }) => isFirst && !claim.hedged)
  const over = firm.filter(({ claim, relation: { kind } }) => claim.past && kind === relation.kind)
  if (over.length > 0) return { at, reason: 'over', claims: over.map(({ claim }) => claim) }
  if (near.some((one) => isAlly(one, relation))) return undefined
  const opposed = firm.filter(
    ({ claim, relation: { kind } }) => !claim.past && areOpposed(kind, relation.kind),
  )
  if (opposed.length === 0) return undefined
  return { at, reason: 'opposed', claims: opposed.map(({ claim }) => claim) }
}

const isAlly = ({ claim, relation: { kind } }: DatedClaim, relation: Relation) =>
  !claim.past && isFeeling(kind) && sideOf(kind) === sideOf(relation.kind)

/** Claimed where a turn says so, carried on to the next turn, the end or the last installment. */
function toStretches(turns: readonly Turn[], count: number): readonly Stretch[] {
  const claimed = turns.filter(({ type }) => type !== 'over')
  let isFirm = false
  return claimed.flatMap((turn, index) => {
    isFirm = !turn.hedged || (isFirm && turn.type === 'holds')
    const from = turn.to + 1
    const to = (turn.end?.at ?? claimed[index + 1]?.from ?? count) - 1
    return [
      { from: turn.from, to: turn.to, state: 'claimed' as const, hedged: turn.hedged },
      ...(from <= to ? [{ from, to, state: 'carried' as const, hedged: !isFirm }] : []),
    ]
  })
}
