import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { toInsight } from '../../src/core/insight.ts'
import { toCount } from '../../src/core/view/toCount.ts'
import { toSentence } from '../../src/core/view/toSentence.ts'
import { backstage, openView, panelOf, visibleWith } from './backstage.ts'
import { readDrawing } from './drawing.ts'

const { findings } = toInsight(visibleWith(), backstage)
const strongest = findOne()

function findOne() {
  const [first] = findings
  if (!first || first.relations.length < 2) throw new Error('Something stands out.')
  return first
}

const plain = ({ sentence }: (typeof findings)[number]) =>
  toSentence(sentence, backstage)
    .map(({ text }) => text)
    .join('')

const evidenceOf = (page: Page, finding = strongest) =>
  panelOf(page).getByRole('button', {
    name: `${toCount(finding.citations.length, 'citation')}: ${plain(finding)}`,
    exact: true,
  })

/** Checks that the panel quotes everything that the strongest finding rests on. */
async function expectPage(page: Page) {
  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(plain(strongest))
  await expect(panel.getByRole('heading', { level: 3 })).toHaveCount(strongest.relations.length)
  await expect(page).toHaveURL(/finding=/)
}

test('a sentence opens its evidence by mouse, quiets the rest and moves nothing', async ({
  page,
}) => {
  await openView(page)
  const before = await readDrawing(page)
  await evidenceOf(page).click()
  await expectPage(page)
  const { nodes, loud } = await readDrawing(page)
  expect(nodes).toEqual(before.nodes)
  expect(loud.filter((id) => backstage.relations.some((one) => one.id === id)).sort()).toEqual(
    [...strongest.relations].sort(),
  )
  const quotes = await panelOf(page).locator('blockquote').allTextContents()
  const texts = backstage.citations.map(({ text }) => text)
  for (const quote of quotes) expect(texts.some((text) => text.includes(quote))).toBe(true)
})

test('its names lead to the characters, and those tell where they stand', async ({ page }) => {
  await openView(page)
  const name = strongest.sentence.find((part) => part.type === 'name')?.text ?? ''
  await expect(evidenceOf(page)).toBeVisible()
  await panelOf(page)
    .getByRole('listitem')
    .filter({ hasText: plain(strongest) })
    .getByRole('button', { name, exact: true })
    .click()
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(name)
  await expect(panelOf(page).getByText(/^Stands between others more often than/)).toBeVisible()
})

test('all is reached by keyboard alone: more sentences, a finding, and back', async ({ page }) => {
  await openView(page)
  await expect(evidenceOf(page)).toBeVisible()
  await page.keyboard.press('Tab')
  const more = panelOf(page).getByRole('button', { name: /^Show \d+ more$/ })
  await tabTo(page, more)
  await page.keyboard.press('Enter')
  for (const finding of findings) await expect(evidenceOf(page, finding)).toBeVisible()
  await tabTo(page, evidenceOf(page), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expectPage(page)
  await page.keyboard.press('Escape')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toContainText('at a glance')
})

async function tabTo(page: Page, goal: ReturnType<typeof evidenceOf>, key = 'Tab') {
  for (let step = 0; step < 150; step++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('The keyboard does not reach it.')
}

test('nothing stands out that the filter hides', async ({ page }) => {
  await openView(page, '?work=backstage&time=s1e3&undated=hidden')
  const visible = visibleWith({ installments: ['s1e3'], undated: 'hidden' })
  const held = toInsight(visible, backstage).findings
  const panel = panelOf(page)
  for (const finding of held.slice(0, 3)) await expect(evidenceOf(page, finding)).toBeVisible()
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect(panel.getByRole('button', { name: /^Show \d+ more$/ })).toBeVisible()
})

test('a link opens a finding again, and tells of one that no longer holds', async ({ page }) => {
  await openView(page, `?work=backstage&finding=${encodeURIComponent(strongest.id)}`)
  await expectPage(page)
  await openView(page, '?work=backstage&finding=love-triangle:a,b,c')
  await expect(
    page.getByText('The finding “love-triangle:a,b,c” does not hold here.'),
  ).toBeVisible()
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toContainText('at a glance')
})

test.describe('by touch on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a sentence opens its evidence, and nothing is cut off', async ({ page }) => {
    await openView(page)
    await panelOf(page).getByRole('button', { expanded: false }).first().tap()
    const box = await panelOf(page)
      .getByRole('listitem')
      .filter({ hasText: plain(strongest) })
      .boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    await evidenceOf(page).tap()
    await expectPage(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})
