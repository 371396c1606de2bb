import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { expectCounts, openView } from './backstage.ts'
import { readDrawing } from './drawing.ts'
import { passReview } from './readPage.ts'

test.use({ serviceWorkers: 'allow' })

/** Waits until all of the app is on the device and answers for the page. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise<void>((resolve) => {
      active?.addEventListener('statechange', () => {
        if (active.state === 'activated') resolve()
      })
    })
  })
}

test('works without a network after the first load: other views, other works, own pages', async ({
  page,
  context,
}) => {
  await openView(page)
  await untilKept(page)
  await context.setOffline(true)
  await page.reload()
  await expectCounts(page)
  expect(Object.keys((await readDrawing(page)).nodes).length).toBeGreaterThan(20)
  await expect(page.getByRole('heading', { name: 'What stands out' })).toBeVisible()

  await page.getByRole('radio', { name: 'Table' }).click()
  await expect(page.getByRole('table').first()).toBeVisible()
  await page.goto('/?work=much-ado&view=arcs')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Much Ado About Nothing')

  await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open a page' })
  await dialog.getByRole('textbox').fill('  • The Rival: Zadie envies Tobin. Tobin mocks Zadie.')
  await dialog.getByRole('button', { name: 'Read it' }).click()
  await passReview(page)
  await expect(page).toHaveURL(/own=/)
  await page.reload()
  await expect(page.getByRole('banner')).toContainText('2 characters')
})

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** Serves a copy of the built app, which can be made newer while it is open. */
async function serveCopy() {
  const folder = await mkdtemp(join(tmpdir(), 'tropegraph-'))
  await cp('dist', folder, { recursive: true })
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname === '/' ? '/index.html' : pathname
    readFile(join(folder, path)).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
          .end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    update: async () => {
      const worker = join(folder, 'sw.js')
      await writeFile(worker, `${await readFile(worker, 'utf8')}\n// A newer one.\n`)
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true })
    },
  }
}

test('a newer app waits until the reader wants it', async ({ page }) => {
  const app = await serveCopy()
  await page.goto(app.url)
  await untilKept(page)
  await page.reload()
  await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open a page' })
  await dialog.getByRole('textbox').fill('Not read yet')

  await app.update()
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  const isWaiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
  await expect.poll(isWaiting).toBe(true)
  await expect(dialog.getByRole('textbox')).toHaveValue('Not read yet')

  await page.keyboard.press('Escape')
  const notice = page.getByRole('status').filter({ hasText: 'A newer Tropegraph is ready' })
  await expect(notice).toBeVisible()
  const loaded = page.waitForEvent('load')
  await notice.getByRole('button', { name: 'Reload' }).focus()
  await page.keyboard.press('Enter')
  await loaded
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backstage')
  expect(await isWaiting()).toBe(false)
  await expect(notice).toBeHidden()
  await app.close()
})
