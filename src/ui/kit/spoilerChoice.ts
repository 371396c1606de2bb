import { useSyncExternalStore } from 'react'

const key = 'spoilers'
const listeners = new Set<() => void>()
let isAlways: boolean | undefined

/** Whether the reader always wants to see what a page marks as a spoiler, remembered where the browser allows it. */
export function useSpoilerChoice(): readonly [boolean, (always: boolean) => void] {
  return [useSyncExternalStore(subscribe, read), choose]
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const read = () => (isAlways ??= recall())

function recall(): boolean {
  try {
    return localStorage.getItem(key) === 'shown'
  } catch {
    return false
  }
}

function choose(always: boolean) {
  isAlways = always
  try {
    if (always) localStorage.setItem(key, 'shown')
    else localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing still keeps to the choice until the page is closed.
  }
  for (const listener of listeners) listener()
}
