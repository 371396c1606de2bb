import type { BrowserContext, Locator, Page } from '@playwright/test'
import { passReview } from './readPage.ts'
import { expect, test } from '@playwright/test'
import { packWork } from '../../src/core/exchange/packWork.ts'
import { seededRandom } from '../../src/core/layout/seededRandom.ts'
import { toClaims } from '../../src/core/gatherRelations.ts'
import { compress } from '../../src/ui/share/compress.ts'
import { readShared } from '../../src/ui/share/readShared.ts'
import { backstage, expectCounts, openView, panelOf } from './backstage.ts'
import { readDrawing } from './drawing.ts'

const page1 = `
  • The Rival: Mara envies Tobin. In Episode 2, Mara betrays Ines.
  • Best Friends: In Episode 1, Tobin and Ines are best friends.
  • The Mentor: Captain Holm teaches Mara. Holm is proud of Mara.
  • Green-Eyed Monster: Oren is jealous of Tobin in Episode 4.`

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Share' })

async function openOwn(page: Page, text: string) {
  await openView(page)
  await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await passReview(page)
  await expect(page).toHaveURL(/own=/)
}

async function share(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  await expect(dialogOf(page)).toBeVisible()
}

const linkIn = async (page: Page) =>
  dialogOf(page).getByRole('textbox', { name: 'Link' }).inputValue()

const workIn = async (link: string) => (await readShared(link.split('work=')[1] ?? '')).document

const nodesIn = async (page: Page) => (await readDrawing(page)).nodes

/** Saves the work on screen as one file, and gives where it is. */
async function saveFile(page: Page, isReadOnly: boolean): Promise<string> {
  await share(page)
  await dialogOf(page).getByRole('radio', { name: 'One file' }).check()
  await dialogOf(page).getByRole('checkbox', { name: 'Read-only' }).setChecked(isReadOnly)
  const saving = page.waitForEvent('download')
  await dialogOf(page).getByRole('button', { name: 'Download the file' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('backstage.html')
  const path = test.info().outputPath(`${isReadOnly}.html`)
  await file.saveAs(path)
  await page.keyboard.press('Escape')
  return path
}

/** Opens a file in a browser of its own without a network, and notes what it asks for and what goes wrong. */
async function openFile(context: BrowserContext, path: string) {
  await context.setOffline(true)
  const page = await context.newPage()
  const asked: string[] = []
  const faults: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).protocol))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(`file://${path}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backstage')
  return { page, asked, faults }
}

test('a work of one’s own goes with its link to a fresh browser, and is kept there when asked', async ({
  page,
  browser,
}) => {
  await openOwn(page, page1)
  await panelOf(page)
    .getByRole('button', { name: /^Mara \d+ relation/ })
    .click()
  await share(page)
  const link = await linkIn(page)
  expect(link.length).toBeLessThan(2000)
  await page.keyboard.press('Escape')
  const drawn = await nodesIn(page)

  const theirs = await (await browser.newContext({ viewport: page.viewportSize() })).newPage()
  await theirs.goto(link)
  await expect(panelOf(theirs).getByRole('heading', { level: 2 })).toHaveText('Mara')
  const note = theirs.getByRole('region', { name: 'Work that is not kept' })
  await expect(note).toBeVisible()
  expect(Object.keys(await nodesIn(theirs)).toSorted()).toEqual(Object.keys(drawn).toSorted())
  await note.getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => nodesIn(theirs)).toEqual(drawn)
  expect(await theirs.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)

  await theirs.reload()
  await note.getByRole('button', { name: 'Keep it' }).click()
  await expect(theirs).toHaveURL(/own=[\w-]+&character=mara$/)
  await theirs.goto(theirs.url().replace(/&.*/, ''))
  await expect(theirs.getByRole('banner')).toContainText('5 characters')
})

test('nothing from beyond the horizon is in the link', async ({ page }) => {
  await openOwn(page, page1)
  await page.goto(`${page.url()}&seen=e2`)
  const seen = page.getByRole('button', { name: /^Seen/ })
  await expect(seen).toHaveText(/Episode 2/)
  await share(page)
  const document = await workIn(await linkIn(page))
  expect(JSON.stringify(document)).not.toMatch(/Oren|Holm|Green-Eyed|"number":4/)
  expect(toClaims(document.relations).length).toBeGreaterThan(0)
  await dialogOf(page).getByRole('checkbox', { name: 'Only what you have seen' }).uncheck()
  await expect(dialogOf(page).getByRole('textbox', { name: 'Link' })).toBeVisible()
  expect(JSON.stringify(await workIn(await linkIn(page)))).toContain('Oren')
})

test('a damaged link is told, and loses nothing', async ({ page }) => {
  await openView(page, '#work=1.eJxtU82O2jAQfhXL50mEk0')
  await expect(page.getByText(/damaged or cut off.*You see Backstage instead/)).toBeVisible()
  await openOwn(page, page1)
  await page.evaluate(() => (location.hash = '#work=9.abc'))
  await expect(page.getByRole('alert')).toContainText('newer Tropegraph')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasted page')
})

test('one file opens from the disk without a network, and can be corrected', async ({
  page,
  browser,
}) => {
  await openView(page, '?work=backstage&character=jax')
  const drawn = await nodesIn(page)
  const path = await saveFile(page, false)
  const context = await browser.newContext({ viewport: page.viewportSize() })
  const { page: file, asked, faults } = await openFile(context, path)
  await expect(panelOf(file).getByRole('heading', { level: 2 })).toHaveText(/^Jax/)
  expect(await nodesIn(file)).toEqual(drawn)
  await expectCounts(file)
  await expect(file.getByRole('button', { name: 'Open a page' })).toHaveCount(0)

  await panelOf(file).getByRole('button', { name: 'Rename…' }).focus()
  await file.keyboard.press('Enter')
  await file.keyboard.press('Control+A')
  await file.keyboard.type('Jackson')
  await file.keyboard.press('Enter')
  await expect(panelOf(file).getByRole('heading', { level: 2 })).toHaveText(/^Jackson/)
  await file.keyboard.press('Escape')
  await expect(panelOf(file).getByText('What stands out')).toBeVisible()
  await file.keyboard.press('/')
  await expect(file.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await file.keyboard.type('alya')
  await expect(file.getByRole('dialog').getByRole('option').first()).toContainText('Alya')
  await file.keyboard.press('Escape')
  await file.getByRole('button', { name: 'Rearrange' }).click()
  await expect.poll(() => nodesIn(file)).not.toEqual(drawn)
  expect(new Set(asked)).toEqual(new Set(['file:', 'blob:']))
  expect(faults).toEqual([])
})

test('a read-only file offers no correction', async ({ page, browser }) => {
  await openView(page, '?work=backstage&seen=s1e3&relation=jax%3Emiles%3Ahostility')
  const path = await saveFile(page, true)
  const { page: file, faults } = await openFile(await browser.newContext(), path)
  await expect(file.getByRole('button', { name: /^Seen/ })).toHaveText(/everything/)
  expect(await file.content()).not.toMatch(/Lose Yourself/)
  await file.getByRole('radio', { name: 'Table' }).check({ force: true })
  await expect(file.getByRole('table').first()).toBeVisible()
  await expect(file.getByRole('button', { name: /Rename|Right|Wrong|Review|Share/ })).toHaveCount(0)
  expect(faults).toEqual([])
})

test('another page frames the network and what stands behind it', async ({ page }) => {
  await openView(page, '?work=backstage&off=family')
  await share(page)
  await dialogOf(page).getByRole('radio', { name: 'Embed' }).check()
  const html = await dialogOf(page).getByRole('textbox', { name: 'HTML' }).inputValue()
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><h1>A post</h1>${html}` }),
  )
  await page.goto('/host.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('application')).toBeVisible()
  await expect(frame.getByRole('list', { name: 'Kinds of relations' })).toContainText('jealousy')
  await expect(frame.getByRole('list', { name: 'Kinds of relations' })).not.toContainText('family')
  await frame.getByRole('button', { name: /^Jax \d+ relation/ }).click()
  await expect(frame.getByRole('complementary')).toContainText(/Focus on Jax/)
  await expect(frame.getByRole('button', { name: /Rename|Open a page|Export/ })).toHaveCount(0)
  const opening = page.waitForEvent('popup')
  await frame.getByRole('link', { name: /^Open in Tropegraph/ }).click()
  await expect(await opening).toHaveURL(/\?work=backstage&off=family&character=jax$/)
})

