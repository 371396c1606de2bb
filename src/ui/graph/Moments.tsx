import type { Core } from 'cytoscape'
import type { Positions } from '../../core/model.ts'
import { useComparison } from './useComparison.ts'

interface Props {
  readonly cy: Core | undefined
  readonly positions: Positions | undefined
}

/** Marks what differs as long as it is mounted; few readers compare, so it comes when it is needed. */
export function Moments({ cy, positions }: Props) {
  useComparison(cy, positions)
  return null
}
