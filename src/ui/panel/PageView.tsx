import type { RefObject } from 'react'
import { memo, useDeferredValue, useEffect, useRef } from 'react'
import { toCount, toNumber } from '../../core/view/toCount.ts'
import type { TropeGroup } from '../../core/view/toCitations.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { CitationBody } from './CitationBody.tsx'
import { Hidden } from './Hidden.tsx'
import panel from './Panel.module.css'
import styles from './PageView.module.css'
import { selectReadingPage, selectWantedCitation } from './selectReadingPage.ts'

const tropesAtOnce = 24

/** The page itself, trope by trope, with who is named and what was read from each example. */
export function PageView() {
  const { tropes, shown, citations } = useApp(selectReadingPage)
  const { work } = useApp(selectDocument)
  const wanted = useApp(selectWantedCitation)
  // A long page is on screen at once, and the rest of it follows without holding anything up.
  const drawn = useDeferredValue(tropes, tropes.slice(0, tropesAtOnce))
  const frame = useRef<HTMLElement>(null)
  useLeadTo(frame, wanted, drawn)
  const hidden = citations - shown
  return (
    <section ref={frame} className={styles.page} aria-label="Page" tabIndex={-1}>
      <div className={styles.column}>
        <h2 className={panel.headline}>{work.title}, example by example</h2>
        <p className={panel.lead}>
          {toCount(tropes.length, 'trope')}, {toCount(shown, 'example')}. Select words to add a
          relation that they tell of.
        </p>
        {hidden > 0 && <Hidden what={`${toNumber(hidden)} of ${toCount(citations, 'example')}`} />}
        {drawn.map((group) => (
          <Trope
            key={group.trope}
            group={group}
            marked={group.cards.some(({ id }) => id === wanted) ? wanted : undefined}
          />
        ))}
      </div>
    </section>
  )
}

interface TropeProps {
  readonly group: TropeGroup
  /** Id of the citation that the reader came for. */
  readonly marked: string | undefined
}

const Trope = memo(function Trope({ group: { trope, cards }, marked }: TropeProps) {
  return (
    <section className={styles.trope}>
      <h3>{trope}</h3>
      <ul>
        {cards.map((card) => (
          <li
            key={card.id}
            className={panel.card}
            tabIndex={-1}
            data-citation={card.id}
            aria-current={card.id === marked ? 'true' : undefined}
          >
            <CitationBody card={card} />
          </li>
        ))}
      </ul>
    </section>
  )
})

/** Brings the citation that was asked for into view as soon as it is drawn, once each time it is asked for. */
function useLeadTo(
  frame: RefObject<HTMLElement | null>,
  wanted: string | undefined,
  drawn: readonly TropeGroup[],
) {
  const led = useRef<string>(undefined)
  useEffect(() => {
    if (wanted === led.current) return
    led.current = undefined
    if (wanted === undefined) return
    const card = frame.current?.querySelector<HTMLElement>(
      `[data-citation="${CSS.escape(wanted)}"]`,
    )
    if (!card) return
    led.current = wanted
    keepCentred(card)
    if (document.activeElement === document.body) card.focus({ preventScroll: true })
  }, [frame, wanted, drawn])
}

/** Frames for which it must lie still before it counts as brought there. */
const framesStill = 3
const framesAtMost = 30

/** Scrolls until what lies before it, which gets its true height only near the view, moves it no more. */
function keepCentred(card: HTMLElement) {
  let still = 0
  let frames = 0
  const settle = () => {
    const { top } = card.getBoundingClientRect()
    card.scrollIntoView?.({ block: 'center' })
    still = Math.abs(card.getBoundingClientRect().top - top) < 1 ? still + 1 : 0
    if (still < framesStill && ++frames < framesAtMost && card.isConnected)
      requestAnimationFrame(settle)
  }
  settle()
}
