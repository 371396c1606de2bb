import { createSelector } from 'reselect'
import type { NetworkDocument } from '../core/model.ts'
import { buildNetwork } from '../core/network/buildNetwork.ts'
import { focusIn, openFilter, toVisible } from '../core/visible.ts'
import type { State } from './store.ts'

const nothing: NetworkDocument = {
  format: 'tropegraph',
  version: 1,
  work: { title: '', unit: 'episode' },
  installments: [],
  characters: [],
  citations: [],
  relations: [],
  problems: [],
}

/** The document on screen; an empty one where none is loaded. */
export const selectDocument = ({ loaded }: State) => loaded?.document ?? nothing

const selectFilter = ({ filter }: State) => filter

/** What may be shown now. Everything on screen is made from this. */
export const selectVisible = createSelector([selectDocument, selectFilter], toVisible)

/** The focus in force, if any. */
export const selectFocus = createSelector([selectDocument, selectFilter], focusIn)

/** The network in the current view. */
export const selectNetwork = createSelector([selectVisible], buildNetwork)

/** The network with every filter open: what the drawing holds, so that filtering moves nothing. */
export const selectWholeNetwork = createSelector([selectDocument], (document) =>
  buildNetwork(toVisible(document, openFilter)),
)
