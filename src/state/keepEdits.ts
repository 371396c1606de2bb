import { noEdits } from './correctionsSlice.ts'
import type { LibraryDoor } from './librarySlice.ts'
import type { State, Store } from './store.ts'

/**
 * Keeps every step of the reader's corrections as it is made, and takes over what another tab made.
 * What it gives back waits until all steps so far are kept.
 */
export function keepEdits(store: Store, door: LibraryDoor): () => Promise<void> {
  let saving = Promise.resolve()
  const inTurn = (work: () => Promise<void>) => {
    saving = saving.then(work).catch((error: Error) => store.setState({ error: error.message }))
  }
  let isListening = false

  store.subscribe((state, before) => {
    if (!needsKeeping(state, before)) return
    inTurn(() => save(store, door))
    if (isListening) return
    isListening = true
    // Where there is no library, keeping says so.
    door.open().then(
      (library) => library.onChange(() => inTurn(() => takeOver(store, door))),
      () => undefined,
    )
  })
  return () => saving
}

/** The reader changed something, or what was changed before it could be kept can be now. */
function needsKeeping(state: State, before: State): boolean {
  if (state.loaded !== before.loaded || state.revision !== before.revision) return false
  if (idOf(state) === undefined) return false
  return state.edits !== before.edits || (idOf(before) === undefined && state.edits !== noEdits)
}

/** Whose edits these are; a page that is not kept yet has none to be kept. */
const idOf = ({ keptId, workId }: State) => keptId ?? workId

async function save(store: Store, door: LibraryDoor): Promise<void> {
  const state = store.getState()
  const id = idOf(state)
  if (id === undefined) return
  const library = await door.open()
  const kept = await library.saveEdits(id, state.edits, state.revision)
  if (idOf(store.getState()) !== id) return
  if (kept.isKept) return store.setState({ revision: kept.revision })
  // Another tab was faster: its steps come first, and what was done here after them.
  const { mergeLogs } = await import('../core/corrections/mergeLogs.ts')
  const { log } = mergeLogs(kept.edits.log, store.getState().edits.log)
  const edits = { log, undone: [] }
  store.setState({ edits, revision: kept.revision })
  const again = await library.saveEdits(id, edits, kept.revision)
  if (again.isKept) store.setState({ revision: again.revision })
}

async function takeOver(store: Store, door: LibraryDoor): Promise<void> {
  const id = idOf(store.getState())
  if (id === undefined) return
  const kept = await (await door.open()).loadEdits(id)
  const state = store.getState()
  if (!kept || idOf(state) !== id || kept.revision <= state.revision) return
  store.setState({ edits: kept.edits, revision: kept.revision })
}
