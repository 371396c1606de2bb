import { toDocumentSlice } from '../core/exchange/toDocumentSlice.ts'
import type { NetworkDocument } from '../core/model.ts'
import { openFilter, toVisible } from '../core/visible.ts'
import { toSearch } from './address.ts'
import { keepWithin } from './keepWithin.ts'
import { selectDocument, selectWholeDocument } from './selectors.ts'
import type { Place } from './sourceSlice.ts'
import type { State } from './store.ts'

/** What the reader lets come along with what is shared. */
export interface Parts {
  /** Only what lies before the reader's horizon. */
  readonly horizon: boolean
  /** The filter, what is chosen, and as what the work is shown. */
  readonly view: boolean
  /** What the filter hides as well, so that it can be shown again. */
  readonly hidden: boolean
  /** The reader's corrections of a work that ships. */
  readonly corrections: boolean
}

interface Shared {
  /** What is shared of the work; absent where a link needs to name it only. */
  readonly document?: NetworkDocument | undefined
  /** The view of it, as the query of an address. */
  readonly search: string
}

/** Whether only a link that carries the work itself leads others to what is on screen. */
export const isCarried = ({ workId, edits }: State, { corrections }: Parts): boolean =>
  workId === undefined || (corrections && edits.log.length > 0)

/** What a link brings to others: a work that ships by its name, any other with all that is known of it. */
export function toSharedLink(state: State, parts: Parts, place: Place): Shared {
  if (isCarried(state, parts)) return toSharedWork(state, parts, { place })
  const { workId, horizon } = state
  const document = documentFor(state, parts)
  const seen = parts.horizon ? horizon : undefined
  return {
    search: toSearch(
      { workId, horizon: seen, place, ...viewFor(state, parts, document) },
      document,
    ),
  }
}

/** The work itself, with its corrections, and the view of it; nothing beyond a horizon that holds is in it. */
export function toSharedWork(
  state: State,
  parts: Parts,
  named: { readonly workId?: string; readonly place?: Place },
): Required<Shared> & { readonly document: NetworkDocument } {
  const whole = documentFor(state, parts)
  const { filter } = viewFor(state, parts, whole)
  const document = parts.hidden ? whole : toDocumentSlice(whole, toVisible(whole, filter))
  return { document, search: toSearch({ ...named, ...viewFor(state, parts, document) }, document) }
}

const documentFor = (state: State, { horizon }: Parts) =>
  horizon ? selectDocument(state) : selectWholeDocument(state)

/** The view as far as others can have it too. */
function viewFor(state: State, parts: Parts, document: NetworkDocument) {
  if (!parts.view) return { filter: openFilter }
  return { view: state.view, ...keepWithin(state, document) }
}
