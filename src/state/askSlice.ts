import type { Correction } from '../core/corrections/correction.ts'
import { findClaim } from '../core/corrections/findTarget.ts'
import type { Span } from '../core/model.ts'
import { selectDocument } from './selectors.ts'
import type { Slice } from './slice.ts'

/** What can be corrected: one thing, or several that were chosen together. */
export interface Subject {
  readonly type: 'character' | 'relation'
  readonly ids: readonly string[]
}

/** What a reader wants to correct, and what of it; answered by one room for all that ask. */
export type Asked =
  /** All that can be done, at a place of the screen. */
  | { readonly type: 'menu'; readonly subject: Subject; readonly at: Place }
  | { readonly type: 'rename' | 'split'; readonly character: string }
  | { readonly type: 'merge'; readonly characters: readonly string[] }
  /** Kind, direction and time of a claim. */
  | { readonly type: 'claim'; readonly relation: string; readonly citation: string }
  /** A relation that the reading missed, found in a citation, where need be in some of its words. */
  | { readonly type: 'add'; readonly citation: string; readonly at?: Span }

interface Place {
  readonly x: number
  readonly y: number
}

export interface AskSlice {
  readonly asked?: Asked | undefined
  ask(asked: Asked | undefined): void
  /** Adds a relation, with what belongs to it as one step, and shows it at its citation. */
  addRelation(addition: Addition, ...more: readonly Correction[]): void
}

type Addition = Extract<Correction, { readonly type: 'add' }>

export const askSlice: Slice<AskSlice> = (set, get) => ({
  asked: undefined,
  ask: (asked) => set(({ isReadOnly }) => ({ asked: isReadOnly ? undefined : asked })),
  addRelation: (addition, ...more) => {
    get().correct(addition, ...more)
    const document = selectDocument(get())
    const added = findClaim(document, addition.claim)?.evidence
    const relation = document.relations.find(({ evidence }) =>
      evidence.some((one) => one === added),
    )
    if (relation && added)
      get().select({ type: 'relation', id: relation.id, citation: added.citation })
    set({ asked: undefined })
  },
})
