import { X } from 'lucide-react'
import { useState } from 'react'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Share.module.css'

/** Says that the work on screen is kept nowhere, since it came with the link or found no room, and lets the reader keep it. */
export function KeepNote() {
  const shared = useApp((state) => state.shared)
  const isUnkept = useApp((state) => state.isUnkept)
  const loaded = useApp((state) => state.loaded)
  const keepLoaded = useApp((state) => state.keepLoaded)
  const notify = useApp((state) => state.notify)
  const dismiss = useApp((state) => state.dismiss)
  const [closed, setClosed] = useState<typeof loaded>()
  const keep = async () => {
    dismiss()
    if (await keepLoaded()) notify(['This work is kept now. You find it in the menu of works.'])
  }
  if ((shared === undefined && !isUnkept) || loaded === closed) return null
  return (
    <section className={styles.shared} aria-label="Work that is not kept">
      <p>
        {isUnkept ? 'This work could not be kept.' : 'This work came with a link.'} It is not in
        your library.
      </p>
      <Button onClick={() => void keep()}>Keep it</Button>
      <Button look="icon" label="Close" onClick={() => setClosed(loaded)}>
        <X size={16} aria-hidden />
      </Button>
    </section>
  )
}
