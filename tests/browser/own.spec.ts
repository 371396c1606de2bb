import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { openView, panelOf } from './backstage.ts'
import { readDrawing } from './drawing.ts'
import { passReview } from './readPage.ts'
import { untilKept } from './untilKept.ts'

const page1 = `
  • The Rival: Mara envies Tobin. In Episode 2, Mara betrays Ines.
  • Best Friends: Tobin and Ines are best friends.
  • The Mentor: Captain Holm teaches Mara. Holm is proud of Mara.
  • Green-Eyed Monster: Oren is jealous of Tobin in Episode 4.`

/** Opens a page of one's own by pasting it. */
async function paste(page: Page, text: string, isNewer = false) {
  await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open a page' })
  await dialog.getByRole('textbox').fill(text)
  if (isNewer) await dialog.getByLabel(/^This is a newer version/).check()
  await dialog.getByRole('button', { name: 'Read it' }).click()
  await passReview(page)
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/own=/)
}

const characterIn = (page: Page, name: string) =>
  panelOf(page).getByRole('button', { name: new RegExp(`^${name} \\d+ relation`) })

async function rename(page: Page, from: string, to: string) {
  await characterIn(page, from).click()
  await panelOf(page).getByRole('button', { name: 'Rename…' }).click()
  await panelOf(page).getByLabel('Name', { exact: true }).fill(to)
  await page.keyboard.press('Enter')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(to)
}

const openMenu = (page: Page) => page.getByRole('heading', { level: 1 }).getByRole('button').click()

test('a page that was pasted is kept, corrected, and there again after a reload', async ({
  page,
}) => {
  await openView(page)
  await paste(page, page1)
  await rename(page, 'Mara', 'Maralyn')
  await untilKept(page, 1)
  await expect(page).toHaveURL(/character=mara/)
  await page.reload()
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Maralyn')
  await expect(page.getByRole('group', { name: 'Corrections' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Mara')
  await page.keyboard.press('Control+Shift+z')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Maralyn')
})

test('a newer version of the page keeps the corrections, and tells those that no longer fit', async ({
  page,
}) => {
  await openView(page)
  await paste(page, page1)
  await rename(page, 'Mara', 'Maralyn')
  await panelOf(page).getByRole('button', { name: 'Close' }).click()
  await rename(page, 'Oren', 'Orenthal')
  await paste(page, `${page1.replaceAll('Oren', 'Pell')}\n  • Adorkable: Tobin hums.`, true)
  await expect(characterIn(page, 'Maralyn')).toBeVisible()
  await expect(characterIn(page, 'Pell')).toBeVisible()
  await page.getByRole('button', { name: 'Corrections: 2' }).click()
  const log = page.getByRole('dialog', { name: 'Corrections' })
  await expect(log.getByText('1 correction no longer fit this page')).toBeVisible()
  await expect(log.getByText('Nobody alone is called “Oren” any more.')).toBeVisible()
  await page.keyboard.press('Escape')
  await openMenu(page)
  await expect(page.getByRole('region', { name: 'Your works' }).getByRole('listitem')).toHaveCount(
    1,
  )
})

test('two tabs on one work meet', async ({ context }) => {
  const one = await context.newPage()
  await openView(one)
  await paste(one, page1)
  const other = await context.newPage()
  await other.goto(one.url())
  await rename(one, 'Mara', 'Maralyn')
  await rename(other, 'Oren', 'Orenthal')
  for (const page of [one, other]) {
    await expect(page.getByRole('button', { name: 'Corrections: 2' })).toBeVisible()
    await panelOf(page).getByRole('button', { name: 'Close' }).click()
    await expect(characterIn(page, 'Maralyn')).toBeVisible()
    await expect(characterIn(page, 'Orenthal')).toBeVisible()
  }
})

test('a claim of a built-in work is corrected by keyboard, and stays so', async ({ page }) => {
  await openView(page, '?work=backstage&relation=jax%3Emiles%3Ajealousy')
  const lead = panelOf(page).getByText(/citations? says? so/)
  await expect(lead).toHaveText('2 citations say so')
  await panelOf(page).getByRole('button', { name: 'Wrong' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(lead).toHaveText('1 citation says so')
  await expect(page.getByText('Rejected jealousy of Jax to Miles')).toBeVisible()
  await untilKept(page, 1)
  await page.reload()
  await expect(lead).toHaveText('1 citation says so')
})

test('correcting moves no node that it does not concern', async ({ page }) => {
  await openView(page, '?work=backstage&relation=jax%3Emiles%3Ajealousy')
  const before = await readDrawing(page)
  await panelOf(page).getByRole('button', { name: 'Wrong' }).first().click()
  await expect(page.getByRole('button', { name: 'Corrections: 1' })).toBeVisible()
  expect((await readDrawing(page)).nodes).toEqual(before.nodes)
})

test('a work is removed and brought back, and the library goes out and in as a file', async ({
  page,
  browser,
}) => {
  await openView(page)
  await paste(page, page1)
  await openMenu(page)
  const own = page.getByRole('region', { name: 'Your works' })
  const saving = page.waitForEvent('download')
  await own.getByRole('button', { name: 'Save all as a file' }).click()
  const file = await readFile(await (await saving).path())
  await own.getByRole('button', { name: /^Remove/ }).click()
  await expect(own.getByRole('listitem')).toHaveCount(0)
  await own.getByRole('button', { name: 'Bring it back' }).click()
  await expect(own.getByRole('listitem')).toHaveCount(1)

  const fresh = await (await browser.newContext()).newPage()
  await fresh.goto(page.url().replace(/\?.*/, ''))
  await openMenu(fresh)
  const theirs = fresh.getByRole('region', { name: 'Your works' })
  await theirs
    .getByLabel('Add a library from a file…')
    .setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer: file })
  await theirs.getByRole('listitem').getByRole('button').first().click()
  await expect(fresh.getByRole('banner')).toContainText('5 characters')
})

test('a link to somebody else’s own work says so', async ({ page }) => {
  await openView(page, '?own=nobody')
  await expect(page.getByText(/keeps in a browser of their own/)).toBeVisible()
})
