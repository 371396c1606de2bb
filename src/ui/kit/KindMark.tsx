import type { Kind } from '../../core/model.ts'
import { kindLook } from './kindLook.ts'

/** A kind's glyph in its colour; the label beside it carries the meaning. */
export function KindMark({ kind, size = 16 }: { readonly kind: Kind; readonly size?: number }) {
  const { glyph, colour } = kindLook[kind]
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden>
      <text
        x="8"
        y="8"
        fontSize="14"
        textAnchor="middle"
        dominantBaseline="central"
        style={{ fill: `var(${colour})`, fontFamily: 'var(--font)', fontWeight: 400 }}
      >
        {glyph}
      </text>
    </svg>
  )
}
