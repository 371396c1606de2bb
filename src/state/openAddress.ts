import { fromSearch, horizonIn, ownIn, payloadIn, viewIn, viewOf, workIn } from './address.ts'
import { findEntry } from './findEntry.ts'
import { selectDocument, selectWholeDocument } from './selectors.ts'
import { keepWithin } from './keepWithin.ts'
import type { Horizon } from '../core/model.ts'
import type { State, Store } from './store.ts'

/** Opens the view that an address names; what no longer fits becomes a notice. */
export async function openAddress(store: Store, query: string, hash = ''): Promise<void> {
  const search = viewOf(query, hash)
  store.setState({ view: viewIn(search) })
  const payload = payloadIn(hash)
  const own = ownIn(search)
  if (payload === undefined && own === undefined) return openBuiltIn(store, search)
  if (await openNamed(store, { payload, own, linked: horizonIn(search) }))
    return showView(store, readSeen(search, store.getState()))
  const { loaded, error, works } = store.getState()
  // What was on screen before a link that leads nowhere stays there.
  if (payload !== undefined && loaded) return
  await openBuiltIn(store, '')
  const [first] = works
  const why = payload === undefined ? elsewhere : error
  if (first) store.getState().notify([`${why} ${instead(first)}`])
}

interface Named {
  readonly payload: string | undefined
  readonly own: string | undefined
  readonly linked: Horizon | undefined
}

/** Opens the work that a link carries, or one that this browser keeps; says whether it is on screen now. */
async function openNamed(store: Store, { payload, own = '', linked }: Named): Promise<boolean> {
  const state = store.getState()
  const isOpen = payload === undefined ? state.keptId === own : state.shared === payload
  if (!isOpen)
    return payload === undefined ? state.openKept(own, linked) : state.openShared(payload, linked)
  store.setState(await findEntry(state, linked))
  return true
}

const elsewhere =
  'This link belongs to a work that somebody keeps in a browser of their own, and it is not in yours. “Share” there makes a link that brings the work along.'

async function openBuiltIn(store: Store, search: string): Promise<void> {
  const { works, workId, openWork } = store.getState()
  const name = workIn(search)
  const named = works.find(({ id }) => id === name)
  const work = named ?? works[0]
  if (!work) return
  const linked = horizonIn(search)
  if (workId !== work.id) await openWork(work.id, linked)
  else store.setState(await findEntry(store.getState(), linked))

  const state = store.getState()
  if (!state.loaded || state.workId !== work.id) return
  if (name && !named)
    return state.notify([`This link names a work “${name}”, which is not here. ${instead(work)}`])

  const view = readSeen(search, state)
  const { installments } = selectWholeDocument(state)
  const isLost = linked && !installments.some(({ id }) => id === linked.lastSeen)
  if (!name && (isLost || view.notices.some((notice) => notice !== beyond))) {
    store.setState(await findEntry(state, undefined))
    return state.notify([
      `This link belongs to a page that somebody opened from a file, so it has to be opened again. ${instead(work)}`,
    ])
  }
  showView(store, view)
}

/** What was told when the work was opened stays told. */
function showView(store: Store, { notices, ...view }: ReturnType<typeof fromSearch>): void {
  store.setState((state) => ({
    ...view,
    beforeComparison: undefined,
    notices: [...state.notices, ...notices],
  }))
}

/** Reads an address as far as the reader has seen; of what lies beyond it is not told what it is. */
function readSeen(search: string, state: State): ReturnType<typeof fromSearch> {
  const seen = fromSearch(search, selectDocument(state))
  const whole = fromSearch(search, selectWholeDocument(state))
  const isBeyond = (notice: string) => !whole.notices.includes(notice)
  const { installments } = keepWithin(whole, selectDocument(state)).filter
  return {
    filter: { ...seen.filter, installments },
    selection: seen.selection,
    comparison: seen.comparison,
    notices: [
      ...seen.notices.filter((notice) => !isBeyond(notice)),
      ...(seen.notices.some(isBeyond) ? [beyond] : []),
    ],
  }
}

const beyond = 'A part of this link lies beyond what you have seen, so it is left out.'

const instead = ({ title }: { readonly title: string }) => `You see ${title} instead.`
