import type { Finding, Measures, Visible } from '../model.ts'
import { findCircles } from './findCircles.ts'
import { findContestedPairs } from './findContestedPairs.ts'
import { findGoBetweens } from './findGoBetweens.ts'
import { findLoveTriangles } from './findLoveTriangles.ts'
import { findMost } from './findMost.ts'
import { findOneSidedFeelings } from './findOneSidedFeelings.ts'
import { findTurnedPairs } from './findTurnedPairs.ts'
import { findUnbalancedTriads } from './findUnbalancedTriads.ts'
import type { Slice, Times } from './toSlice.ts'
import { toSlice } from './toSlice.ts'

/** Every sort of finding, the plainest story first: of equally strong findings the earlier sort leads. */
const sorts: readonly ((slice: Slice) => readonly Finding[])[] = [
  findContestedPairs,
  findTurnedPairs,
  findLoveTriangles,
  findOneSidedFeelings,
  findGoBetweens,
  findUnbalancedTriads,
  findMost,
  findCircles,
]

// Of a large work some sorts have hundreds, of which nobody reads the weakest.
const mostOfOneSort = 20

/** What stands out in the visible slice, the strongest first; nothing that the slice's evidence does not bear out. */
export function findFindings(
  visible: Pick<Visible, 'characters' | 'relations'>,
  times: Times,
  measures: Measures,
): readonly Finding[] {
  const slice = toSlice(visible, times, measures)
  return sorts
    .flatMap((find) => find(slice).toSorted(byStrength).slice(0, mostOfOneSort))
    .toSorted(byStrength)
}

const byStrength = (one: Finding, other: Finding) => other.strength - one.strength
