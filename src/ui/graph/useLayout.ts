import { wrap } from 'comlink'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Network, Positions } from '../../core/model.ts'
import { selectLayoutNetwork } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import type { Layout } from './layout.worker.ts'

interface Laid {
  readonly network: Network
  readonly positions: Positions
}

/** Where the nodes of the whole story stand: as shipped, or laid out in a worker for a reader's own page and for "Rearrange". */
export function useLayout() {
  const network = useApp(selectLayoutNetwork)
  const shipped = useApp((state) => state.loaded?.positions)
  const [laid, setLaid] = useState<Laid>()
  const seed = useRef(1)
  const [isBusy, setBusy] = useState(false)
  const own = laid?.network === network ? laid.positions : undefined
  const positions = own ?? shipped

  const layOut = useCallback(async () => {
    setBusy(true)
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
    try {
      setLaid({ network, positions: await wrap<Layout>(worker)(network, seed.current++) })
    } finally {
      worker.terminate()
      setBusy(false)
    }
  }, [network])

  useEffect(() => {
    if (!positions && network.nodes.length > 0) void layOut()
  }, [positions, network, layOut])

  return { positions, rearrange: () => void layOut(), isBusy }
}
