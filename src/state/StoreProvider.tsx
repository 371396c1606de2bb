import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { State, Store } from './store.ts'

const StoreContext = createContext<Store | undefined>(undefined)

export const StoreProvider = StoreContext.Provider

/** The store itself, for what must read it without drawing again. */
function useAppStore(): Store {
  const store = useContext(StoreContext)
  if (!store) throw new Error('useAppStore needs a StoreProvider above it')
  return store
}

/** A part of the state; the component draws again when that part changes. */
export function useApp<Part>(selector: (state: State) => Part): Part {
  return useStore(useAppStore(), selector)
}
