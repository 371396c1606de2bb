import { useState } from 'react'
import type { ArcMark } from '../../core/view/toArcRows.ts'
import { toPairRow } from '../../core/view/toArcRows.ts'
import { selectArcAxis, selectArcs } from '../../state/selectArcs.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { ArcKey } from '../kit/ArcKey.tsx'
import { ArcRows } from '../kit/ArcRows.tsx'
import { ArcScale } from '../kit/ArcScale.tsx'
import styles from './PairArc.module.css'
import { useOpenQuote } from './useOpenQuote.ts'

/** What stands between a character and each other one through the story, in a line each. */
export function CharacterArc({ id }: { readonly id: string }) {
  const arcs = useApp(selectArcs)
  const axis = useApp(selectArcAxis)
  const { work } = useApp(selectDocument)
  const select = useApp((state) => state.select)
  const openQuote = useOpenQuote()
  const [pointed, setPointed] = useState<ArcMark>()

  const own = arcs.filter(({ characters }) => characters.some((one) => one.id === id))
  const dated = own
    .filter(({ lanes }) => lanes.length > 0)
    .toSorted((one, other) => other.changes - one.changes || other.citations - one.citations)
  if (own.length === 0) return null
  const otherOf = ({ characters: [one, other] }: (typeof own)[number]) =>
    one.id === id ? other : one
  const rows = dated.map((arc) => ({ ...toPairRow(arc), title: otherOf(arc).name }))
  const undated = own.filter(({ lanes }) => lanes.length === 0)
  return (
    <section className={styles.arc}>
      <h3>Over the {work.unit}s</h3>
      {rows.length > 0 && (
        <>
          <ArcRows
            label="Characters over time"
            look="compact"
            rows={rows}
            axis={axis}
            onOpenRow={(key) => {
              const arc = dated.find((one) => one.key === key)
              if (arc) select({ type: 'relation', id: arc.foremost })
            }}
            onOpenMark={({ quote }) => openQuote(quote)}
            onPoint={setPointed}
          />
          <div className={styles.compactScale}>
            <ArcScale axis={axis} />
          </div>
          <p className={styles.readout}>{pointed?.label ?? <ArcKey />}</p>
        </>
      )}
      {undated.length > 0 && (
        <p className={styles.none}>
          Without a place in time: {undated.map((arc) => otherOf(arc).name).join(', ')}
        </p>
      )}
    </section>
  )
}