test('what is too long for a link is offered as one file, by keyboard alone', async ({ page }) => {
  const random = seededRandom(1)
  const noise = () => Array.from({ length: 120 }, () => random().toString(36).slice(2)).join(' ')
  const citations = backstage.citations.map((one) => ({ ...one, text: `${one.text} ${noise()}` }))
  await openView(page)
  await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
  await page.locator('input[type=file]').setInputFiles({
    name: 'long.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...backstage, citations })),
  })
  await expect(page).toHaveURL(/own=/)
  const button = page.getByRole('banner').getByRole('button', { name: 'Share' })
  await button.focus()
  await page.keyboard.press('Enter')
  const instead = dialogOf(page).getByRole('button', { name: 'Share it as one file instead' })
  await expect(instead).toBeVisible()
  await pressUntil(page, 'Tab', instead)
  await page.keyboard.press('Enter')
  const saving = page.waitForEvent('download')
  await pressUntil(page, 'Tab', dialogOf(page).getByRole('button', { name: 'Download the file' }))
  await page.keyboard.press('Enter')
  expect((await saving).suggestedFilename()).toBe('backstage.html')
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})

async function pressUntil(page: Page, key: string, target: Locator) {
  await expect(async () => {
    await page.keyboard.press(key)
    expect(await target.evaluate((one) => one === document.activeElement)).toBe(true)
  }).toPass({ intervals: [0] })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a work is shared and opened by touch, and copied by hand where the browser forbids it', async ({
    page,
  }) => {
    const payload = await compress(JSON.stringify(packWork(backstage)))
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await openView(page, `#off=family&work=${payload}`)
    await expect(page.getByRole('region', { name: 'Work that is not kept' })).toBeVisible()
    await page.getByRole('banner').getByRole('button', { name: 'Export' }).tap()
    await page.getByRole('button', { name: /^Share/ }).tap()
    const dialog = dialogOf(page)
    await dialog.getByRole('button', { name: 'Copy link' }).tap()
    await expect(dialog.getByText(/copy it by hand/)).toBeVisible()
    const link = await linkIn(page)
    expect(link).toContain('#off=family&work=')
    expect(toClaims((await workIn(link)).relations)).toEqual(toClaims(backstage.relations))
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(link)
    expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    for (const target of await dialog.locator('button, label:has(input)').all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(40)
  })
})
