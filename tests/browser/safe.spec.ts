import { expect, test } from '@playwright/test'
import { openView, panelOf } from './backstage.ts'
import { passReview } from './readPage.ts'

test('no request carries what the reader brought, and none goes elsewhere', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = []
  const violations: string[] = []
  context.on('request', (request) =>
    asked.push(
      [request.method(), decodeURIComponent(request.url()), request.postData() ?? ''].join(' '),
    ),
  )
  context.on('page', (one) => one.on('websocket', (socket) => asked.push(socket.url())))
  page.on('websocket', (socket) => asked.push(socket.url()))
  await page.exposeFunction('report', (violation: string) => violations.push(violation))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { report(text: string): void }).report(
        `${violatedDirective} ${blockedURI}`,
      ),
    )
    navigator.sendBeacon = (url) => {
      throw new Error(`A beacon to ${String(url)}`)
    }
  })

  await openView(page)
  await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open a page' })
  await dialog
    .getByRole('textbox')
    .fill('  • The Rival: Zorblax envies Quuxina in Episode 2. Quuxina betrays Zorblax.')
  await dialog.getByRole('button', { name: 'Read it' }).click()
  await passReview(page)
  await expect(page).toHaveURL(/own=/)

  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Search/ })
    .click()
  await page.getByRole('dialog').getByRole('combobox').fill('zorblax')
  await page.getByRole('dialog').getByRole('option').first().click()
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Zorblax')
  await panelOf(page).getByRole('button', { name: 'Rename…' }).click()
  await panelOf(page).getByLabel('Name', { exact: true }).fill('Vexolar')
  await page.keyboard.press('Enter')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Vexolar')
  for (const view of ['Table', 'Arcs', 'Network'])
    await page.getByRole('radio', { name: view }).click()
  await page.getByRole('banner').getByRole('button', { name: 'Export' }).click()
  for (const format of ['PNG', 'SVG', 'JSON', 'GEXF', 'GraphML', 'CSV', 'Markdown']) {
    await page.getByRole('dialog', { name: 'Export' }).getByRole('radio', { name: format }).check()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download' }).click()
    await download
  }
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.getByRole('banner')).toContainText('2 characters')

  expect(asked.length).toBeGreaterThan(10)
  const own = (one: string) =>
    one.startsWith(`GET ${baseURL ?? ''}`) || one.startsWith(`GET blob:${baseURL ?? ''}`)
  expect(asked.filter((one) => !own(one))).toEqual([])
  expect(asked.filter((one) => /zorblax|quuxina|vexolar/i.test(one))).toEqual([])
  expect(violations).toEqual([])
})

test('markup never becomes part of the page, nor a foreign script a worker', async ({ page }) => {
  await openView(page)
  const attempt = (what: string) =>
    page.evaluate((what) => {
      const attempts: Readonly<Record<string, () => unknown>> = {
        markup: () => (document.body.innerHTML = '<b>bold</b>'),
        worker: () => new Worker('https://example.org/worker.js'),
        data: () => new Worker('data:text/javascript,1'),
        own: () => new Worker(new URL('assets/none.js', location.href)),
      }
      try {
        attempts[what]?.()
        return 'done'
      } catch (error) {
        return (error as Error).name
      }
    }, what)
  expect(await attempt('markup')).toBe('TypeError')
  expect(await attempt('worker')).toBe('TypeError')
  expect(await attempt('data')).toBe('TypeError')
  expect(await attempt('own')).toBe('done')
})
