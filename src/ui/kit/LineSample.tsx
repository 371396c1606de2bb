import type { Kind } from '../../core/model.ts'
import { undirectedKinds } from '../../core/model.ts'
import { kindLook } from './kindLook.ts'

/** A kind's line as the network draws it: colour, pattern and, where it has a direction, its head. */
export function LineSample({ kind }: { readonly kind: Kind }) {
  const { colour, dash } = kindLook[kind]
  const isDirected = !undirectedKinds.includes(kind)
  return (
    <svg width="44" height="10" viewBox="0 0 44 10" aria-hidden style={{ color: `var(${colour})` }}>
      <line
        x1="1"
        y1="5"
        x2={isDirected ? 37 : 43}
        y2="5"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeDasharray={dash.join(' ')}
      />
      {isDirected && <path d="M36 1 44 5 36 9Z" fill="currentColor" />}
    </svg>
  )
}
