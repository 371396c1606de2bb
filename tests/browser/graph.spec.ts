import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { backstage, openView, panelOf } from './backstage.ts'
import { readDrawing } from './drawing.ts'

const nameOf = (id: string) => backstage.characters.find((one) => one.id === id)?.name ?? id

async function clickEdge(page: Page, id: string) {
  const point = (await readDrawing(page)).edges[id]
  if (!point) throw new Error(`${id} is not drawn`)
  await page.mouse.click(point.x, point.y)
}

test('a click on a drawn line opens its citation', async ({ page }) => {
  await openView(page)
  const relation = backstage.relations.find(({ kind }) => kind === 'jealousy')
  const citation = backstage.citations.find(({ id }) => id === relation?.evidence[0]?.citation)
  if (!relation || !citation) throw new Error('Backstage has jealousy.')
  await clickEdge(page, relation.id)
  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(nameOf(relation.source))
  await expect(panel.getByText(citation.trope, { exact: true }).first()).toBeVisible()
  await expect(panel).toContainText(citation.text.slice(0, 40))
  await expect(page).toHaveURL(/relation=/)
})

test('each of the lines between two characters can be chosen', async ({ page }) => {
  await openView(page)
  const pairOf = ({ source, target }: { source: string; target: string }) =>
    [source, target].sort().join(' ')
  const byPair = new Map<string, string[]>()
  for (const relation of backstage.relations)
    byPair.set(pairOf(relation), [...(byPair.get(pairOf(relation)) ?? []), relation.id])
  const parallel = [...byPair.values()].find((ids) => ids.length === 3)
  if (!parallel) throw new Error('Some pair has three lines.')
  for (const id of parallel) {
    await clickEdge(page, id)
    await expect(page).toHaveURL(new RegExp(`relation=${id.replaceAll('+', '.')}`))
  }
})

test('a click on a node opens its character, and one beside everything closes it', async ({
  page,
}) => {
  await openView(page)
  const { nodes } = await readDrawing(page)
  const kit = nodes['kit']
  if (!kit) throw new Error('Kit is drawn.')
  await page.mouse.click(kit.x, kit.y)
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Kit')
  const frame = await page.locator('.__________cytoscape_container').boundingBox()
  await page.mouse.click((frame?.x ?? 0) + 6, (frame?.y ?? 0) + 6)
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toContainText('at a glance')
})

test('filtering, choosing and clearing move no node by a pixel', async ({ page }) => {
  await openView(page)
  const before = (await readDrawing(page)).nodes
  await page.getByRole('button', { name: /^hostility, / }).click()
  expect((await readDrawing(page)).nodes).toEqual(before)
  await page.getByRole('button', { name: 'Season 2' }).click()
  await page.getByRole('radio', { name: 'Hidden' }).check()
  expect((await readDrawing(page)).nodes).toEqual(before)
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await page
    .getByRole('button', { name: /^Vanessa/ })
    .first()
    .click()
  expect((await readDrawing(page)).nodes).toEqual(before)
})

test('a link with a filter shows the nodes where they stand without one', async ({ page }) => {
  await openView(page)
  const before = (await readDrawing(page)).nodes
  await openView(page, '?time=s2e6&undated=hidden')
  await expect(page.getByRole('button', { name: 'Clear all filters' })).toBeVisible()
  expect((await readDrawing(page)).nodes).toEqual(before)
})

test('only what passes the filter is drawn', async ({ page }) => {
  await openView(page, '?time=s2e6&undated=hidden')
  const dated = backstage.citations.filter(({ installments }) => installments.includes('s2e6'))
  const ids = backstage.relations
    .filter(({ evidence }) =>
      evidence.some(({ citation }) => dated.some(({ id }) => id === citation)),
    )
    .map(({ id }) => id)
  await expect
    .poll(async () => Object.keys((await readDrawing(page)).edges).sort())
    .toEqual(ids.sort())
})

test('the view is zoomed, fitted and rearranged by its buttons', async ({ page }) => {
  await openView(page)
  const before = (await readDrawing(page)).nodes
  await page.getByRole('button', { name: 'Zoom in' }).click()
  expect((await readDrawing(page)).nodes).not.toEqual(before)
  await page.getByRole('button', { name: 'Fit to screen' }).click()
  expect((await readDrawing(page)).nodes).toEqual(before)
  await page.getByRole('button', { name: 'Rearrange' }).click()
  await expect.poll(async () => (await readDrawing(page)).nodes).not.toEqual(before)
})

test('nothing is asked of any other place than the app itself', async ({ page, baseURL }) => {
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => {
    // The tests of working offline are others: here Playwright itself keeps the app off the device, and says so.
    if (!/blocked by Playwright/.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await openView(page)
  await readDrawing(page)
  expect(
    requests.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('blob:')),
  ).toEqual([])
  expect(complaints).toEqual([])
})
