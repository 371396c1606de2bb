import { findFindings } from './findings/findFindings.ts'
import type { Times } from './findings/toSlice.ts'
import { seededRandom } from './layout/seededRandom.ts'
import type { Insight, Visible } from './model.ts'
import { buildNetwork } from './network/buildNetwork.ts'
import { measureNetwork } from './network/measureNetwork.ts'

/** Works out what stands out in the visible slice; the same slice always gives the same. */
export function toInsight(
  visible: Pick<Visible, 'characters' | 'relations'>,
  times: Times,
): Insight {
  const measures = measureNetwork(buildNetwork(visible), seededRandom(1))
  return { measures, findings: findFindings(visible, times, measures) }
}
