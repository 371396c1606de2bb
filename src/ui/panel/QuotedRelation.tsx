import type { Character, Relation } from '../../core/model.ts'
import type { Quote } from '../../core/view/toQuotes.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { KindMark } from '../kit/KindMark.tsx'
import { Badges, CardTime } from './Cards.tsx'
import { CitationText } from './CitationText.tsx'
import styles from './Findings.module.css'
import panel from './Panel.module.css'
import { toHeadline } from '../kit/toHeadline.ts'

interface Props {
  readonly relation: Relation
  readonly source: Character
  readonly target: Character
  readonly quotes: readonly Quote[]
  /** Quotes beyond this number are folded away. */
  readonly most?: number
  /** Level of its heading. */
  readonly level?: 3 | 4
}

/** A relation that leads to its page, under it the words that claim it. */
export function QuotedRelation({
  relation,
  source,
  target,
  quotes,
  most = Infinity,
  level = 3,
}: Props) {
  const select = useApp((state) => state.select)
  const Heading = level === 3 ? 'h3' : 'h4'
  const folded = quotes.slice(most)
  return (
    <section className={styles.ground}>
      <Heading>
        <button
          type="button"
          className={styles.relation}
          onClick={() => select({ type: 'relation', id: relation.id })}
        >
          <KindMark kind={relation.kind} />
          {toHeadline(relation, source, target)}
        </button>
      </Heading>
      <Quotes relation={relation} quotes={quotes.slice(0, most)} />
      {folded.length > 0 && (
        <details className={styles.folded}>
          <summary>{folded.length} more</summary>
          <Quotes relation={relation} quotes={folded} />
        </details>
      )}
    </section>
  )
}

function Quotes({ relation, quotes }: Pick<Props, 'relation' | 'quotes'>) {
  return (
    <ul>
      {quotes.map(({ trope, card, segments }) => (
        <li key={card.id} className={styles.quote} data-citation={card.id}>
          <CitationText segments={segments} kind={relation.kind} />
          <p className={panel.meta}>
            <span>
              {trope} · <CardTime card={card} />
              <Badges card={card} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
