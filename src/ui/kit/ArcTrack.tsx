import type { ArcAxis } from '../../core/view/toArcAxis.ts'
import type { ArcRow } from '../../core/view/toArcRows.ts'
import { kindLook } from './kindLook.ts'
import styles from './Arc.module.css'

interface Props {
  readonly row: ArcRow
  readonly axis: ArcAxis
  /** Warm kinds above, cold kinds below; else one line in the middle. */
  readonly isSplit: boolean
}

/** The drawing of one line: thick where it is claimed, thin in its kind's pattern where it is carried on. */
export function ArcTrack({ row, axis, isSplit }: Props) {
  const x = (at: number) => `${(100 * at) / axis.count}%`
  const y = (side: 'warm' | 'cold') => (isSplit ? (side === 'warm' ? '30%' : '70%') : '50%')
  const band = ({ from, to }: { readonly from: number; readonly to: number }) => ({
    left: x(from),
    width: x(to + 1 - from),
  })
  return (
    <div className={styles.track} aria-hidden>
      {axis.chosen.map((range) => (
        <span key={range.from} className={styles.chosen} style={band(range)} />
      ))}
      {row.contested.map((range) => (
        <span key={range.from} className={styles.contested} style={band(range)} />
      ))}
      <svg width="100%" height="100%">
        {row.bars.map(({ from, to, side, kind, state, hedged }) => (
          <line
            key={`${side} ${from}`}
            x1={x(from)}
            x2={x(to + 1)}
            y1={y(side)}
            y2={y(side)}
            strokeWidth={state === 'claimed' ? 6 : 2}
            strokeDasharray={state === 'claimed' ? undefined : kindLook[kind].dash.join(' ')}
            strokeOpacity={hedged ? 0.6 : 1}
            style={{ stroke: `var(${kindLook[kind].colour})` }}
          />
        ))}
        {row.ends.map(({ at, side, kind }) => (
          <svg key={`${side} ${at}`} x={x(at)} y={y(side)} overflow="visible">
            <path d="M-1-6V6" strokeWidth="2" style={{ stroke: `var(${kindLook[kind].colour})` }} />
          </svg>
        ))}
        {row.marks.map(({ key, at, glyphs }) =>
          glyphs.map(({ kind, side, hedged, over }) => (
            <svg key={`${key} ${side}`} x={x(at + 0.5)} y={y(side)} overflow="visible">
              <text
                className={styles.glyph}
                data-hedged={hedged}
                style={{ '--kind': `var(${kindLook[kind].colour})` } as object}
              >
                {kindLook[kind].glyph}
              </text>
              {over && <path className={styles.strike} d="M-7 5 7-5" />}
            </svg>
          )),
        )}
      </svg>
    </div>
  )
}
