// First, since what follows may make workers.
import './trustScripts.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { works } from 'virtual:works'
import { followAddress } from './followAddress.ts'
import { createLibraryDoor } from './library/createLibraryDoor.ts'
import { keepEdits } from './state/keepEdits.ts'
import type { Doors } from './state/sourceSlice.ts'
import { createAppStore } from './state/store.ts'
import { StoreProvider } from './state/StoreProvider.tsx'
import { App } from './ui/App.tsx'
import { ErrorBoundary } from './ui/kit/ErrorBoundary.tsx'
import './ui/kit/tokens.css'
import './ui/kit/kinds.css'
import './ui/kit/base.css'

// Most readers never open a page of their own, so what reads it comes when it is needed.
const readFiles: Doors['readFiles'] = async (files, watch) =>
  (await import('./readPage.ts')).readFiles(files, watch)

const loadDating = async () => (await import('./dating.ts')).dating

const library = createLibraryDoor()
const store = createAppStore({ works, readFiles, library, loadDating })
const whenKept = keepEdits(store, library)
void followAddress(store).then(async () => {
  const { followInsight } = await import('./followInsight.ts')
  followInsight(store)
  const { followList } = await import('./state/followList.ts')
  followList(store)
  // Beside a development server the newest app is always there.
  if (import.meta.env.DEV) return
  const { followUpdate } = await import('./followUpdate.ts')
  followUpdate(store, whenKept)
})
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <StoreProvider value={store}>
        <ErrorBoundary>
          <App />
        </ErrorBoundary>
      </StoreProvider>
    </StrictMode>,
  )
