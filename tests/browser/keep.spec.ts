import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { openView, panelOf } from './backstage.ts'
import { passReview } from './readPage.ts'
import { untilKept } from './untilKept.ts'

const text = `
  • The Rival: Mara envies Tobin. In Episode 2, Mara betrays Ines.
  • Best Friends: Tobin and Ines are best friends.`

async function paste(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
  await page.getByRole('textbox', { name: 'Text of the page' }).fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await passReview(page)
}

const claims = '?work=backstage&relation=jax%3Emiles%3Ajealousy'
const wrong = (page: Page) => panelOf(page).getByRole('button', { name: 'Wrong' }).first()
const lead = (page: Page) => panelOf(page).getByText(/citations? says? so/)
const openLog = (page: Page) => page.getByRole('button', { name: /^Corrections: / }).click()
const logOf = (page: Page) => page.getByRole('dialog', { name: 'Corrections' })

test('a disk that is full is told, the work stays, and is kept once there is room', async ({
  page,
}) => {
  await openView(page)
  const browser = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await paste(page)
  await expect(page.getByText(/^The browser has no room left to keep this/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasted page')
  await expect(page.getByRole('banner')).toContainText('3 characters')

  await browser.send('Storage.overrideQuotaForOrigin', { origin })
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page).toHaveURL(/own=/)
  await page.reload()
  await expect(page.getByRole('banner')).toContainText('3 characters')
})

test('a correction that finds no room stays on screen, and is kept with the next', async ({
  page,
}) => {
  await openView(page, claims)
  const browser = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await wrong(page).click()
  await expect(page.getByText(/^The browser has no room left to keep this/)).toBeVisible()
  await expect(lead(page)).toHaveText('1 citation says so')
  await browser.send('Storage.overrideQuotaForOrigin', { origin })
  await panelOf(page).getByRole('button', { name: 'Right' }).first().click()
  await untilKept(page, 1)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Corrections: 2' })).toBeVisible()
  await expect(lead(page)).toHaveText('1 citation says so')
})

test('where the browser keeps nothing, a page is read and corrected all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
  await openView(page)
  await paste(page)
  await expect(page.getByText(/keeps nothing here/)).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('3 characters')
  await panelOf(page)
    .getByRole('button', { name: /^Mara / })
    .click()
  await panelOf(page).getByRole('button', { name: 'No character' }).click()
  await expect(page.getByRole('banner')).toContainText('2 characters')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('banner')).toContainText('3 characters')
})

test('a log goes out as a file, and another reader’s comes in, with what they decided otherwise', async ({
  page,
  browser,
}) => {
  await openView(page, claims)
  await wrong(page).click()
  await openLog(page)
  const saving = page.waitForEvent('download')
  await logOf(page).getByRole('button', { name: 'Save as a file' }).click()
  const buffer = await readFile(await (await saving).path())

  const other = await (await browser.newContext()).newPage()
  await other.goto(page.url())
  await panelOf(other).getByRole('button', { name: 'Right' }).first().click()
  await openLog(other)
  await logOf(other)
    .getByLabel('Add from a file…')
    .setInputFiles({ name: 'corrections.json', mimeType: 'application/json', buffer })
  await expect(logOf(other).getByRole('status')).toHaveText('0 corrections added from “Backstage”.')
  await expect(logOf(other).getByText('Decided otherwise by the other')).toBeVisible()
  await logOf(other)
    .getByRole('button', { name: /^Take: / })
    .click()
  await expect(logOf(other).getByText('Decided otherwise by the other')).toHaveCount(0)
  await other.keyboard.press('Escape')
  await expect(lead(other)).toHaveText('1 citation says so')
})
