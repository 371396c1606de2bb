import '@testing-library/jest-dom/vitest'
import { cleanup, configure, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { afterEach } from 'vitest'
import type { Doors } from '../../src/state/sourceSlice.ts'
import type { Store } from '../../src/state/store.ts'
import { createAppStore } from '../../src/state/store.ts'
import { StoreProvider } from '../../src/state/StoreProvider.tsx'
import { testDoors } from '../works.ts'

// What is loaded on demand may take a while on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)

// jsdom knows the element but not how it opens.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}

/** Draws a part of the screen over the first invented work. */
export async function renderWith(element: ReactElement, doors: Doors = testDoors) {
  const store: Store = createAppStore(doors)
  await store.getState().openWork(doors.works[0]?.id ?? '')
  render(<StoreProvider value={store}>{element}</StoreProvider>)
  return { store, user: userEvent.setup() }
}
