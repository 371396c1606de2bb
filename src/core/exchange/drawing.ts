import type { Kind } from '../model.ts'

/** A network as it stands on screen, ready to be written as a picture. */
export interface Drawing {
  readonly title: string
  /** How much is shown. */
  readonly subtitle: string
  /** Where the page comes from, one line each. */
  readonly source: readonly string[]
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

export interface DrawnNode {
  readonly id: string
  readonly name: string
  readonly type: 'person' | 'group'
  readonly size: number
  readonly x: number
  readonly y: number
  readonly ghost: boolean
}

export interface DrawnEdge {
  readonly id: string
  readonly source: DrawnNode
  readonly target: DrawnNode
  readonly kind: Kind
  readonly heads: 'none' | 'target' | 'both'
  readonly width: number
  /** How far the line is bent to the side. */
  readonly curve: number
  readonly ghost: boolean
  /** What it says, in words. */
  readonly title: string
  /** Ids of the claims behind it. */
  readonly evidence: string
}
