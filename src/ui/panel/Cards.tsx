import type { ReactNode } from 'react'
import type { Kind, Modifier } from '../../core/model.ts'
import type { CitationCard, TropeGroup } from '../../core/view/toCitations.ts'
import { kindStyle } from '../kit/kindStyle.ts'
import styles from './Panel.module.css'

interface Props {
  readonly groups: readonly TropeGroup[]
  /** Kind whose tint marks a trope that is itself what the claim was read from. */
  readonly kind?: Kind
  /** Id of the citation that the reader came for. */
  readonly marked?: string | undefined
  renderCard(card: CitationCard): ReactNode
}

/** Citations under the tropes that they stand under on the page. */
export function Tropes({ groups, kind, marked, renderCard }: Props) {
  return groups.map(({ trope, cards }) => (
    <section key={trope} className={styles.trope}>
      <h3 style={kind && kindStyle(kind)}>
        {kind && !hasCue(cards) ? <mark className={styles.cue}>{trope}</mark> : trope}
      </h3>
      <ul>
        {cards.map((card) => (
          <li
            key={card.id}
            className={styles.card}
            tabIndex={-1}
            data-citation={card.id}
            aria-current={card.id === marked ? 'true' : undefined}
          >
            {renderCard(card)}
          </li>
        ))}
      </ul>
    </section>
  ))
}

const hasCue = (cards: readonly CitationCard[]) =>
  cards.some(({ segments }) => segments.some(({ roles }) => roles.includes('cue')))

/** When a citation is, or that the page does not say. */
export function CardTime({ card }: { readonly card: CitationCard }) {
  return card.installments.length > 0 ? (
    <strong>{card.installments.join('; ')}</strong>
  ) : (
    <span>Undated</span>
  )
}

/** How far the page stands behind a citation. */
export function Badges({ card }: { readonly card: CitationCard }) {
  return (
    <>
      {card.modifier && (
        <span
          className={styles.badge}
          title={`The page says that the trope is ${modifierWords[card.modifier]}.`}
        >
          {modifierWords[card.modifier]}
        </span>
      )}
      {card.claims.some(({ hedged }) => hedged) && (
        <span className={styles.badge} title="The page itself is not sure.">
          hedged
        </span>
      )}
      {card.claims.some(({ past }) => past) && (
        <span className={styles.badge} title="The page says that it did hold and does no more.">
          over
        </span>
      )}
      {card.claims.some(({ added }) => added) && (
        <span className={styles.badge} title="A reader found this, not the reading of the page.">
          added by a reader
        </span>
      )}
    </>
  )
}

const modifierWords: Readonly<Record<Modifier, string>> = {
  averted: 'averted',
  subverted: 'subverted',
  inverted: 'inverted',
  downplayed: 'downplayed',
  exaggerated: 'exaggerated',
  'played-with': 'played with',
}
