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

/** Script, style and drawing that one click on a button costs, waiting for the screen apart. */
const clickWork = (page: Page, button: string) =>
  page.evaluate(async (button) => {
    const pressed = document.querySelector<HTMLElement>(button)
    if (!pressed) throw new Error(`No ${button} to press.`)
    const start = performance.now()
    pressed.click()
    // React works off a press in a microtask, which this one comes after.
    await Promise.resolve()
    const script = performance.now() - start
    const drawing = await new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const began = performance.now()
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now() - began))
        port1.start()
        port2.postMessage(undefined)
      })
    })
    return script + drawing
  }, button)

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
  const filter = await repeat(() => clickWork(page, 'nav [aria-pressed]'))
  report('filter to paint', filter, 'one frame', frame)

  const step = () => clickWork(page, '[aria-label="Next episode"]')
  report('step of the timeline to paint', await repeat(step, 27), 'one frame', frame)
  await drop(
    page,
    inventWork({ characters: 100, relations: 500, installments: 400, perSeason: 20 }),
  )
  report(
    'step of the timeline to paint (100 characters, 500 relations, 400 installments)',
    await repeat(step, 27),
    'one frame',
    frame,
  )
  await browser.close()
  await server.close()
}
