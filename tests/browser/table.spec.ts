import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { backstage, openView, panelOf, visibleWith } from './backstage.ts'
import { readDrawing } from './drawing.ts'

const { relations, characters } = visibleWith()
const rowsOf = (page: Page) => page.getByRole('region', { name: 'Table' }).locator('tbody > tr')

test('the table lists what the network shows, sorts it and shares the choice', async ({ page }) => {
  await openView(page)
  const before = await readDrawing(page)
  await page.getByRole('radio', { name: 'Table' }).check()
  await expect(page).toHaveURL(/view=table/)
  await expect(rowsOf(page)).toHaveCount(relations.length)
  const head = page.getByRole('columnheader', { name: 'Who', exact: true })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await rowsOf(page).first().getByRole('button').first().click()
  await expect(rowsOf(page).first()).toHaveAttribute('aria-current', 'true')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toContainText('Alya')
  await rowsOf(page)
    .first()
    .getByRole('button', { name: /^Citations of/ })
    .click()
  await expect(rowsOf(page).nth(1).getByRole('listitem').first()).toBeVisible()
  await page.getByRole('radio', { name: /^Characters/ }).check()
  await expect(rowsOf(page)).toHaveCount(characters.length)
  await page.getByRole('radio', { name: 'Network' }).check()
  expect((await readDrawing(page)).nodes).toEqual(before.nodes)
})

test('a filter leaves the same in the table as everywhere', async ({ page }) => {
  await openView(page, '?work=backstage&view=table&time=s1e1..s1e3&undated=hidden')
  const visible = visibleWith({ installments: ['s1e1', 's1e2', 's1e3'], undated: 'hidden' })
  await expect(rowsOf(page)).toHaveCount(visible.relations.length)
})

test('the views are switched by keyboard', async ({ page }) => {
  await openView(page)
  await page.getByRole('radio', { name: 'Network' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('region', { name: 'Table' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('region', { name: 'Arcs' })).toBeVisible()
})

test('shortcuts are listed, work, and can be switched off', async ({ page }) => {
  await openView(page)
  await page.keyboard.press('2')
  await expect(page.getByRole('region', { name: 'Table' })).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('n')
  await expect(page.getByRole('application', { name: /^Network of/ })).toBeFocused()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(help.getByText('Undo and redo a correction')).toBeVisible()
  await help.getByLabel('Use shortcuts of a single key').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  await expect(page.getByRole('region', { name: 'Table' })).toHaveCount(0)
})

test('the network is walked by keyboard alone', async ({ page }) => {
  await openView(page)
  await readDrawing(page)
  const network = page.getByRole('application', { name: /^Network of/ })
  const said = network.locator('xpath=following-sibling::p[@aria-live]')
  await network.focus()
  await expect(said).toHaveText(/^\w.*: \d+ relations$/)
  await page.keyboard.press('ArrowRight')
  await expect(said).toHaveText(/, 1 of \d+ of /)
  await page.keyboard.press('Enter')
  await expect(panelOf(page).getByText(/citations? says? so/)).toBeVisible()
  await network.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const name = await panelOf(page).getByRole('heading', { level: 2 }).innerText()
  expect(backstage.characters.map((one) => one.name)).toContain(name)
})

test('pointing shows a card, and leaving takes it away', async ({ page }) => {
  await openView(page)
  const { nodes } = await readDrawing(page)
  const jax = nodes['jax']
  if (!jax) throw new Error('Jax is drawn.')
  await expect(async () => {
    await page.mouse.move(jax.x + 2, jax.y)
    await page.mouse.move(jax.x, jax.y)
    await expect(page.getByText(/relations with \d+ others/)).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.mouse.move(5, 5)
  await expect(page.getByText(/relations with \d+ others/)).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('the table is read by touch, and nothing is cut off', async ({ page }) => {
    await openView(page)
    await page.getByTitle('Table').tap()
    await expect(rowsOf(page)).toHaveCount(relations.length)
    const wide = await page
      .getByRole('region', { name: 'Table' })
      .evaluate((element) => element.scrollWidth - element.clientWidth)
    expect(wide).toBeLessThanOrEqual(0)
    await rowsOf(page).first().getByRole('button').first().tap()
    await expect(rowsOf(page).first()).toHaveAttribute('aria-current', 'true')
  })
})
