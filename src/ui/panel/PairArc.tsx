import { useState } from 'react'
import type { ArcView } from '../../core/view/toArc.ts'
import type { ArcMark } from '../../core/view/toArcRows.ts'
import { toLaneRows } from '../../core/view/toArcRows.ts'
import { toCount } from '../../core/view/toCount.ts'
import { selectArcAxis, selectArcs } from '../../state/selectArcs.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { ArcKey } from '../kit/ArcKey.tsx'
import { ArcRows } from '../kit/ArcRows.tsx'
import { ArcScale } from '../kit/ArcScale.tsx'
import { ArcTurns } from '../kit/ArcTurns.tsx'
import { KindMark } from '../kit/KindMark.tsx'
import styles from './PairArc.module.css'
import { useOpenQuote } from './useOpenQuote.ts'

interface Props {
  readonly pair: readonly [string, string]
  /** The relation that the page is about. */
  readonly current: string
}

/** All that is claimed between two, through the story. */
export function PairArc({ pair, current }: Props) {
  const arcs = useApp(selectArcs)
  const { work } = useApp(selectDocument)
  const arc = arcs.find(({ characters }) => characters.every(({ id }) => pair.includes(id)))
  if (!arc) return null
  return (
    <section className={styles.arc}>
      <h3>Over the {work.unit}s</h3>
      {arc.lanes.length > 0 ? (
        <Lanes arc={arc} current={current} />
      ) : (
        <p className={styles.none}>
          Nothing between the two names {article(work.unit)} {work.unit} that has a place in the
          story.
        </p>
      )}
    </section>
  )
}

const article = (word: string) => (/^[aeiou]/i.test(word) ? 'an' : 'a')

function Lanes({ arc, current }: { readonly arc: ArcView; readonly current: string }) {
  const axis = useApp(selectArcAxis)
  const select = useApp((state) => state.select)
  const openQuote = useOpenQuote()
  const [pointed, setPointed] = useState<ArcMark>()
  const rows = toLaneRows(arc).map((row, index) => ({
    ...row,
    isCurrent: row.key === current,
    title: <LaneTitle lane={arc.lanes[index]} />,
  }))
  const quotes = arc.apart.flatMap((turn) => turn.quotes)
  return (
    <>
      <ArcRows
        label="Relations over time"
        look="lanes"
        rows={rows}
        axis={axis}
        onOpenRow={(id) => select({ type: 'relation', id })}
        onOpenMark={({ quote }) => openQuote(quote)}
        onPoint={setPointed}
      />
      <ArcScale axis={axis} />
      <p className={styles.readout}>{pointed?.label ?? <ArcKey />}</p>
      <details className={styles.words} open={arc.turns.length <= mostOpen}>
        <summary>{toCount(arc.turns.length, 'turn')} in words</summary>
        <ArcTurns turns={arc.turns} onOpen={openQuote} />
      </details>
      {quotes.length > 0 && (
        <details className={styles.words}>
          <summary>{toCount(quotes.length, 'claim')} without a place in time</summary>
          <ArcTurns turns={arc.apart} onOpen={openQuote} />
        </details>
      )}
    </>
  )
}

/** So few turns take no more room than their summary is worth. */
const mostOpen = 2

function LaneTitle({ lane }: { readonly lane: ArcView['lanes'][number] | undefined }) {
  if (!lane) return null
  return (
    <>
      <KindMark kind={lane.kind} />
      <span>
        {lane.kind} <span className={styles.aside}>{lane.direction}</span>
      </span>
    </>
  )
}
