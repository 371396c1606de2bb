import type { Kind } from '../model.ts'

/** The colours and lines of a drawing, handed in: the core knows none. Colours are written `#rrggbb`. */
export interface Look {
  readonly paper: string
  readonly ink: string
  /** For what is said beside the drawing. */
  readonly faint: string
  readonly node: string
  readonly nodeLine: string
  readonly kinds: Readonly<Record<Kind, LookOfKind>>
}

interface LookOfKind {
  readonly label: string
  readonly glyph: string
  readonly colour: string
  /** Lengths of line and gap; none is a solid line. */
  readonly dash: readonly number[]
}
