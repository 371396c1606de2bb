import type { Correction } from './correction.ts'

/** The log, and what was taken back of it, the last one first. */
interface Steps {
  readonly log: readonly Correction[]
  readonly undone: readonly Correction[]
}

/** Makes one step of several corrections, so that they are taken back together. */
export const joinSteps = (corrections: readonly Correction[]): readonly Correction[] =>
  corrections.map((one, index) => (index === 0 ? one : { ...one, joined: true }))

/** The corrections of the step that was made last. */
export function lastStep(log: readonly Correction[]): readonly Correction[] {
  const start = log.findLastIndex(({ joined }) => !joined)
  return log.slice(Math.max(start, 0))
}

/** The corrections of the step that was taken back last. */
export function nextStep(undone: readonly Correction[]): readonly Correction[] {
  const end = undone.findIndex(({ joined }, index) => index > 0 && !joined)
  return end === -1 ? undone : undone.slice(0, end)
}

/** Takes the last step back. */
export function takeBack<Edits extends Steps>(edits: Edits): Edits {
  const step = lastStep(edits.log)
  if (step.length === 0) return edits
  return {
    ...edits,
    log: edits.log.slice(0, -step.length),
    undone: [...step, ...edits.undone],
  }
}

/** Makes the step again that was taken back last. */
export function makeAgain<Edits extends Steps>(edits: Edits): Edits {
  const step = nextStep(edits.undone)
  if (step.length === 0) return edits
  return { ...edits, log: [...edits.log, ...step], undone: edits.undone.slice(step.length) }
}
