import type { Correction } from '../core/corrections/correction.ts'
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
  correct(correction: Correction): void
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
    correct: (correction) => change(({ log }) => ({ log: [...log, correction], undone: [] })),
    undo: () =>
      change((edits) => {
        const last = edits.log.at(-1)
        return last ? { log: edits.log.slice(0, -1), undone: [last, ...edits.undone] } : edits
      }),
    redo: () =>
      change((edits) => {
        const [next, ...undone] = edits.undone
        return next ? { log: [...edits.log, next], undone } : edits
      }),
    replaceLog: (log) => change(() => ({ log, undone: [] })),
  }
}
