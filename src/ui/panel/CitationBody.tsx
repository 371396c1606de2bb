import type { CitationCard } from '../../core/view/toCitations.ts'
import { CitationActions } from '../actions/CitationActions.tsx'
import { Badges, CardTime } from './Cards.tsx'
import { CitationText } from './CitationText.tsx'
import { ClaimButtons } from './ClaimButtons.tsx'
import styles from './Panel.module.css'

/** A citation with its time and what was read from it. */
export function CitationBody({ card }: { readonly card: CitationCard }) {
  return (
    <>
      <CitationText segments={card.segments} />
      <div className={styles.meta}>
        <p>
          <CardTime card={card} />
          <Badges card={card} />
        </p>
      </div>
      <ClaimButtons card={card} />
      <CitationActions citation={card.id} />
    </>
  )
}
