import type { Download, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { parseDocument } from '../../src/core/document/parseDocument.ts'
import { toClaimIds } from '../../src/core/exchange/toClaimId.ts'
import type { Visible } from '../../src/core/model.ts'
import { toCount } from '../../src/core/view/toCount.ts'
import { openGexf, openGraphml, readCsv, readMarkdown } from '../core/exchange/parsers.ts'
import { backstage, expectCounts, openView, season, visibleWith } from './backstage.ts'

const claimsOf = ({ relations }: Pick<Visible, 'relations'>) =>
  relations.flatMap((relation) => toClaimIds(relation).split(' ')).toSorted()

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export' })

async function openDialog(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: 'Export' }).click()
  await expect(dialogOf(page)).toBeVisible()
}

async function saveAs(page: Page, format: string): Promise<Download> {
  await dialogOf(page).getByRole('radio', { name: format, exact: true }).check()
  const download = page.waitForEvent('download')
  await dialogOf(page).getByRole('button', { name: 'Download' }).click()
  const file = await download
  await expect(dialogOf(page).getByRole('status')).toHaveText(
    `Saved as ${file.suggestedFilename()}`,
  )
  return file
}

const textOf = async (file: Download) => readFile(await file.path(), 'utf8')

test('JSON is saved and opened again as the same claims', async ({ page }) => {
  await openView(page)
  await openDialog(page)
  const file = await saveAs(page, 'JSON')
  expect(file.suggestedFilename()).toBe('backstage.json')
  const json = await textOf(file)
  expect(parseDocument(json)).toEqual(backstage)

  await page.keyboard.press('Escape')
  await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
  await page.locator('input[type=file]').setInputFiles({
    name: 'backstage.json',
    mimeType: 'application/json',
    buffer: Buffer.from(json),
  })
  await expect(page).not.toHaveURL(/work=/)
  await expectCounts(page)
  await openDialog(page)
  expect(parseDocument(await textOf(await saveAs(page, 'JSON')))).toEqual(backstage)
})

test('what a filter leaves is saved, and opens as that', async ({ page }) => {
  const visible = visibleWith({ installments: season(1), hiddenKinds: ['hostility'] })
  await openView(page, '?work=backstage&time=s1e1..s1e30&off=hostility')
  await openDialog(page)
  await expect(
    dialogOf(page).getByRole('radio', { name: 'What is visible' }),
  ).toHaveAccessibleDescription(
    [
      toCount(visible.characters.length, 'character'),
      toCount(visible.relations.length, 'relation'),
      toCount(visible.claims, 'claim'),
    ].join(' · '),
  )
  const file = await saveAs(page, 'JSON')
  expect(file.suggestedFilename()).toBe('backstage-part.json')
  const document = parseDocument(await textOf(file))
  expect(document.characters.map(({ id }) => id)).toEqual(visible.characters.map(({ id }) => id))
  expect(claimsOf(document as unknown as Visible)).toEqual(claimsOf(visible))

  await dialogOf(page).getByRole('radio', { name: 'All', exact: true }).check()
  expect(readCsv(await textOf(await saveAs(page, 'CSV')))).toHaveLength(visibleWith().claims)
})

test('GEXF and GraphML open in graphology', async ({ page }) => {
  const visible = visibleWith()
  await openView(page)
  await openDialog(page)
  for (const graph of [
    openGexf(await textOf(await saveAs(page, 'GEXF'))),
    openGraphml(await textOf(await saveAs(page, 'GraphML'))),
  ]) {
    expect(graph.order).toBe(visible.characters.length)
    expect(graph.size).toBe(visible.relations.length)
    const ids = graph.mapEdges((_, { evidence }) => String(evidence).split(' '))
    expect(ids.flat().toSorted()).toEqual(claimsOf(visible))
    const places = graph.mapNodes((_, { x, y }) => `${x} ${y}`)
    expect(new Set(places).size).toBe(graph.order)
  }
})

test('CSV has a row a claim, Markdown an item', async ({ page }) => {
  await openView(page)
  await openDialog(page)
  const rows = readCsv(await textOf(await saveAs(page, 'CSV')))
  expect(rows.map(({ claim }) => claim).toSorted()).toEqual(claimsOf(visibleWith()))
  const markdown = await textOf(await saveAs(page, 'Markdown'))
  for (const id of claimsOf(visibleWith())) expect(markdown).toContain(`\`${id}\``)
  expect(readMarkdown(markdown).children[0]).toMatchObject({ type: 'heading', depth: 1 })
})

