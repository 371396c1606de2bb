import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import type { Filter } from '../../src/core/model.ts'
import { toCount, toNumber } from '../../src/core/view/toCount.ts'
import { openFilter, toVisible } from '../../src/core/visible.ts'
import { loadLexicon, readWork } from '../../src/files.ts'

/** The document that the app shows first, read anew, so that the tests know what has to be on screen. */
export const backstage = readWork(
  fileURLToPath(new URL('../../data/backstage', import.meta.url)),
  loadLexicon(),
).document

/** What a filter has to leave of it. */
export const visibleWith = (filter: Partial<Filter> = {}) =>
  toVisible(backstage, { ...openFilter, ...filter })

/** Ids of the installments of a season. */
export const season = (number: number) =>
  backstage.installments.filter((one) => one.season === number).map(({ id }) => id)

/** Opens the app at an address and waits until the work is there. */
export async function openView(page: Page, search = '') {
  await page.goto(`/${search}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backstage')
}

/** The region that shows what stands behind the choice. */
export const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })

/** Checks that the bar counts what a filter has to leave. */
export async function expectCounts(page: Page, filter: Partial<Filter> = {}) {
  const { characters, relations, citations } = visibleWith(filter)
  const part = (count: number, whole: number, noun: string) =>
    count < whole ? `${toNumber(count)} of ${toCount(whole, noun)}` : toCount(count, noun)
  await expect(page.getByRole('banner')).toContainText(
    [
      part(characters.length, backstage.characters.length, 'character'),
      part(relations.length, backstage.relations.length, 'relation'),
      toCount(citations, 'citation'),
    ].join(' · '),
  )
}
