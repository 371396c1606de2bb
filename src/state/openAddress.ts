import { fromSearch, workIn } from './address.ts'
import type { Store } from './store.ts'

/** Opens the view that an address names; what no longer fits becomes a notice. */
export async function openAddress(store: Store, search: string): Promise<void> {
  const { works, workId, openWork } = store.getState()
  const name = workIn(search)
  const named = works.find(({ id }) => id === name)
  const work = named ?? works[0]
  if (!work) return
  if (workId !== work.id) await openWork(work.id)

  const state = store.getState()
  if (!state.loaded || state.workId !== work.id) return
  if (name && !named)
    return state.notify([`This link names a work “${name}”, which is not here. ${instead(work)}`])

  const { notices, ...view } = fromSearch(search, state.loaded.document)
  if (!name && notices.length > 0)
    return state.notify([
      `This link belongs to a page that somebody opened from a file, so it has to be opened again. ${instead(work)}`,
    ])
  store.setState({ ...view, beforeComparison: undefined, notices })
}

const instead = ({ title }: { readonly title: string }) => `You see ${title} instead.`
