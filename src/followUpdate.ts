import { registerSW } from 'virtual:pwa-register'
import type { Store } from './state/store.ts'

/**
 * Keeps the app on the device, so that it opens without a network, and offers a newer one once that is ready. Nothing is
 * loaded anew before the reader says so, nor before what was changed is kept.
 */
export function followUpdate(store: Store, whenKept: () => Promise<void>): void {
  let isWanted = false
  const offer = () => store.setState({ update })
  const update = async () => {
    isWanted = true
    await whenKept()
    await replace()
  }
  const replace = registerSW({
    immediate: true,
    onNeedRefresh: offer,
    // Another tab may have asked for it; this one is loaded anew when its own reader wants that.
    onNeedReload: () => (isWanted ? location.reload() : store.setState({ update: reload })),
  })
}

const reload = async () => location.reload()
