import { useState } from 'react'
import type { Format } from '../../core/exchange/formats.ts'
import { toFileName } from '../../core/exchange/toFileName.ts'
import type { Visible } from '../../core/model.ts'
import { selectDocument, selectWholeNetwork } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { findPositions } from '../kit/findPositions.ts'
import { saveFile } from '../kit/saveFile.ts'
import { copy } from './handOver.ts'
import { makeFile } from './makeFile.ts'
import type { Scheme } from './readLook.ts'
import { readLook } from './readLook.ts'

interface Progress {
  readonly state: 'idle' | 'busy' | 'done' | 'failed'
  /** For the reader; empty while nothing was asked for. */
  readonly message: string
}

interface Wish {
  readonly format: Format
  readonly visible: Visible
  readonly scheme: Scheme
}

/** Makes the file that is wished for, hands it over, and tells how that goes. */
export function useExport({ format, visible, scheme }: Wish) {
  const [progress, setProgress] = useState<Progress>({ state: 'idle', message: '' })
  const document = useApp(selectDocument)
  const network = useApp(selectWholeNetwork)
  const shipped = useApp((state) => state.loaded?.positions)
  const readPositions = useApp((state) => state.readPositions)

  const make = async () => {
    const positions = await findPositions(network, readPositions?.('drawn'), shipped)
    return makeFile(format, { document, visible, positions, look: readLook(scheme) })
  }
  const attempt = async (act: () => Promise<string>) => {
    setProgress({ state: 'busy', message: `Making the ${format.name} …` })
    try {
      setProgress({ state: 'done', message: await act() })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setProgress({ state: 'failed', message: `This ${format.name} could not be made. ${reason}` })
    }
  }
  return {
    progress,
    save: () =>
      attempt(async () => {
        const name = toFileName(document.work.title, format, visible.isFiltered)
        const file = await make()
        saveFile(name, file.type, file)
        return `Saved as ${name}`
      }),
    copy: () =>
      attempt(async () => {
        await copy(make(), format.id !== 'png')
        return `Copied as ${format.name}`
      }),
  }
}
