import type { State } from './store.ts'

type Set = (change: Partial<State> | ((state: State) => Partial<State>)) => void
type Get = () => State

/** One part of the store: its initial values and the actions that change them. */
export type Slice<Part> = (set: Set, get: Get) => Part
