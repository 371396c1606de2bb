import type { Installment } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { toInstallmentCode, toSeasonCode, toSeasonName } from './toInstallmentName.ts'

/** Neighbouring installments under one label. */
interface AxisPart {
  readonly key: string
  readonly label: string
  readonly count: number
}

/** What stands along the arcs. */
export interface ArcAxis {
  readonly count: number
  readonly parts: readonly AxisPart[]
  /** Ranges of positions that the reader chose. */
  readonly chosen: readonly { readonly from: number; readonly to: number }[]
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
    chosen: toRanges(installments.map(({ id }) => chosen.includes(id))),
  }
}

function toRanges(isChosen: readonly boolean[]): ArcAxis['chosen'] {
  return isChosen.flatMap((is, from) => {
    if (!is || isChosen[from - 1]) return []
    const end = isChosen.indexOf(false, from)
    return [{ from, to: (end === -1 ? isChosen.length : end) - 1 }]
  })
}

function toSeasons(installments: readonly Installment[], unit: string): readonly AxisPart[] {
  const seasons = [...groupBy(installments, ({ season }) => season)]
  const nameOf = seasons.length > mostSeasonNames ? toSeasonCode : toSeasonName
  const parts = seasons.map(([season, own]) => ({
    key: String(season),
    label: season === undefined ? '' : nameOf(season, unit),
    count: own.length,
  }))
  return thinOut(parts, Math.ceil(parts.length / mostSeasons))
}

const mostSeasonNames = 3
const mostSeasons = 8

/** Where there is no room for every label, each nth speaks for those that follow. */
function thinOut(parts: readonly AxisPart[], step: number): readonly AxisPart[] {
  return parts.flatMap((part, index) => {
    if (index % step !== 0) return []
    const own = parts.slice(index, index + step)
    return [{ ...part, count: own.reduce((sum, { count }) => sum + count, 0) }]
  })
}

const mostLabels = 6

function toEnds(codes: readonly string[]): readonly AxisPart[] {
  const parts = codes.map((label, at) => ({ key: String(at), label, count: 1 }))
  const [first, last] = [parts.at(0), parts.at(-1)]
  if (parts.length <= mostLabels || !first || !last) return parts
  const half = Math.ceil(parts.length / 2)
  return [
    { ...first, count: half },
    { ...last, count: parts.length - half },
  ]
}
