import { wrap } from 'comlink'
import type { ToInsight } from './insight.worker.ts'
import type { Times } from './core/findings/toSlice.ts'
import type { NetworkDocument } from './core/model.ts'
import { selectInsight } from './state/selectInsight.ts'
import { selectDocument, selectVisible } from './state/selectors.ts'
import type { Store } from './state/store.ts'

/**
 * Has a worker work out what stands out in the view, and again when the view changes. While the worker is busy only the
 * latest view waits for it; an answer about an earlier one is never shown.
 */
export function followInsight(store: Store): void {
  const worker = new Worker(new URL('./insight.worker.ts', import.meta.url), { type: 'module' })
  const toInsight = wrap<ToInsight>(worker)
  let isBusy = false

  const ask = async () => {
    if (isBusy) return
    isBusy = true
    try {
      while (isDue(store)) {
        const visible = selectVisible(store.getState())
        const { characters, relations } = visible
        const times = toTimes(selectDocument(store.getState()))
        store.getState().learn({ visible, ...(await toInsight({ characters, relations }, times)) })
      }
    } finally {
      isBusy = false
    }
  }

  let isWaiting = false
  store.subscribe(() => {
    if (isWaiting) return
    isWaiting = true
    // Handing a work over takes a while, and the drawing goes first.
    afterPaint(() => {
      isWaiting = false
      void ask()
      tellOfLost(store)
    })
  })
  void ask()
}

const isDue = (store: Store) => {
  const state = store.getState()
  return state.loaded !== undefined && !selectInsight(state)
}

/** Only what the worker needs: the texts of all citations are much to hand over. */
const toTimes = ({ installments, citations }: NetworkDocument): Times => ({
  installments,
  citations: citations.map(({ id, installments: dates }) => ({ id, installments: dates })),
})

/** Tells of a finding that the address names and the work does not bear out; what a filter hides may come back. */
function tellOfLost(store: Store): void {
  const state = store.getState()
  const { selection, notices } = state
  const insight = selectInsight(state)
  if (selection?.type !== 'finding' || !insight || selectVisible(state).isFiltered) return
  if (insight.findings.some(({ id }) => id === selection.id)) return
  state.select(undefined)
  state.notify([...notices, `The finding “${selection.id}” does not hold here.`])
}

/** Does something once what has just changed is painted; where nothing is painted, as soon as there is time. */
function afterPaint(act: () => void): void {
  if (document.hidden) setTimeout(act)
  else requestAnimationFrame(() => setTimeout(act))
}
