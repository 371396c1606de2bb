import type { Correction } from '../core/corrections/correction.ts'
import { joinSteps, makeAgain, takeBack } from '../core/corrections/steps.ts'
import type { Slice } from './slice.ts'

/** The reader's corrections, and those taken back, the last one first. */
export interface Edits {
  readonly log: readonly Correction[]
  readonly undone: readonly Correction[]
}

export const noEdits: Edits = { log: [], undone: [] }

export interface CorrectionsSlice {
  readonly edits: Edits
  /** How many changes of them the library has kept. */
  readonly revision: number
  /** Makes one correction, or several as one step. */
  correct(...corrections: readonly Correction[]): void
  undo(): void
  redo(): void
  /** Puts a whole log in place: one that was kept, imported or merged. */
  replaceLog(log: readonly Correction[]): void
}

export const correctionsSlice: Slice<CorrectionsSlice> = (set) => {
  const change = (next: (edits: Edits) => Edits) =>
    set(({ edits, isReadOnly }) => (isReadOnly ? {} : { edits: next(edits) }))
  return {
    edits: noEdits,
    revision: 0,
    correct: (...corrections) =>
      change(({ log }) => ({ log: [...log, ...joinSteps(corrections)], undone: [] })),
    undo: () => change(takeBack),
    redo: () => change(makeAgain),
    replaceLog: (log) => change(() => ({ log, undone: [] })),
  }
}
