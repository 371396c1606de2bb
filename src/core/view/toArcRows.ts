import type { Kind, SideStretch } from '../model.ts'
import { warmKinds } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import type { ArcQuote, ArcTurn, ArcView } from './toArc.ts'

type Side = 'warm' | 'cold'

/** What stands at one installment of a row. */
export interface ArcMark {
  readonly key: string
  readonly at: number
  readonly glyphs: readonly {
    readonly kind: Kind
    readonly side: Side
    readonly hedged: boolean
    readonly over: boolean
  }[]
  /** `S1 E3: jealousy, Mara → Tobin, until S2 E1: “Mara envies Tobin.”` */
  readonly label: string
  /** The citation that it opens. */
  readonly quote: ArcQuote
}

/** One line through the story. */
export interface ArcRow {
  readonly key: string
  readonly bars: readonly (SideStretch & { readonly side: Side })[]
  readonly ends: readonly { readonly at: number; readonly side: Side; readonly kind: Kind }[]
  readonly contested: ArcView['contested']
  readonly marks: readonly ArcMark[]
}

/** A row for each relation of a pair. */
export function toLaneRows({ lanes, contested }: ArcView): readonly ArcRow[] {
  return lanes.map(({ relation, kind, stretches, ends, turns }) => {
    const side = sideOf(kind)
    return {
      key: relation,
      bars: stretches.map((stretch) => ({ ...stretch, kind, side })),
      ends: ends.map((at) => ({ at, side, kind })),
      contested,
      marks: turns.flatMap((turn) => toMark([turn])),
    }
  })
}

/** One row for the whole pair: the foremost warm kind above, the foremost cold one below. */
export function toPairRow({ key, lanes, sides, contested, turns }: ArcView): ArcRow {
  const foremost = new Set(
    (['warm', 'cold'] as const).flatMap((side) =>
      sides[side].map(({ from, kind }) => `${from} ${kind}`),
    ),
  )
  const isFirst = ({ at, kind }: ArcTurn) => foremost.has(`${at} ${kind}`)
  const moments = [...groupBy(turns, ({ at }) => at).values()]
  return {
    key,
    bars: [
      ...sides.warm.map((bar) => ({ ...bar, side: 'warm' as const })),
      ...sides.cold.map((bar) => ({ ...bar, side: 'cold' as const })),
    ],
    ends: (['warm', 'cold'] as const).flatMap((side) => toEnds(sides[side], side, lanes)),
    contested,
    marks: moments.flatMap((moment) =>
      toMark(moment.toSorted((one, other) => Number(isFirst(other)) - Number(isFirst(one)))),
    ),
  }
}

/** A side ends where one of its relations ends and nothing follows at once. */
const toEnds = (
  stretches: readonly SideStretch[],
  side: Side,
  lanes: ArcView['lanes'],
): ArcRow['ends'] =>
  stretches.flatMap(({ to, kind }) => {
    const at = to + 1
    const isFollowed = stretches.some(({ from }) => from === at)
    return !isFollowed && lanes.some(({ ends }) => ends.includes(at)) ? [{ at, side, kind }] : []
  })

function toMark(turns: readonly ArcTurn[]): readonly ArcMark[] {
  const [first] = turns
  const [quote] = turns.flatMap(({ quotes }) => quotes)
  if (first?.at === undefined || !quote) return []
  const bySide = groupBy(turns, ({ kind }) => sideOf(kind))
  return [
    {
      key: first.key,
      at: first.at,
      glyphs: [...bySide].flatMap(([side, [turn]]) =>
        turn ? [{ kind: turn.kind, side, hedged: turn.hedged, over: turn.type === 'over' }] : [],
      ),
      label: `${first.when}: ${turns.map(toClause).join('; ')}: “${quote.text}”`,
      quote,
    },
  ]
}

/** `still jealousy, Mara → Tobin, contested`. */
export const toClause = ({ what, contested, hedged }: ArcTurn): string =>
  [what, ...(contested ? ['contested'] : []), ...(hedged ? ['hedged'] : [])].join(', ')

const sideOf = (kind: Kind): Side => (warmKinds.includes(kind) ? 'warm' : 'cold')
