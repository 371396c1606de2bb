import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { compareMoments } from '../../src/core/compare/compareMoments.ts'
import type { Moments } from '../../src/core/model.ts'
import { backstage, openView, panelOf, season, visibleWith } from './backstage.ts'
import { readDrawing } from './drawing.ts'

const compare = (moments: Moments) =>
  compareMoments(visibleWith().relations, backstage, moments, 'ghosted')

const seasons: Moments = { before: season(1), after: season(2), isWithin: true }

const idsWith = (moments: Moments, fate: string) =>
  Object.entries(compare(moments).fates)
    .filter(([, one]) => one === fate)
    .map(([id]) => id)
    .toSorted()

const countOf = (moments: Moments, type: string) =>
  compare(moments).differences.filter((one) => one.type === type).length

const heading = (page: Page) => panelOf(page).getByRole('heading', { level: 2 })

/** Checks counts and drawing against what the core compares. */
async function expectComparison(page: Page, moments: Moments) {
  await expect(heading(page)).toHaveText('Two moments compared')
  await expect(panelOf(page).getByRole('definition')).toHaveText(
    [
      countOf(moments, 'changed'),
      countOf(moments, 'gained'),
      countOf(moments, 'lost'),
      compare(moments).unchanged,
    ].map(String),
  )
  await expect
    .poll(async () => {
      const { gained, lost } = await readDrawing(page)
      return { gained: gained.toSorted(), lost: lost.toSorted() }
    })
    .toEqual({ gained: idsWith(moments, 'gained'), lost: idsWith(moments, 'lost') })
}

test('two moments are compared by mouse, drawn and quoted, and no node moves', async ({ page }) => {
  await openView(page)
  const before = (await readDrawing(page)).nodes
  const panel = panelOf(page)
  await panel.getByRole('button', { name: 'Compare two moments' }).click()
  await panel.getByRole('button', { name: 'Season 1 and Season 2' }).click()
  await expectComparison(page, { before: season(1), after: season(2) })
  await panel.getByRole('checkbox', { name: /^Only what is claimed inside/ }).check()
  await expectComparison(page, seasons)
  expect(idsWith(seasons, 'lost').length).toBeGreaterThan(0)
  for (const [id, node] of Object.entries((await readDrawing(page)).nodes))
    expect(node).toEqual(before[id])

  const quotes = await panel.locator('blockquote').allTextContents()
  expect(quotes.length).toBeGreaterThan(0)
  const texts = backstage.citations.map(({ text }) => text)
  for (const quote of quotes) expect(texts.some((text) => text.includes(quote))).toBe(true)

  await panel.getByRole('button', { name: 'Close' }).click()
  await expect(heading(page)).toContainText('at a glance')
  await expect.poll(async () => (await readDrawing(page)).lost).toEqual([])
  expect((await readDrawing(page)).nodes).toEqual(before)
})

test('a link opens the same comparison, and tells of moments that are not there', async ({
  page,
}) => {
  await openView(page, '?work=backstage&compare=s1e1..s1e30~s2e1..s2e30~within')
  await expectComparison(page, seasons)
  await openView(page, '?work=backstage&compare=s1e1~s9e9')
  await expect(page.getByText('names the moments “s1e1~s9e9”')).toBeVisible()
})

test('all is done by keyboard alone, and Escape goes back step by step', async ({ page }) => {
  await openView(page)
  const panel = panelOf(page)
  await tabTo(page, panel.getByRole('button', { name: 'Compare two moments' }))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Two moments compared')
  await tabTo(page, panel.getByLabel('Last episode of A'))
  await page.keyboard.press('Home')
  await tabTo(page, panel.getByLabel('First episode of B'))
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/compare=s1e1~/)
  const relation = panel.getByRole('listitem').getByRole('heading', { level: 4 }).first()
  await tabTo(page, relation.getByRole('button'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/relation=/)
  await page.keyboard.press('Escape')
  await expect(heading(page)).toHaveText('Two moments compared')
  await page.keyboard.press('Escape')
  await expect(heading(page)).toContainText('at a glance')
})

async function tabTo(page: Page, goal: Locator) {
  await expect(goal).toBeVisible()
  for (let step = 0; step < 150; step++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The keyboard does not reach it.')
}

test.describe('by touch on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('two moments are compared, and nothing is cut off', async ({ page }) => {
    await openView(page)
    const panel = panelOf(page)
    await panel.getByRole('button', { expanded: false }).first().tap()
    await panel.getByRole('button', { name: 'Compare two moments' }).tap()
    await panel.getByRole('button', { name: 'Season 1 and Season 2' }).tap()
    await panel.getByRole('checkbox', { name: /^Only what is claimed inside/ }).tap()
    await expectComparison(page, seasons)
    for (const control of await panel.getByRole('combobox').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    const cut = await panel.evaluate(
      (element) => element.scrollWidth - Math.min(element.clientWidth, 361),
    )
    expect(cut).toBeLessThanOrEqual(0)
  })
})
