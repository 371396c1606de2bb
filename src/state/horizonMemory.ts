import type { Horizon } from '../core/model.ts'
import type { SourceSlice } from './sourceSlice.ts'

type Opened = Pick<SourceSlice, 'workId' | 'loaded'>

const key = 'horizons'

/** How far this reader was in a work, where the browser keeps it. */
export const recallHorizon = (opened: Opened): Horizon | undefined => readAll()[nameOf(opened)]

/** Keeps how far a reader is in a work; nothing is kept of a work that is seen to its end. */
export function rememberHorizon(opened: Opened, horizon: Horizon | undefined): void {
  const { [nameOf(opened)]: _, ...others } = readAll()
  try {
    localStorage.setItem(
      key,
      JSON.stringify(horizon ? { ...others, [nameOf(opened)]: horizon } : others),
    )
  } catch {
    // A browser that keeps nothing still keeps to the horizon until the page is closed.
  }
}

/** A work that ships is known by its id, a page of one's own by its title. */
const nameOf = ({ workId, loaded }: Opened) =>
  workId === undefined ? `page ${loaded?.document.work.title ?? ''}` : `work ${workId}`

function readAll(): Readonly<Record<string, Horizon>> {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return Object.fromEntries(Object.entries(all as object).flatMap(toEntry))
  } catch {
    return {}
  }
}

function toEntry([name, value]: [string, unknown]): readonly [string, Horizon][] {
  const { lastSeen, allowUndated } = (value ?? {}) as Partial<Record<keyof Horizon, unknown>>
  if (typeof lastSeen !== 'string') return []
  return [[name, { lastSeen, allowUndated: allowUndated === true }]]
}
