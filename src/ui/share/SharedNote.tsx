import { X } from 'lucide-react'
import { useState } from 'react'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Share.module.css'

/** Says that the work on screen came with the link, and lets the reader keep it. */
export function SharedNote() {
  const shared = useApp((state) => state.shared)
  const keepLoaded = useApp((state) => state.keepLoaded)
  const notify = useApp((state) => state.notify)
  const [closed, setClosed] = useState<string>()
  const keep = async () => {
    if (await keepLoaded()) notify(['This work is kept now. You find it in the menu of works.'])
  }
  if (shared === undefined || shared === closed) return null
  return (
    <section className={styles.shared} aria-label="Shared work">
      <p>This work came with a link. It is not in your library.</p>
      <Button onClick={() => void keep()}>Keep it</Button>
      <Button look="icon" label="Close" onClick={() => setClosed(shared)}>
        <X size={16} aria-hidden />
      </Button>
    </section>
  )
}
