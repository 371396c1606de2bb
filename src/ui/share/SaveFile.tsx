import { Download } from 'lucide-react'
import { useState } from 'react'
import type { State } from '../../state/store.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import type { Parts } from '../../state/toShared.ts'
import { Button } from '../kit/Button.tsx'
import { Ticks } from '../kit/Ticks.tsx'
import { saveWork } from './saveWork.ts'
import styles from './Share.module.css'

/** Saves the work with the explorer as one file, read-only where that is wished. */
export function SaveFile({ parts }: { readonly parts: Parts }) {
  const state = useApp((one: State) => one)
  const [isReadOnly, setReadOnly] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState<{ readonly text: string; readonly isFault?: boolean }>()
  const save = async () => {
    setBusy(true)
    try {
      setTold({ text: `Saved as ${await saveWork(state, parts, isReadOnly)}` })
    } catch (error) {
      const { message } = error as Error
      setTold({ text: `The file could not be made. ${message}`, isFault: true })
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Ticks
        legend="What others can do"
        ticks={[
          {
            key: 'isReadOnly',
            name: 'Read-only',
            hint: isReadOnly
              ? 'It can be explored and exported, and not corrected.'
              : 'It can be explored, corrected and exported.',
            isOn: isReadOnly,
          },
        ]}
        onChange={(_, isOn) => setReadOnly(isOn)}
      />
      <div className={styles.row}>
        <p role={told?.isFault ? 'alert' : 'status'}>{told?.text}</p>
        <Button look="accent" aria-disabled={isBusy} onClick={() => !isBusy && void save()}>
          <Download size={16} aria-hidden />
          Download the file
        </Button>
      </div>
    </>
  )
}
