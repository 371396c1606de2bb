import { toAddress, toSearch } from './state/address.ts'
import { openAddress } from './state/openAddress.ts'
import { selectDocument } from './state/selectors.ts'
import type { Store } from './state/store.ts'

const soon = 120
const leastBetween = 400

/** Opens what the address names, then keeps the address in step with the view, and the other way round. */
export async function followAddress(store: Store): Promise<void> {
  const open = () => openAddress(store, location.search, location.hash)
  window.addEventListener('popstate', () => void open())
  await open()

  let last: string | undefined
  const write = () => {
    const state = store.getState()
    if (!state.loaded) return
    const address = toAddress(toSearch(state, selectDocument(state)), state)
    // What changes nothing of the view must not write over an address that is being followed.
    if (address === last) return
    last = address
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
