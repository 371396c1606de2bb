import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Store } from './state/store.ts'
import { StoreProvider } from './state/StoreProvider.tsx'
import { ErrorBoundary } from './ui/kit/ErrorBoundary.tsx'
import './ui/kit/tokens.css'
import './ui/kit/kinds.css'
import './ui/kit/base.css'

/** Draws a screen over a store. */
export function draw(store: Store, screen: ReactNode): void {
  const root = document.getElementById('root')
  if (root)
    createRoot(root).render(
      <StrictMode>
        <StoreProvider value={store}>
          <ErrorBoundary>{screen}</ErrorBoundary>
        </StoreProvider>
      </StrictMode>,
    )
}
