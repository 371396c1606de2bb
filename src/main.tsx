// First, since what follows may make workers.
import './trustScripts.ts'
import { lazy, Suspense } from 'react'
import { works } from 'virtual:works'
import { draw } from './draw.tsx'
import { followAddress } from './followAddress.ts'
import { createLibraryDoor } from './library/createLibraryDoor.ts'
import { isFramed } from './state/address.ts'
import { keepEdits } from './state/keepEdits.ts'
import type { Doors } from './state/sourceSlice.ts'
import { createAppStore } from './state/store.ts'
import { App } from './ui/App.tsx'

const Frame = lazy(async () => ({ default: (await import('./ui/Frame.tsx')).Frame }))

// Most readers never open a page of their own, so what reads it comes when it is needed.
const readFiles: Doors['readFiles'] = async (files, watch) =>
  (await import('./readPage.ts')).readFiles(files, watch)
const readShared: Doors['readShared'] = async (payload) =>
  (await import('./ui/HandOver.tsx')).readShared(payload)

const loadDating = async () => (await import('./dating.ts')).dating

const library = createLibraryDoor()
const isFrame = isFramed(location.search)
const place = isFrame ? 'frame' : 'app'
const store = createAppStore({
  works,
  readFiles,
  readShared,
  library,
  loadDating,
  place,
  isReadOnly: isFrame,
})
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

const Screen = isFrame ? Frame : App
draw(
  store,
  <Suspense>
    <Screen />
  </Suspense>,
)