test('SVG is a picture of real text', async ({ page, context }) => {
  await openView(page)
  await openDialog(page)
  const svg = await textOf(await saveAs(page, 'SVG'))
  const picture = await context.newPage()
  await picture.route('**/drawn.svg', (route) =>
    route.fulfill({ body: svg, contentType: 'image/svg+xml' }),
  )
  await picture.goto('/drawn.svg')
  for (const { name } of backstage.characters)
    await expect(picture.getByText(name, { exact: true })).toBeVisible()
  await expect(picture.getByText(/^Based on TV Tropes/)).toBeVisible()
  const outside = await picture.locator('svg').evaluate((drawn: SVGSVGElement) => {
    const { width, height } = drawn.viewBox.baseVal
    return [...drawn.querySelectorAll('text')]
      .filter((text) => {
        const box = text.getBoundingClientRect()
        return box.left < 0 || box.top < 0 || box.right > width || box.bottom > height
      })
      .map(({ textContent }) => textContent)
  })
  expect(outside).toEqual([])
})

test('PNG is that picture, twice as large, with its evidence inside', async ({ page }) => {
  await openView(page)
  await openDialog(page)
  const svg = await textOf(await saveAs(page, 'SVG'))
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  const png = await readFile(await (await saveAs(page, 'PNG')).path())
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    2 * Number(width),
    2 * Number(height),
  ])
  for (const id of claimsOf(visibleWith())) expect(png.includes(id)).toBe(true)
  const { colours, corner } = await lookAt(page, png)
  expect(colours).toBeGreaterThan(50)
  expect(corner).toBe('252,251,249,255')

  await dialogOf(page).getByRole('radio', { name: 'Dark' }).check()
  const dark = await readFile(await (await saveAs(page, 'PNG')).path())
  expect((await lookAt(page, dark)).corner).toBe('21,20,19,255')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})

/** How many colours a picture has as a browser draws it, and the one in its corner. */
const lookAt = (page: Page, png: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes]))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {}
    const pixels = new Uint32Array(data?.buffer ?? new ArrayBuffer(0))
    return { colours: new Set(pixels).size, corner: data?.slice(0, 4).join() }
  }, png.toString('base64'))

test('all of it works by keyboard, and gives the focus back', async ({ page }) => {
  await openView(page)
  const button = page.getByRole('banner').getByRole('button', { name: 'Export' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(dialogOf(page)).toBeVisible()
  await dialogOf(page).getByRole('radio', { name: 'What is visible' }).focus()
  await page.keyboard.press('Tab')
  await expect(dialogOf(page).getByRole('radio', { name: 'PNG' })).toBeFocused()
  for (const name of ['SVG', 'JSON', 'GEXF', 'GraphML', 'CSV']) {
    await page.keyboard.press('ArrowDown')
    await expect(dialogOf(page).getByRole('radio', { name, exact: true })).toBeChecked()
  }
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toBe('backstage.csv')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('text and pictures are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openView(page)
  await openDialog(page)
  const copy = dialogOf(page).getByRole('button', { name: 'Copy' })
  const typesOf = () =>
    page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))
  await copy.click()
  await expect(dialogOf(page).getByRole('status')).toHaveText('Copied as PNG')
  expect(await typesOf()).toEqual(['image/png'])
  await dialogOf(page).getByRole('radio', { name: 'Markdown' }).check()
  await copy.click()
  await expect(dialogOf(page).getByRole('status')).toHaveText('Copied as Markdown')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Backstage\n/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('all of it is reached by touch, and nothing is cut off', async ({ page }) => {
    await openView(page)
    await page.getByRole('banner').getByRole('button', { name: 'Export' }).tap()
    const dialog = dialogOf(page)
    await dialog.getByText('One row a claim').tap()
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download' }).tap()
    expect(readCsv(await textOf(await download))).toHaveLength(visibleWith().claims)
    expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    for (const button of await dialog.getByRole('button').all()) {
      const box = await button.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
    }
    for (const option of await dialog.locator('label').all())
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })
})

test('a picture that the browser cannot draw is told, and the dialog stays', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (callback) => callback(null)
  })
  await openView(page)
  await openDialog(page)
  await dialogOf(page).getByRole('button', { name: 'Download' }).click()
  await expect(dialogOf(page).getByRole('alert')).toHaveText(
    'This PNG could not be made. This browser could not draw a picture of that size.',
  )
})
