// Makes a fresh clone ready: installs what is missing, and with `browser` finds or fetches one for the tests.
// Until the packages are there it uses only what Node brings; it prints nothing on standard output, and is quick when there is nothing to do.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'tropegraph')
const rememberedBrowser = join(cache, 'browser.json')
const leastNode = 20
const say = (line) => process.stderr.write(`${line}\n`)

function fail(...lines) {
  for (const line of lines) say(line)
  process.exit(1)
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < leastNode)
    fail(`Tropegraph needs Node ${leastNode} or newer; this is ${process.versions.node}.`)
}

/** Runs a program of npm's with its output on standard error; true where it ended well in time. */
function run(program, args, { seconds = 1200, cwd = root } = {}) {
  const onWindows = process.platform === 'win32'
  const { status } = spawnSync(program, args, {
    cwd,
    shell: onWindows,
    stdio: ['ignore', 2, 2],
    timeout: seconds * 1000,
  })
  return status === 0
}

/** Installs where the lock file is another than the one that was installed. */
function installPackages() {
  const mark = join(cache, 'lock')
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return
  say('Installing packages …')
  if (!run('npm', ['ci', '--no-audit', '--no-fund']))
    fail('npm ci failed (see above). Check the network, then run the same command again.')
  mkdirSync(cache, { recursive: true })
  writeFileSync(mark, hash)
}

/** Whether a browser starts and draws a page, driven as the tests drive it. */
async function launches({ path, env = {} }) {
  if (!isExecutable(path)) return false
  const { chromium } = await import('playwright-core')
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  try {
    const browser = await chromium.launch({
      executablePath: path,
      args,
      env: { ...process.env, ...env },
      timeout: 60_000,
    })
    const page = await browser.newPage()
    await page.setContent('<p>ready</p>')
    const text = await page.textContent('p')
    await browser.close()
    return text === 'ready'
  } catch {
    return false
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const playwright = join(root, 'node_modules', 'playwright-core', 'cli.js')
const shells = /^(?:chrome-)?headless[-_]shell(?:\.exe)?$|^chrome(?:\.exe)?$/

/** What Playwright installed before, if anything: a dry run tells the folder. */
function playwrightsOwn() {
  const args = [playwright, 'install', 'chromium', '--only-shell', '--dry-run']
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const folders = [...(stdout ?? '').matchAll(/Install location:\s+(\S.*chromium.*)/g)].map(
    ([, folder]) => folder.trim(),
  )
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .filter((name) => shells.test(basename(name)))
        .map((name) => ({ path: join(folder, name) })),
    )
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => [
    join(process.env[folder] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[folder] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...(usualPlaces[process.platform] ?? [])]
    .filter(isExecutable)
    .map((path) => ({ path }))
}

function fetchPlaywrights() {
  say('No browser found; asking Playwright for one …')
  const args = [playwright, 'install', 'chromium', '--only-shell']
  return run(process.execPath, args, { seconds: 300 }) ? playwrightsOwn() : []
}

/** A Chromium that comes inside an npm package, for Linux machines that reach nothing but a registry. */
async function fetchPackaged() {
  if (process.platform !== 'linux') return []
  say('Fetching a browser from the package registry …')
  const folder = join(cache, 'chromium')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  if (!run('npm', ['install', '--no-audit', '--no-fund', '@sparticuz/chromium'], { cwd: folder }))
    return []
  // It unpacks the libraries that it needs only where it believes to be on this platform.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium')
  const { default: chromium } = await import(pathToFileURL(entry).href)
  const path = await chromium.executablePath()
  return [{ path, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '' } }]
}

function remember(browser) {
  mkdirSync(cache, { recursive: true })
  writeFileSync(rememberedBrowser, JSON.stringify(browser))
}

/** The first browser that really starts; each step is tried only where those before it found none. */
async function findBrowser() {
  const wanted = process.env.CHROME_PATH
  if (!wanted && existsSync(rememberedBrowser)) {
    if (isExecutable(JSON.parse(readFileSync(rememberedBrowser, 'utf8')).path)) return
  }
  const steps = [
    () => (wanted ? [{ path: wanted }] : []),
    playwrightsOwn,
    installed,
    fetchPlaywrights,
    fetchPackaged,
  ]
  for (const step of steps) {
    for (const candidate of await step()) if (await launches(candidate)) return remember(candidate)
  }
  fail(
    'No browser that starts was found, and none could be fetched. Do one of these, then run the same command again:',
    '  - install Chrome or Chromium (Debian, Ubuntu: apt-get install chromium);',
    '  - set CHROME_PATH to the program of one that is installed elsewhere;',
    '  - npx playwright install --with-deps chromium --only-shell',
  )
}

checkNode()
installPackages()
if (process.argv.includes('browser')) await findBrowser()
