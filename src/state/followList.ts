import { fitHorizon } from '../core/horizon/fitHorizon.ts'
import type { Horizon, Installment } from '../core/model.ts'
import { rememberHorizon } from './horizonMemory.ts'
import { keepWithin } from './keepWithin.ts'
import { needsDating } from './listSlice.ts'
import { selectDocument, selectWholeDocument } from './selectors.ts'
import type { State, Store } from './store.ts'

/** Keeps what hangs on the list of installments and on the title in step with them, however they were changed. */
export function followList(store: Store): void {
  const load = ({ edits, dating, loadDating }: State) => {
    if (!dating && needsDating(edits.log)) void loadDating().catch(() => undefined)
  }
  load(store.getState())
  store.subscribe((state, before) => {
    if (state.edits === before.edits && state.dating === before.dating) return
    load(state)
    if (state.loaded !== before.loaded) return
    const [now, then] = [selectWholeDocument(state), selectWholeDocument(before)]
    if (now.installments !== then.installments) keepChosen(store, then.installments)
    if (now.work.title !== then.work.title && state.keptId !== undefined) void state.keepLoaded()
  })
}

/** Of what was chosen only what the list still has; the horizon stays at the same installment, or shows less. */
function keepChosen(store: Store, then: readonly Installment[]): void {
  const state = store.getState()
  const { installments } = selectWholeDocument(state)
  const horizon = fitHorizon(carryOver(state.horizon, then, installments), installments)
  if (horizon?.lastSeen !== state.horizon?.lastSeen) rememberHorizon(state, horizon)
  store.setState({ horizon, ...keepWithin(state, selectDocument({ ...state, horizon })) })
}

/** An installment that has another id now is found by its season and number, or its title. */
function carryOver(
  horizon: Horizon | undefined,
  then: readonly Installment[],
  now: readonly Installment[],
): Horizon | undefined {
  if (!horizon || now.some(({ id }) => id === horizon.lastSeen)) return horizon
  const last = then.find(({ id }) => id === horizon.lastSeen)
  const same = now.find(
    ({ season, number, title }) =>
      last !== undefined &&
      ((number !== undefined && number === last.number && season === last.season) ||
        (title !== undefined && title === last.title)),
  )
  return same ? { ...horizon, lastSeen: same.id } : horizon
}
