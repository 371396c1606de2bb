import { toCount } from '../../core/view/toCount.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Tropes } from './Cards.tsx'
import { CitationBody } from './CitationBody.tsx'
import { Hidden } from './Hidden.tsx'
import { selectCitationsPage } from './selectCitationsPage.ts'
import styles from './Panel.module.css'

/** A citation by itself, or all citations of a trope, with what was read from each. */
export function CitationView() {
  const page = useApp(selectCitationsPage)
  if (!page) return null
  const { trope, citations, shown, tropes } = page
  const hidden = citations - shown
  return (
    <article>
      <h2 className={styles.headline}>{trope}</h2>
      <p className={styles.lead}>{toCount(citations, 'citation')}</p>
      {hidden > 0 && <Hidden what={whatOf(hidden, citations)} />}
      <Tropes groups={tropes} renderCard={(card) => <CitationBody card={card} />} />
    </article>
  )
}

function whatOf(hidden: number, all: number): string {
  if (all === 1) return 'this citation'
  if (hidden === all) return 'all of them'
  return `what ${hidden} of them ${hidden === 1 ? 'says' : 'say'}`
}
