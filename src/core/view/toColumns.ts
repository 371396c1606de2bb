import type { BarPlaces } from './placeBars.ts'
import type { Bar, BarGroup } from './toTimeline.ts'

/** What is drawn for one bar, or for several neighbours of a season where each alone were too thin to see. */
export interface Column {
  /** Id of its first installment. */
  readonly key: string
  readonly x: number
  readonly width: number
  readonly warm: number
  readonly cold: number
  /** Any of its installments is chosen. */
  readonly chosen: boolean
}

export interface Columns {
  readonly columns: readonly Column[]
  /** Claims in the highest one. */
  readonly highest: number
}

/** The columns of a timeline; each adds up the bars that it stands for. */
export function toColumns(
  groups: readonly Pick<BarGroup, 'bars'>[],
  { starts, barWidth, perColumn }: BarPlaces,
): Columns {
  const columns = groups
    .flatMap(({ bars }) => inPieces(bars, perColumn))
    .flatMap((bars) => {
      const [first] = bars
      if (!first) return []
      return {
        key: first.id,
        x: starts[first.index] ?? 0,
        width: bars.length * barWidth,
        warm: sum(bars, 'warm'),
        cold: sum(bars, 'cold'),
        chosen: bars.some(({ chosen }) => chosen),
      }
    })
  return { columns, highest: Math.max(0, ...columns.map(({ warm, cold }) => warm + cold)) }
}

function inPieces(bars: readonly Bar[], length: number): readonly (readonly Bar[])[] {
  const count = Math.ceil(bars.length / length)
  return Array.from({ length: count }, (_, at) => bars.slice(at * length, (at + 1) * length))
}

const sum = (bars: readonly Bar[], side: 'warm' | 'cold') =>
  bars.reduce((total, bar) => total + bar[side], 0)
