import { nodeDiameter } from '../model.ts'

/** Room that a node takes with its name below it, in model pixels, round its centre. */
export interface Box {
  readonly radius: number
  readonly width: number
  readonly height: number
}

const usualSize = 14
const letterWidth = 8 / usualSize
const lineHeight = 18 / usualSize

/** Estimates a node's box from its name and the size in which the drawing writes it. */
export function boxOf(
  { name, degree }: { readonly name: string; readonly degree: number },
  fontSize = usualSize,
): Box {
  const radius = nodeDiameter(degree) / 2
  return {
    radius,
    width: Math.max(2 * radius, name.length * letterWidth * fontSize),
    height: 2 * radius + lineHeight * fontSize,
  }
}
