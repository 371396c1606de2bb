import type { DBSchema, IDBPDatabase } from 'idb'
import type { BrokenRecord, KeptEdits, KeptWork } from '../state/librarySlice.ts'

/** What is kept, by id each. */
export interface Tables extends DBSchema {
  readonly works: { readonly key: string; readonly value: KeptWork }
  readonly edits: { readonly key: string; readonly value: KeptEdits }
  readonly broken: { readonly key: string; readonly value: BrokenRecord }
}

type Step = (database: IDBPDatabase<Tables>) => void

/** One step a version: the first makes version 1 of nothing. Steps are added and never changed. */
const steps: readonly Step[] = [
  (database) => {
    for (const name of ['works', 'edits', 'broken'] as const)
      database.createObjectStore(name, { keyPath: 'id' })
  },
]

export const version = steps.length

/** Brings a library of an older version up to this one. */
export function upgrade(database: IDBPDatabase<Tables>, oldVersion: number): void {
  for (const step of steps.slice(oldVersion)) step(database)
}
