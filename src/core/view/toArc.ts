import type {
  Arc,
  ArcClaim,
  Citation,
  Installment,
  Kind,
  Lane,
  NetworkDocument,
  SideStretch,
  Stretch,
  Turn,
} from '../model.ts'
import { isDirected } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { toInstallmentCode } from './toInstallmentName.ts'
import { toOpenQuote } from './toOpenQuote.ts'

/** A citation that a turn rests on. */
export interface ArcQuote {
  readonly relation: string
  readonly citation: string
  /** The words that claim it, without what the page hides. */
  readonly text: string
}

/** A turn made readable. */
export interface ArcTurn {
  readonly key: string
  readonly kind: Kind
  readonly type: Turn['type'] | 'apart'
  /** Its first position; absent for what has no place in time. */
  readonly at?: number
  /** `S1 E3`, `S2 E1 to S2 E4`, `Undated`. */
  readonly when: string
  /** `still jealousy, Mara → Tobin, until S1 E11`. */
  readonly what: string
  readonly contested: boolean
  readonly hedged: boolean
  readonly quotes: readonly ArcQuote[]
}

/** One relation of a pair, ready to be drawn. */
interface ArcLane {
  readonly relation: string
  readonly kind: Kind
  /** `Mara → Tobin`, `both ways`, or nothing. */
  readonly direction: string
  readonly stretches: readonly Stretch[]
  readonly turns: readonly ArcTurn[]
  /** Positions from which it holds no more. */
  readonly ends: readonly number[]
}

/** A pair's way through the story, ready to be drawn and read. */
export interface ArcView {
  readonly key: string
  readonly characters: readonly [ArcName, ArcName]
  /** Those with a place in time, in the order in which they begin. */
  readonly lanes: readonly ArcLane[]
  readonly sides: Readonly<Record<'warm' | 'cold', readonly SideStretch[]>>
  readonly contested: readonly { readonly from: number; readonly to: number }[]
  /** All turns of all lanes, in story order. */
  readonly turns: readonly ArcTurn[]
  /** What has no place in time, by relation. */
  readonly apart: readonly ArcTurn[]
  readonly first?: number
  readonly changes: number
  readonly citations: number
  /** The relation with the most claims. */
  readonly foremost: string
}

interface ArcName {
  readonly id: string
  readonly name: string
}

/** Makes arcs readable; `installments` are those that the positions of the arcs count. */
export function toArcs(
  document: NetworkDocument,
  {
    installments,
    arcs,
  }: { readonly installments: readonly Installment[]; readonly arcs: readonly Arc[] },
): readonly ArcView[] {
  const names = new Map(document.characters.map(({ id, name }) => [id, name]))
  const known: Known = {
    nameOf: (id) => names.get(id) ?? id,
    codes: installments.map((one) => toInstallmentCode(one, document.work.unit)),
    citations: new Map(document.citations.map((one) => [one.id, one])),
    codesById: new Map(
      document.installments.map((one) => [one.id, toInstallmentCode(one, document.work.unit)]),
    ),
  }
  return arcs.map((arc) => toArc(arc, known))
}

interface Known {
  nameOf(id: string): string
  /** What the installments of the arc are called. */
  readonly codes: readonly string[]
  readonly citations: ReadonlyMap<string, Citation>
  readonly codesById: ReadonlyMap<string, string>
}

function toArc(arc: Arc, known: Known): ArcView {
  const { characters, first, changes, citations, sides } = arc
  const contested = arc.states.filter(({ state }) => state === 'contested')
  const isContested = (at: number) => contested.some(({ from, to }) => from <= at && at <= to)
  const lanes = arc.lanes
    .map((lane) => toLane(lane, isContested, known))
    .filter(({ turns }) => turns.length > 0)
    .toSorted((one, other) => startOf(one) - startOf(other))
  const toName = (id: string) => ({ id, name: known.nameOf(id) })
  return {
    key: characters.toSorted().join('~'),
    characters: [toName(characters[0]), toName(characters[1])],
    lanes,
    sides,
    contested,
    turns: lanes
      .flatMap(({ turns }) => turns)
      .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0)),
    apart: arc.lanes.flatMap((lane) => toApart(lane, known)),
    ...(first !== undefined && { first }),
    changes,
    citations,
    foremost:
      arc.lanes.toSorted((one, other) => claimsOf(other) - claimsOf(one))[0]?.relation.id ?? '',
  }
}

const claimsOf = ({ turns, apart }: Lane) =>
  apart.length + turns.reduce((sum, { claims }) => sum + claims.length, 0)

const startOf = ({ turns }: ArcLane) => turns[0]?.at ?? 0

function toLane(lane: Lane, isContested: (at: number) => boolean, known: Known): ArcLane {
  const { id, kind } = lane.relation
  return {
    relation: id,
    kind,
    direction: toDirection(lane, known),
    stretches: lane.stretches,
    ends: lane.turns.flatMap(({ end }) => end?.at ?? []),
    turns: lane.turns.map((turn, index) => ({
      key: `${id} ${turn.from}`,
      kind,
      type: turn.type,
      at: turn.from,
      when: toWhen(turn, known.codes),
      what: toWhat(lane, turn, index, known),
      contested: isContested(turn.from),
      hedged: turn.hedged,
      quotes: turn.claims.map((claim) => toQuote(claim, known)),
    })),
  }
}

function toDirection({ relation }: Lane, { nameOf }: Known): string {
  if (isDirected(relation)) return `${nameOf(relation.source)} → ${nameOf(relation.target)}`
  return relation.mutual ? 'both ways' : ''
}

const toWhen = ({ from, to }: Turn, codes: readonly string[]) =>
  from === to ? (codes[from] ?? '') : `${codes[from]} to ${codes[to]}`

function toWhat(lane: Lane, turn: Turn, index: number, known: Known): string {
  const { kind } = lane.relation
  const isAgain =
    turn.type === 'begins' && lane.turns.slice(0, index).some(({ type }) => type === 'begins')
  const words =
    turn.type === 'over'
      ? `${kind} no more`
      : turn.type === 'holds'
        ? `still ${kind}`
        : isAgain
          ? `${kind} again`
          : kind
  const direction = toDirection(lane, known)
  return [
    words,
    ...(direction ? [direction] : []),
    ...(turn.end ? [`until ${known.codes[turn.end.at]}`] : []),
  ].join(', ')
}

/** Claims apart from time, one entry for each time that the page gives them. */
function toApart(lane: Lane, known: Known): readonly ArcTurn[] {
  const whenOf = ({ citation }: ArcClaim) => {
    const dates = known.citations.get(citation)?.installments ?? []
    return dates.map((id) => known.codesById.get(id) ?? id).join(', ') || 'Undated'
  }
  const direction = toDirection(lane, known)
  return [...groupBy(lane.apart, (claim) => `${whenOf(claim)}${claim.past}`)].flatMap(
    ([key, claims]) => {
      const [first] = claims
      if (!first) return []
      const { id, kind } = lane.relation
      const words = first.past ? `${kind} no more` : kind
      return [
        {
          key: `${id} ${key}`,
          kind,
          type: first.past ? 'over' : 'apart',
          when: whenOf(first),
          what: direction ? `${words}, ${direction}` : words,
          contested: false,
          hedged: claims.every(({ hedged }) => hedged),
          quotes: claims.map((claim) => toQuote(claim, known)),
        },
      ]
    },
  )
}

function toQuote({ relation, citation: id, quote }: ArcClaim, { citations }: Known): ArcQuote {
  const citation = citations.get(id)
  return { relation, citation: id, text: citation ? toOpenQuote(citation, quote) : '' }
}
