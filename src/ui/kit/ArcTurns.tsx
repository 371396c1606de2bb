import type { ArcQuote, ArcTurn } from '../../core/view/toArc.ts'
import { toClause } from '../../core/view/toArcRows.ts'
import { KindMark } from './KindMark.tsx'
import styles from './Arc.module.css'

interface Props {
  readonly turns: readonly ArcTurn[]
  onOpen(quote: ArcQuote): void
}

/** Turns in words, in story order, each with the citations that it rests on. */
export function ArcTurns({ turns, onOpen }: Props) {
  return (
    <ol className={styles.turns}>
      {turns.map((turn) => (
        <li key={turn.key}>
          <p>
            <KindMark kind={turn.kind} /> <strong>{turn.when}</strong>: {toClause(turn)}
          </p>
          {turn.quotes.map((quote, index) => (
            <button
              // One citation may claim the same thing twice in other words.
              // oxlint-disable-next-line react/no-array-index-key
              key={`${quote.citation} ${index}`}
              type="button"
              className={styles.quote}
              onClick={() => onOpen(quote)}
            >
              “{quote.text}”
            </button>
          ))}
        </li>
      ))}
    </ol>
  )
}
