import { nameCorrection, type Correction } from './correction.ts'
import { tellCorrection } from './tellCorrection.ts'

/** What a step is for: "Remove Kit, and 2 more". */
export const nameStep = (step: readonly Correction[]): string => withMore(step, nameCorrection)

/** What a step has done: "Removed Kit, and 2 more". */
export const tellStep = (step: readonly Correction[]): string => withMore(step, tellCorrection)

function withMore([first, ...more]: readonly Correction[], name: (one: Correction) => string) {
  if (!first) return ''
  return more.length > 0 ? `${name(first)}, and ${more.length} more` : name(first)
}
