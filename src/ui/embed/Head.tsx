import { ExternalLink } from 'lucide-react'
import { toAddress, toSearch } from '../../state/address.ts'
import { selectDocument } from '../../state/selectors.ts'
import type { State } from '../../state/store.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import styles from './Embed.module.css'

/** Which work is framed, and the way to the same view with all that Tropegraph can do. */
export function Head() {
  const { work } = useApp(selectDocument)
  const address = useApp(toAppAddress)
  return (
    <header className={styles.head}>
      <h1>{work.title}</h1>
      <a href={address} target="_blank" rel="noopener">
        Open in Tropegraph
        <ExternalLink size={14} aria-hidden />
        <span className={styles.spoken}>in a new tab</span>
      </a>
    </header>
  )
}

const toAppAddress = (state: State) =>
  location.pathname + toAddress(toSearch({ ...state, place: 'app' }, selectDocument(state)), state)
