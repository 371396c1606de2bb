import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Core } from 'cytoscape'
import { findPaths } from '../../src/core/paths/findPaths.ts'
import { toPathPage } from '../../src/core/view/toPathPage.ts'
import { toCount } from '../../src/core/view/toCount.ts'
import { toPathText } from '../../src/ui/panel/toPathText.ts'
import { backstage, expectCounts, openView, panelOf, visibleWith } from './backstage.ts'

const { relations } = visibleWith()
const kit = 'kit'
const nameOf = (id: string) => backstage.characters.find((one) => one.id === id)?.name ?? id
const far = backstage.characters
  .map(({ id }) => ({ id, paths: findPaths(relations, kit, id, 'shortest') }))
  .find(({ paths }) => paths.length > 1 && (paths[0]?.hops.length ?? 0) > 1)
const apart = backstage.characters.find(
  ({ id }) => id !== kit && findPaths(relations, kit, id, 'shortest', 1).length === 0,
)
const [path, other] = far?.paths ?? []
if (!far || !path || !other || !apart) throw new Error('Kit is connected to some, not to all.')
const headline = `How are ${nameOf(kit)} and ${nameOf(far.id)} connected?`

/** Ids of the relations that the drawing shows as the path, in the order of their numbers. */
const drawnPath = (page: Page) =>
  page.locator('.__________cytoscape_container').evaluate((element) => {
    const { cy } = (element as Element & { _cyreg?: { cy?: Core } })._cyreg ?? {}
    return (
      cy
        ?.edges('.path')
        .toArray()
        .sort((one, two) => String(one.data('step')).localeCompare(String(two.data('step'))))
        .map((edge) => edge.id()) ?? []
    )
  })

test('connects two characters by keyboard alone, each hop quoted and drawn', async ({ page }) => {
  await openView(page, `?work=backstage&character=${kit}`)
  await panelOf(page).getByRole('button', { name: 'Connect to …' }).focus()
  await page.keyboard.press('Enter')
  await expect(panelOf(page).getByRole('combobox', { name: 'Connect Kit to' })).toBeFocused()
  await page.keyboard.type(nameOf(far.id))
  await page.keyboard.press('Enter')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(headline)
  const quotes = toPathPage(backstage, path).receipts.map(({ segments }) =>
    segments.map(({ text }) => text).join(''),
  )
  await expect(panelOf(page).locator('blockquote')).toHaveText(quotes)
  await expect.poll(() => drawnPath(page)).toEqual(path.hops.map(({ relation }) => relation.id))

  await page.keyboard.press('Escape')
  await expect.poll(() => drawnPath(page)).toEqual([])
})

test('a link opens the same path, the mouse another, and nothing moves', async ({ page }) => {
  await openView(page, `?work=backstage&path=${kit}~${far.id}`)
  const positions = () =>
    page.locator('.__________cytoscape_container').evaluate((element) => {
      const { cy } = (element as Element & { _cyreg?: { cy?: Core } })._cyreg ?? {}
      return cy?.nodes().map((node) => ({ ...node.position() }))
    })
  await expect.poll(() => drawnPath(page)).toHaveLength(path.hops.length)
  const before = await positions()
  await panelOf(page).getByRole('button', { name: /^via / }).nth(1).click()
  await expect(page).toHaveURL(/way=2/)
  await expect.poll(() => drawnPath(page)).toEqual(other.hops.map(({ relation }) => relation.id))
  await panelOf(page).getByRole('radio', { name: 'Strongest' }).check()
  const [strongest] = findPaths(relations, kit, far.id, 'strongest')
  await expect(page).toHaveURL(/by=strongest/)
  await expect
    .poll(() => drawnPath(page))
    .toEqual(strongest?.hops.map(({ relation }) => relation.id))
  expect(await positions()).toEqual(before)
  await page.reload()
  await expect(panelOf(page).getByRole('radio', { name: 'Strongest' })).toBeChecked()
})

test('copies a path as a paragraph', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openView(page, `?work=backstage&path=${kit}~${far.id}`)
  await panelOf(page).getByRole('button', { name: 'Copy as text' }).click()
  await expect(panelOf(page).getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    toPathText(toPathPage(backstage, path)),
  )
})

test('says that there is no path, and why', async ({ page }) => {
  await openView(page, `?work=backstage&path=${kit}~${apart.id}`)
  await expect(panelOf(page)).toContainText('Nothing on the page connects the two')
  await openView(page, `?work=backstage&path=${kit}~${far.id}&time=s2e6&undated=hidden`)
  await expect(panelOf(page)).toContainText(
    `With all filters open there is one of ${toCount(path.hops.length, 'hop')}.`,
  )
  await panelOf(page).getByRole('button', { name: 'Clear filters' }).click()
  await expect(panelOf(page).locator('blockquote')).toHaveCount(path.hops.length)
})

test('two names in the search ask for the connection', async ({ page }) => {
  await openView(page)
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type(`Kit and ${nameOf(far.id)}`)
  await page.getByRole('option', { name: headline }).click()
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(headline)
})

test('focuses on a neighbourhood by keyboard, counted everywhere, and clears it in one place', async ({
  page,
}) => {
  await openView(page, `?work=backstage&character=${kit}`)
  await panelOf(page).getByRole('radio', { name: 'Show all, however far' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/focus=kit~1/)
  await expectCounts(page, { focus: { type: 'around', character: kit, hops: 1 } })
  await page.keyboard.press('ArrowRight')
  await expectCounts(page, { focus: { type: 'around', character: kit, hops: 2 } })
  await page.getByRole('button', { name: 'Clear focus' }).click()
  await expectCounts(page)
  await expect(page).not.toHaveURL(/focus/)
})

test('shows only what is between two characters', async ({ page }) => {
  await openView(page, '?work=backstage&character=kit')
  await panelOf(page).getByRole('button', { name: 'Compare with …' }).click()
  await panelOf(page).getByRole('option', { name: 'Jax', exact: true }).click()
  await expectCounts(page, { focus: { type: 'between', characters: ['kit', 'jax'] } })
  await expect(page.getByRole('region', { name: 'Focus' })).toContainText(
    'Only what is between Kit and Jax',
  )
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('connects and focuses by touch', async ({ page }) => {
    await openView(page, `?work=backstage&character=${kit}`)
    await panelOf(page).getByRole('button', { expanded: false }).first().tap()
    await panelOf(page).getByRole('radio', { name: 'Show only up to 1 hop' }).tap()
    await expect(page).toHaveURL(/focus=kit~1/)
    await panelOf(page).getByRole('radio', { name: 'Show all, however far' }).tap()
    await panelOf(page).getByRole('button', { name: 'Connect to …' }).tap()
    await panelOf(page).getByRole('combobox').fill(nameOf(far.id))
    await panelOf(page)
      .getByRole('option', { name: nameOf(far.id) })
      .first()
      .tap()
    await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(headline)
    for (const button of await panelOf(page)
      .getByRole('button', { name: /^via |^Copy/ })
      .all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})
