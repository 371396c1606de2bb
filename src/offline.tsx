import { checkDocument } from './core/document/parseDocument.ts'
import type { Filed } from './core/exchange/fillTemplate.ts'
import { draw } from './draw.tsx'
import { followInsight } from './followInsight.ts'
import { createLibraryDoor } from './library/createLibraryDoor.ts'
import { keepEdits } from './state/keepEdits.ts'
import { openAddress } from './state/openAddress.ts'
import { createAppStore } from './state/store.ts'
import { App } from './ui/App.tsx'

// The door of the one file that opens offline: its work stands in the page.
const {
  id,
  document: kept,
  positions,
  search,
  isReadOnly,
} = JSON.parse(document.getElementById('work')?.textContent ?? '') as Filed

const refuse = () => Promise.reject(new Error('This file holds one work and opens no other.'))
const library = isReadOnly ? undefined : createLibraryDoor()
const store = createAppStore({
  works: [
    {
      id,
      title: kept.work.title,
      load: async () => ({ document: checkDocument(kept), positions }),
    },
  ],
  readFiles: refuse,
  readShared: refuse,
  library,
  place: 'file',
  isReadOnly,
})
if (library) keepEdits(store, library)
void openAddress(store, search).then(() => followInsight(store))

draw(store, <App />)
