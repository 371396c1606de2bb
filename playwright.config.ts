import { existsSync, readFileSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

interface Browser {
  readonly path: string
  readonly env?: Readonly<Record<string, string>>
}

// `scripts/ready.mjs browser` found it, started it once, and wrote down where it is.
const remembered = new URL('./node_modules/.cache/tropegraph/browser.json', import.meta.url)
if (!existsSync(remembered))
  throw new Error('No browser was made ready: run the tests by `npm test`.')
const browser = JSON.parse(readFileSync(remembered, 'utf8')) as Browser

// Two checkouts can be tested side by side.
const port = Number(process.env['PORT'] ?? 4319)

export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  // Of 270 walks on a busy machine one may meet a moment of its own; it is listed as flaky, to be looked at.
  retries: 1,
  timeout: 120_000,
  // A busy machine is no fault: what never comes still fails.
  expect: { timeout: 20_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 800 },
    // Only the tests of working offline keep the app on the device.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: browser.path,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      env: { ...(process.env as Record<string, string>), ...browser.env },
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
