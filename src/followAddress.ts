import { toSearch } from './state/address.ts'
import { openAddress } from './state/openAddress.ts'
import { selectDocument } from './state/selectors.ts'
import type { Store } from './state/store.ts'

const soon = 120
const leastBetween = 400

/** The view that the address names, whichever part of it does. */
const readAddress = () => location.search || location.hash.replace('#', '?')

/** Opens what the address names, then keeps the address in step with the view, and the other way round. */
export async function followAddress(store: Store): Promise<void> {
  window.addEventListener('popstate', () => void openAddress(store, readAddress()))
  await openAddress(store, readAddress())

  let last: string | undefined
  const write = () => {
    const state = store.getState()
    if (!state.loaded) return
    const search = toSearch(state, selectDocument(state))
    // What changes nothing of the view must not write over an address that is being followed.
    if (search === last) return
    last = search
    // Names of the reader's own page go behind the sign that browsers send nothing of to a server.
    const address = state.workId === undefined ? search.replace('?', '#') : search
    if (address !== location.search + location.hash)
      history.replaceState(null, '', location.pathname + address)
  }
  // Browsers refuse to follow an address that changes with every move of a drag, or every step of a story that plays.
  let timer: ReturnType<typeof setTimeout> | undefined
  let written = 0
  store.subscribe(() => {
    const rest = written + leastBetween - performance.now()
    timer ??= setTimeout(
      () => {
        timer = undefined
        written = performance.now()
        write()
      },
      Math.max(rest, soon),
    )
  })
  write()
}
