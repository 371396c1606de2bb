import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Waits until the library has kept so many changes of the one work that was corrected. */
export const untilKept = (page: Page, revision: number) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const names = (await indexedDB.databases()).map(({ name }) => name)
        if (!names.includes('tropegraph')) return 0
        const database = await new Promise<IDBDatabase>((resolve) => {
          const opening = indexedDB.open('tropegraph')
          opening.addEventListener('success', () => resolve(opening.result))
        })
        return new Promise<number>((resolve) => {
          const all = database.transaction('edits').objectStore('edits').getAll()
          all.addEventListener('success', () => {
            database.close()
            resolve((all.result[0] as { revision: number } | undefined)?.revision ?? 0)
          })
        })
      }),
    )
    .toBe(revision)
