import { createSelector } from 'reselect'
import { applyCorrections } from '../core/corrections/applyCorrections.ts'
import type { Cut } from '../core/horizon.ts'
import type { NetworkDocument, Positions } from '../core/model.ts'
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

const selectRead = ({ loaded }: State) => loaded?.document ?? nothing

const selectLog = ({ edits }: State) => edits.log

/** What was read with the reader's corrections, and those that no longer fit. */
export const selectCorrected = createSelector(
  [selectRead, selectLog, ({ dating }: State) => dating?.applyToWork],
  applyCorrections,
)

/** The document of the whole story, seen or not: only for the horizon itself, for reading an address and for the layout. */
export const selectWholeDocument = createSelector([selectCorrected], ({ document }) => document)

/** What lies before the horizon: nothing at all as long as nobody knows how to cut there. */
const selectCut = createSelector(
  [selectWholeDocument, ({ horizon }: State) => horizon, ({ cutAt }: State) => cutAt],
  (document, horizon, cutAt): Cut =>
    (horizon ? cutAt?.(document, horizon) : { document, place: asTheyAre }) ?? {
      document: nothing,
      place: asTheyAre,
    },
)

const asTheyAre = (positions: Positions) => positions

/** The document on screen: what lies before the horizon; an empty one where none is loaded. */
export const selectDocument = createSelector([selectCut], ({ document }) => document)

/** Where its characters stand, from where those of the whole story do. */
export const selectPlace = createSelector([selectCut], ({ place }) => place)

const selectFilter = ({ filter }: State) => filter

/** What may be shown now. Everything on screen is made from this. */
export const selectVisible = createSelector([selectDocument, selectFilter], toVisible)

/** The focus in force, if any. */
export const selectFocus = createSelector([selectDocument, selectFilter], focusIn)

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
