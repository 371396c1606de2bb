import type { Installment } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { toInstallmentCode, toSeasonCode, toSeasonName } from './toInstallmentName.ts'

/** Neighbouring installments under one label. */
interface AxisPart {
  readonly key: string
  readonly label: string
  /** The same where room is scarce. */
  readonly short: string
  readonly count: number
}

/** What stands along the arcs. */
export interface ArcAxis {
  readonly count: number
  readonly parts: readonly AxisPart[]
  /** Ranges of positions that the reader chose. */
  readonly chosen: readonly { readonly from: number; readonly to: number }[]
  /** What the installment at a position is called: `S1 E3`. */
  readonly codes: readonly string[]
}

/** Labels by season; without seasons each installment has its own, or where they are many, the first and the last. */
export function toArcAxis(
  installments: readonly Installment[],
  unit: string,
  chosen: readonly string[],
): ArcAxis {
  const codes = installments.map((one) => toInstallmentCode(one, unit))
  return {
    count: installments.length,
    parts: installments.some(({ season }) => season !== undefined)
      ? toSeasons(installments, unit)
      : toEnds(codes),
    chosen: installments.flatMap(({ id }, from) => (chosen.includes(id) ? { from, to: from } : [])),
    codes,
  }
}

function toSeasons(installments: readonly Installment[], unit: string): readonly AxisPart[] {
  return [...groupBy(installments, ({ season }) => season)].map(([season, own]) => ({
    key: String(season),
    label: season === undefined ? '' : toSeasonName(season, unit),
    short: season === undefined ? '' : toSeasonCode(season, unit),
    count: own.length,
  }))
}

const mostLabels = 6

function toEnds(codes: readonly string[]): readonly AxisPart[] {
  const parts = codes.map((code, at) => ({ key: String(at), label: code, short: code, count: 1 }))
  const [first, last] = [parts.at(0), parts.at(-1)]
  if (parts.length <= mostLabels || !first || !last) return parts
  const half = Math.ceil(parts.length / 2)
  return [
    { ...first, count: half },
    { ...last, count: parts.length - half },
  ]
}
