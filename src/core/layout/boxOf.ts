import { nodeDiameter } from '../model.ts'

/** Room that a node takes with its name below it, in model pixels, round its centre. */
export interface Box {
  readonly radius: number
  readonly width: number
  readonly height: number
}

const letterWidth = 8
const lineHeight = 18

/** Estimates a node's box from its name, as the drawing writes it at 14 px. */
export function boxOf({ name, degree }: { readonly name: string; readonly degree: number }): Box {
  const radius = nodeDiameter(degree) / 2
  return {
    radius,
    width: Math.max(2 * radius, name.length * letterWidth),
    height: 2 * radius + lineHeight,
  }
}
