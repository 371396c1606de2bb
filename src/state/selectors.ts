import { createSelector } from 'reselect'
import { cutAt } from '../core/horizon.ts'
import type { NetworkDocument } from '../core/model.ts'
import { buildNetwork } from '../core/network/buildNetwork.ts'
import { openFilter, toVisible } from '../core/visible.ts'
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

/** The document of the whole story, seen or not: only for the horizon itself, for reading an address and for the layout. */
export const selectWholeDocument = ({ loaded }: State) => loaded?.document ?? nothing

const selectCut = createSelector([selectWholeDocument, ({ horizon }: State) => horizon], cutAt)

/** The document on screen: what lies before the horizon; an empty one where none is loaded. */
export const selectDocument = createSelector([selectCut], ({ document }) => document)

/** Which character of the whole story each one on screen is. */
export const selectOrigins = createSelector([selectCut], ({ origins }) => origins)

const selectFilter = ({ filter }: State) => filter

/** What may be shown now. Everything on screen is made from this. */
export const selectVisible = createSelector([selectDocument, selectFilter], toVisible)

/** The network in the current view. */
export const selectNetwork = createSelector([selectVisible], buildNetwork)

/** The network of the whole story, by which the nodes are laid out once; nothing of it may be shown. */
export const selectLayoutNetwork = createSelector([selectWholeDocument], (document) =>
  buildNetwork(toVisible(document, openFilter)),
)

/** The network with every filter open: what the drawing holds, so that filtering moves nothing. */
export const selectWholeNetwork = createSelector([selectDocument], (document) =>
  buildNetwork(toVisible(document, openFilter)),
)
