import { wrap } from 'comlink'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Positions } from '../../core/model.ts'
import { selectLayoutNetwork } from '../../state/selectors.ts'
import type { LoadedWork } from '../../state/sourceSlice.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import type { Layout } from './layout.worker.ts'

interface Laid {
  /** What it is of: corrections change its network, and move nobody. */
  readonly work: LoadedWork | undefined
  readonly positions: Positions
}

/** Where the nodes of the whole story stand: as shipped, or laid out in a worker for a reader's own page and for "Rearrange". */
export function useLayout() {
  const network = useApp(selectLayoutNetwork)
  const work = useApp((state) => state.loaded)
  const [laid, setLaid] = useState<Laid>()
  const seed = useRef(1)
  const [isBusy, setBusy] = useState(false)
  const own = laid?.work === work ? laid?.positions : undefined
  const positions = own ?? work?.positions

  const layOut = useCallback(async () => {
    setBusy(true)
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
    try {
      setLaid({ work, positions: await wrap<Layout>(worker)(network, seed.current++) })
    } finally {
      worker.terminate()
      setBusy(false)
    }
  }, [work, network])

  useEffect(() => {
    if (!positions && network.nodes.length > 0) void layOut()
  }, [positions, network, layOut])

  return { positions, rearrange: () => void layOut(), isBusy }
}
