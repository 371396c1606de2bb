import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Filter } from '../../src/core/model.ts'
import { toCount } from '../../src/core/view/toCount.ts'
import { toTimeline } from '../../src/core/view/toTimeline.ts'
import { backstage, expectCounts, openView, panelOf, season, visibleWith } from './backstage.ts'

const { bars } = toTimeline(visibleWith().timeline, backstage.work.unit)
const highest = bars.toSorted((one, other) => weight(other) - weight(one))[0]
if (!highest) throw new Error('Backstage has episodes.')

function weight({ warm, cold }: { readonly warm: number; readonly cold: number }) {
  return warm + cold
}

const optionOf = (page: Page, name: string) =>
  page.getByRole('listbox', { name: 'episodes' }).getByRole('option', { name })

/** Checks that bar, legend and panel tell the same of what a filter leaves. */
async function expectView(page: Page, filter: Partial<Filter>) {
  const { characters, kindCounts } = visibleWith(filter)
  await expectCounts(page, filter)
  const said =
    characters.length === 0
      ? 'The filter hides everything.'
      : `${toCount(characters.length, 'character')} by relations`
  await expect(panelOf(page).getByText(said)).toBeVisible()
  for (const [kind, count] of Object.entries(kindCounts))
    await expect(page.getByRole('button', { name: new RegExp(`^${kind}, `) })).toHaveAccessibleName(
      `${kind}, ${count} ${count === 1 ? 'claim' : 'claims'}`,
    )
}

test('one episode leaves its own relations and quiets the undated', async ({ page }) => {
  await openView(page)
  await optionOf(page, highest.name).click()
  await expectView(page, { installments: [highest.id] })
  await page.getByRole('radio', { name: 'Hidden' }).check()
  await expectView(page, { installments: [highest.id], undated: 'hidden' })
  await page.getByRole('button', { name: 'Whole story' }).click()
  await page.getByRole('radio', { name: 'Shown' }).check()
  await expectView(page, {})
})

test('Season 2 leaves what is dated there', async ({ page }) => {
  await openView(page)
  await page.getByRole('button', { name: 'Season 2' }).click()
  await expectView(page, { installments: season(2) })
  await page.getByRole('radio', { name: 'Hidden' }).check()
  await expectView(page, { installments: season(2), undated: 'hidden' })
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expectView(page, {})
})

test('a range is dragged over the bars', async ({ page }) => {
  await openView(page)
  const [from, to] = [bars[1], bars[4]]
  if (!from || !to) throw new Error('Backstage has more than four episodes.')
  const [start, end] = [
    await optionOf(page, from.name).boundingBox(),
    await optionOf(page, to.name).boundingBox(),
  ]
  if (!start || !end) throw new Error('Bars are drawn.')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 4 })
  await page.mouse.up()
  await expectView(page, { installments: bars.slice(1, 5).map(({ id }) => id) })
})

test('bars are walked with the keyboard', async ({ page }) => {
  await openView(page)
  await page.getByRole('listbox', { name: 'episodes' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowRight')
  await expectView(page, { installments: bars.slice(0, 2).map(({ id }) => id) })
})

test('kinds are switched off, and one alone is left', async ({ page }) => {
  await openView(page)
  await page.getByRole('button', { name: /^hostility, / }).click()
  await expectView(page, { hiddenKinds: ['hostility'] })
  await page.getByRole('button', { name: 'All kinds' }).click()
  await page.getByRole('button', { name: /^family, / }).hover()
  await page.getByRole('button', { name: 'Show only family' }).click()
  await expect(panelOf(page).getByRole('listitem').filter({ hasText: 'family' })).toBeVisible()
  await expect(panelOf(page).getByRole('listitem').filter({ hasText: 'hostility' })).toHaveCount(0)
})

test('a drawer holds the filters on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openView(page)
  await page.getByRole('button', { name: 'Filters' }).click()
  const drawer = page.getByRole('dialog', { name: 'Filters' })
  await drawer.getByRole('button', { name: /^hostility, / }).click()
  await page.keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Filters, some set' })).toBeFocused()
})
