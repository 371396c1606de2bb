import { memo, useCallback, useMemo, useState } from 'react'
import type { ArcOrder } from '../../core/view/sortArcs.ts'
import { arcOrders, sortArcs } from '../../core/view/sortArcs.ts'
import type { ArcView } from '../../core/view/toArc.ts'
import type { ArcMark } from '../../core/view/toArcRows.ts'
import { toPairRow } from '../../core/view/toArcRows.ts'
import { toCount } from '../../core/view/toCount.ts'
import { selectArcAxis, selectArcs } from '../../state/selectArcs.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { ArcKey } from '../kit/ArcKey.tsx'
import { ArcRows } from '../kit/ArcRows.tsx'
import { ArcScale } from '../kit/ArcScale.tsx'
import styles from './Arcs.module.css'
import { Timeless } from './Timeless.tsx'

/** Every pair through the story, a line each: who draws together, who falls out, and the example that says so. */
export function Arcs() {
  const arcs = useApp(selectArcs)
  const axis = useApp(selectArcAxis)
  const { work } = useApp(selectDocument)
  const [order, setOrder] = useState<ArcOrder>('change')
  const [pointed, setPointed] = useState<ArcMark>()
  const [dated, timeless] = useMemo(() => {
    const sorted = sortArcs(arcs, order)
    return [
      sorted.filter(({ lanes }) => lanes.length > 0),
      sorted.filter(({ lanes }) => lanes.length === 0),
    ]
  }, [arcs, order])

  return (
    <section className={styles.arcs} aria-label="Arcs">
      <div className={styles.head}>
        <p className={styles.count}>
          <strong>{toCount(dated.length, 'pair')}</strong> over {toCount(axis.count, work.unit)}
        </p>
        <label className={styles.order}>
          Sort by{' '}
          <select value={order} onChange={(event) => setOrder(event.target.value as ArcOrder)}>
            {arcOrders.map((one) => (
              <option key={one} value={one}>
                {orderNames[one]}
              </option>
            ))}
          </select>
        </label>
        <p className={styles.readout}>{pointed?.label ?? <ArcKey />}</p>
        {dated.length > 0 && (
          <div className={styles.scale}>
            <ArcScale axis={axis} />
          </div>
        )}
      </div>
      {arcs.length === 0 && <p className={styles.none}>No relation is left to follow.</p>}
      {dated.length > 0 && <Dated arcs={dated} onPoint={setPointed} />}
      {timeless.length > 0 && (
        <Timeless arcs={timeless} unit={work.unit} isAll={dated.length === 0} />
      )}
    </section>
  )
}

const orderNames: Readonly<Record<ArcOrder, string>> = {
  change: 'most change',
  first: 'first appearance',
  citations: 'most citations',
  name: 'name',
}

interface DatedProps {
  readonly arcs: readonly ArcView[]
  onPoint(mark: ArcMark | undefined): void
}

/** Apart from what the pointer reads out, so that a long list is not drawn anew with every move. */
const Dated = memo(function Dated({ arcs, onPoint }: DatedProps) {
  const axis = useApp(selectArcAxis)
  const select = useApp((state) => state.select)
  const rows = useMemo(() => arcs.map(toRow), [arcs])
  const openRow = useCallback(
    (key: string) => {
      const arc = arcs.find((one) => one.key === key)
      if (arc) select({ type: 'relation', id: arc.foremost })
    },
    [arcs, select],
  )
  const openMark = useCallback(
    ({ quote: { relation, citation } }: ArcMark) =>
      select({ type: 'relation', id: relation, citation }),
    [select],
  )
  return (
    <ArcRows
      label="Pairs over time"
      look="wide"
      rows={rows}
      axis={axis}
      onOpenRow={openRow}
      onOpenMark={openMark}
      onPoint={onPoint}
    />
  )
})

function toRow(arc: ArcView) {
  const apart = arc.apart.reduce((sum, { quotes }) => sum + quotes.length, 0)
  return {
    ...toPairRow(arc),
    title: arc.characters.map(({ name }) => name).join(' and '),
    tail: (
      <>
        {arc.changes === 0 ? 'no change' : toCount(arc.changes, 'change')}
        {apart > 0 && <span className={styles.apart}>{apart} undated</span>}
      </>
    ),
  }
}
