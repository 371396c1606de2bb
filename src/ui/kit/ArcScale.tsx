import type { ArcAxis } from '../../core/view/toArcAxis.ts'
import styles from './Arc.module.css'

/** What stands along the arcs: seasons, or installments where there are few. */
export function ArcScale({ axis }: { readonly axis: ArcAxis }) {
  return (
    <div className={styles.scale} aria-hidden>
      {axis.parts.map(({ key, label, count }) => (
        <span key={key} style={{ flexGrow: count }}>
          {label}
        </span>
      ))}
    </div>
  )
}
