import type { Horizon } from '../core/model.ts'
import { recallHorizon } from './horizonMemory.ts'
import type { HorizonSlice } from './horizonSlice.ts'
import type { SourceSlice } from './sourceSlice.ts'
import type { State } from './store.ts'

/** What a work opens with. */
export type Entry = Pick<HorizonSlice, 'horizon' | 'cutAt'> & Pick<SourceSlice, 'notices'>

/** What decides how a work opens. */
export type Opened = Pick<State, 'workId' | 'loaded' | 'edits' | 'dating'>

/** The horizon under which a work opens; known before anything of the work is shown. */
export async function findEntry(opened: Opened, linked: Horizon | undefined): Promise<Entry> {
  if (!linked && !recallHorizon(opened)) return { horizon: undefined, notices: [] }
  return (await import('./enterHorizon.ts')).enterHorizon(opened, linked)
}
