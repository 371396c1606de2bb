import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { preview } from 'vite'
import type { NetworkDocument } from '../../src/core/model.ts'
import { inventWork } from '../inventWork.ts'
import { repeat, report } from './measure.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const frame = 1000 / 60

/** From the request to a network that is drawn and answers a click. */
async function loadTime(page: Page, url: string): Promise<number> {
  const start = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => {
    const registered = document.querySelector('.__________cytoscape_container') as
      (Element & { _cyreg?: { cy?: { nodes(): { length: number } } } }) | null
    return (registered?._cyreg?.cy?.nodes().length ?? 0) > 0
  })
  return performance.now() - start
}

/** All that the page's main thread does from an action until what it changed is painted, the network's drawing included. */
async function workOf(page: Page, act: () => Promise<void>): Promise<number> {
  // What the last action left for later is not this one's.
  await page.waitForTimeout(150)
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  const busy = async () => {
    const { metrics } = await client.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  const before = await busy()
  await act()
  const work = (await busy()) - before
  await client.detach()
  return work
}

/** Presses a button, or taps a character of the drawing, and waits for the frame that shows it. */
const press = (page: Page, what: string | number) =>
  page.evaluate(async (what) => {
    if (typeof what === 'string') document.querySelector<HTMLElement>(what)?.click()
    else {
      const drawing = document.querySelector('.__________cytoscape_container') as
        | (Element & {
            _cyreg?: { cy?: { nodes(): { [index: number]: { emit(event: string): void } } } }
          })
        | null
      drawing?._cyreg?.cy?.nodes()[what]?.emit('tap')
    }
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve())
        port1.start()
        port2.postMessage(undefined)
      })
    })
  }, what)

/** Opens a document as if it were dropped onto the page, and waits until all of it is drawn. */
async function drop(page: Page, document: NetworkDocument): Promise<void> {
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'work.json'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer }))
  }, JSON.stringify(document))
  await page.waitForFunction((count) => {
    const registered = window.document.querySelector('.__________cytoscape_container') as
      (Element & { _cyreg?: { cy?: { nodes(): { length: number } } } }) | null
    return registered?._cyreg?.cy?.nodes().length === count
  }, document.characters.length)
}

/** What a visitor waits for: the first drawing, and a filter. */
export async function benchScreen(): Promise<void> {
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], { cwd: root, stdio: 'inherit' })
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 4329 },
  })
  const remembered = new URL('../../node_modules/.cache/tropegraph/browser.json', import.meta.url)
  const { path, env } = JSON.parse(readFileSync(remembered, 'utf8')) as {
    path: string
    env?: Record<string, string>
  }
  const browser = await chromium.launch({
    executablePath: path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    env: { ...(process.env as Record<string, string>), ...env },
  })
  const url = 'http://127.0.0.1:4329/'
  const fresh = async (measure: (page: Page) => Promise<number>) => {
    const page = await browser.newPage()
    const value = await measure(page)
    await page.close()
    return value
  }
  const load = await repeat(() => fresh((page) => loadTime(page, url)))
  const empty = await repeat(() =>
    fresh(async (page) => {
      const start = performance.now()
      await page.goto(`${url}favicon.svg`)
      return performance.now() - start
    }),
  )
  report('load to a drawn network', load, 'loading the icon alone', empty)

  const page = await browser.newPage()
  await loadTime(page, url)
  await benchActions(page, 'Backstage')
  await drop(
    page,
    inventWork({ characters: 100, relations: 500, installments: 400, perSeason: 20 }),
  )
  await benchActions(page, '100 characters, 500 relations, 400 installments')
  await browser.close()
  await server.close()
}

/** Filters, steps through the story, and chooses one character after the other. */
async function benchActions(page: Page, work: string): Promise<void> {
  let place = 0
  const actions = {
    filter: () => press(page, 'nav [aria-pressed]'),
    step: () => press(page, '[aria-label="Next episode"]'),
    choose: () => press(page, place++ % 9),
  }
  for (const [name, act] of Object.entries(actions))
    report(
      `${name}, until painted (${work})`,
      await repeat(() => workOf(page, act), 27),
      'one frame',
      frame,
    )
}
