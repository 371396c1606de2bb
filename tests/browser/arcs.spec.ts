import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { buildArcs } from '../../src/core/arcs/buildArcs.ts'
import type { Filter } from '../../src/core/model.ts'
import { sortArcs } from '../../src/core/view/sortArcs.ts'
import type { ArcView } from '../../src/core/view/toArc.ts'
import { toArcs } from '../../src/core/view/toArc.ts'
import { toPairRow } from '../../src/core/view/toArcRows.ts'
import { backstage, openView, panelOf, visibleWith } from './backstage.ts'

const { citations, installments } = backstage

const arcsWith = (filter: Partial<Filter> = {}) =>
  toArcs(backstage, buildArcs(visibleWith(filter).allTime, installments, citations))

const byChange = sortArcs(arcsWith(), 'change')
const dated = byChange.filter(({ lanes }) => lanes.length > 0)
const [first] = dated
const last = first?.turns.at(-1)
const quote = last?.quotes[0]
if (!first || !last || !quote) throw new Error('Backstage has dated pairs.')

const nameOf = ({ characters }: ArcView) => characters.map(({ name }) => name).join(' and ')
const textOf = (id: string) => citations.find((one) => one.id === id)?.text ?? ''

const arcs = '?work=backstage&view=arcs'
const rowsOf = (page: Page) => page.getByRole('list', { name: 'Pairs over time' })
const titlesOf = async (page: Page) =>
  (await rowsOf(page).getByRole('button').allTextContents()).filter((text) => text !== '')

/** The marks of a row, by the words that they say. */
const markOf = (page: Page, arc: ArcView, at: number) =>
  rowsOf(page).getByRole('button', { name: toPairRow(arc).marks.at(at)?.label ?? '', exact: true })

const expectCitation = async (page: Page, id: string) => {
  const card = panelOf(page).locator(`[data-citation="${id}"]`)
  await expect(card).toBeInViewport()
  await expect(card).toHaveAttribute('aria-current', 'true')
  await expect(card.locator('blockquote')).toHaveText(textOf(id))
}

test('has a row for every pair with a date, in any order, and the others apart', async ({
  page,
}) => {
  await openView(page, arcs)
  await expect(rowsOf(page)).toBeVisible()
  expect(await titlesOf(page)).toEqual(dated.map(nameOf))
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('name')
  expect(await titlesOf(page)).toEqual(
    sortArcs(arcsWith(), 'name')
      .filter(({ lanes }) => lanes.length > 0)
      .map(nameOf),
  )
  const apart = byChange.length - dated.length
  await expect(
    page.getByRole('heading', { name: `${apart} pairs without a place in time` }),
  ).toBeVisible()
})

test('leads by mouse from a turn to its citation, and from a pair to its relation', async ({
  page,
}) => {
  await openView(page, arcs)
  const marks = toPairRow(first).marks
  const mark = markOf(page, first, -1)
  await mark.hover()
  await expect(page.getByText(marks.at(-1)?.label ?? '', { exact: true })).toBeVisible()
  await mark.click()
  await expectCitation(page, marks.at(-1)?.quote.citation ?? '')

  await rowsOf(page)
    .getByRole('button', { name: nameOf(first), exact: true })
    .click()
  const lanes = panelOf(page).getByRole('list', { name: 'Relations over time' })
  await expect(lanes.locator('[aria-current="true"]').first()).toBeVisible()
  expect((await lanes.getByRole('listitem').all()).length).toBe(first.lanes.length)
})

test('tells turns of neighbouring episodes apart by the place of the pointer', async ({ page }) => {
  await openView(page, arcs)
  for (const at of [0, 1]) {
    const box = await markOf(page, first, at).boundingBox()
    if (!box) throw new Error('The mark is drawn.')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await expectCitation(page, toPairRow(first).marks[at]?.quote.citation ?? '')
  }
})

test('is walked by keyboard alone, up to the citation', async ({ page }) => {
  await openView(page, arcs)
  await expect(rowsOf(page)).toBeVisible()
  await page.getByRole('combobox', { name: 'Sort by' }).focus()
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText(nameOf(first))
  await page.keyboard.press('End')
  await expect(markOf(page, first, -1)).toBeFocused()
  expect(
    await markOf(page, first, -1).evaluate((mark) => getComputedStyle(mark).outlineStyle),
  ).toBe('solid')
  await page.keyboard.press('Enter')
  await expectCitation(page, toPairRow(first).marks.at(-1)?.quote.citation ?? '')
  await expect(markOf(page, first, -1)).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(':focus')).toHaveText(nameOf(dated[1] ?? first))
})

test('reads a pair in words, and leads to each citation', async ({ page }) => {
  const [relation] = first.lanes
  await openView(page, `?work=backstage&relation=${encodeURIComponent(relation?.relation ?? '')}`)
  const panel = panelOf(page)
  await panel.getByText(`${first.turns.length} turns in words`).press('Enter')
  const words = panel.locator('details[open] li')
  await expect(words).toHaveCount(first.turns.length)
  await expect(words.last()).toContainText(`${last.when}: ${last.what}`)
  await words.last().getByRole('button').first().press('Enter')
  await expectCitation(page, quote.citation)
  await expect(panel.locator(`[data-citation="${quote.citation}"]`)).toBeFocused()
})

test('follows the filters: kinds go, a chosen time is marked and hides no turn', async ({
  page,
}) => {
  await openView(page, `${arcs}&off=hostility&time=s1e1..s1e3`)
  await expect(rowsOf(page)).toBeVisible()
  const left = arcsWith({ hiddenKinds: ['hostility'] }).filter(({ lanes }) => lanes.length > 0)
  expect((await titlesOf(page)).toSorted()).toEqual(left.map(nameOf).toSorted())
  await expect(rowsOf(page).getByRole('button', { name: /hostility/ })).toHaveCount(0)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('opens the sheet at the citation, and fits', async ({ page }) => {
    await openView(page, arcs)
    await markOf(page, first, -1).tap()
    await expectCitation(page, toPairRow(first).marks.at(-1)?.quote.citation ?? '')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    const words = panelOf(page).getByText(`${first.turns.length} turns in words`)
    expect((await words.boundingBox())?.height).toBeGreaterThanOrEqual(24)
    await words.tap()
    await panelOf(page).locator('details[open] li').first().getByRole('button').first().tap()
    await expectCitation(page, first.turns[0]?.quotes[0]?.citation ?? '')
  })
})
