import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { backstage, openView, panelOf } from './backstage.ts'
import { passReview } from './readPage.ts'

const supporting = backstage.relations.find(({ evidence }) => evidence.length > 0)
const citation = backstage.citations.find(({ id }) => id === supporting?.evidence[0]?.citation)
const kit = backstage.characters.find(({ id }) => id === 'kit')
if (!citation || !kit) throw new Error('Backstage has citations, and Kit.')
/** Words that only this citation has, one after the other. */
const words =
  citation.text
    .match(/\p{L}{4,}/gu)
    ?.slice(0, 6)
    .join(' ') ?? ''

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search Backstage' })
const fieldOf = (page: Page) => dialogOf(page).getByRole('combobox')
const optionsOf = (page: Page, group: string) =>
  dialogOf(page).getByRole('group', { name: group }).getByRole('option')

test('finds a character by mouse and selects it', async ({ page }) => {
  await openView(page)
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click()
  await fieldOf(page).fill('diamondmind')
  await optionsOf(page, 'Characters').filter({ hasText: 'Kit' }).click()
  await expect(dialogOf(page)).toHaveCount(0)
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Kit')
  await expect(page).toHaveURL(/character=kit/)
})

test('leads by keyboard alone to a citation of a relation, marked and in view', async ({
  page,
}) => {
  await openView(page)
  await page.keyboard.press('/')
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.type(words)
  await expect(dialogOf(page).getByRole('status')).toContainText('result')
  const [first] = await optionsOf(page, 'Citations').all()
  if (!first) throw new Error('The citation is found.')
  const isActive = async () => (await first.getAttribute('aria-selected')) === 'true'
  while (!(await isActive())) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`citation=${citation.id}`))
  const card = panelOf(page).locator('li[aria-current=true]')
  await expect(card.locator('blockquote')).toHaveText(citation.text)
  await expect(card).toBeInViewport()
  expect(await panelOf(page).evaluate((panel) => panel.contains(document.activeElement))).toBe(true)
})

test('Ctrl K opens it, Escape closes it and gives the focus back and the choice none', async ({
  page,
}) => {
  await openView(page, '?work=backstage&character=kit')
  const theme = page.getByRole('button', { name: /^Theme/ })
  await theme.focus()
  await page.keyboard.press('Control+k')
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.type('al')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)
  await expect(theme).toBeFocused()
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Kit')
})

test('lists a trope’s citations', async ({ page }) => {
  await openView(page)
  await page.keyboard.press('/')
  await fieldOf(page).fill('green eyed monster')
  await optionsOf(page, 'Tropes').first().click()
  const texts = backstage.citations
    .filter(({ trope }) => trope === 'Green-Eyed Monster')
    .map(({ text }) => text)
  await expect(panelOf(page).locator('blockquote')).toHaveText(texts)
  await page.reload()
  await expect(panelOf(page).locator('blockquote')).toHaveText(texts)
})

test('says what the filter hides and clears it', async ({ page }) => {
  await openView(page, '?work=backstage&time=s2e6&undated=hidden')
  await page.keyboard.press('/')
  await fieldOf(page).fill('kit')
  await expect(optionsOf(page, 'Characters').first()).toContainText('hidden by the filter')
  await dialogOf(page).getByRole('button', { name: 'Clear filters' }).click()
  await expect(dialogOf(page).getByText('hidden by the filter')).toHaveCount(0)
  await expect(page).toHaveURL(/\?work=backstage$/)
})

test('searches a large page of one’s own in a worker, and the next page anew', async ({ page }) => {
  await openView(page)
  const openPage = async (text: string) => {
    await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
    await page.getByRole('textbox').fill(text)
    await page.getByRole('button', { name: 'Read it' }).click()
    await passReview(page)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  const find = async (query: string) => {
    await page.keyboard.press('/')
    await page.getByRole('dialog').getByRole('combobox').fill(query)
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('result')
    return page.getByRole('dialog').getByRole('option')
  }
  const lines = Array.from(
    { length: 1200 },
    (_, at) => `  • The Rival: Mara hates Tobin on day ${at}, by lantern${at}.`,
  )
  const worker = page.waitForEvent('worker', (one) => one.url().includes('search.worker'))
  await openPage(lines.join('\n'))
  await expect(await find('lantern777')).toContainText(['day 777'])
  const closed = (await worker).waitForEvent('close')
  await page.keyboard.press('Escape')

  await openPage('  • The Rival: Ines envies Oda by candlelight.')
  await expect(await find('candle')).toContainText(['Ines envies Oda'])
  await closed
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('fills the screen, and opens the sheet at the citation by touch', async ({ page }) => {
    await openView(page)
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).tap()
    await expect(fieldOf(page)).toBeFocused()
    expect(await dialogOf(page).boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 })
    await fieldOf(page).fill(words)
    const option = optionsOf(page, 'Citations').first()
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await option.tap()
    await expect(panelOf(page).locator('li[aria-current=true]')).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})
