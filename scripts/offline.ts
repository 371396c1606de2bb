import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import { workMark } from '../src/core/exchange/fillTemplate.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const fileName = 'offline.html'

/**
 * Writes `offline.html`: the whole explorer as one page without a work, into which “Share” puts one. It is fetched only
 * when somebody asks for such a file.
 */
export function offline(): Plugin {
  return {
    name: 'offline',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await buildTemplate() })
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${fileName}`, (_, response, next) => {
        buildTemplate().then((page) => response.end(page), next)
      })
    },
  }
}

async function buildTemplate(): Promise<string> {
  const built = (await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [inlineWorkers, react()],
    build: {
      write: false,
      target: 'es2023',
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: fileURLToPath(new URL('../src/offline.tsx', import.meta.url)),
        output: { format: 'es', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput
  const script = built.output.find((one) => one.type === 'chunk')
  const style = built.output.find((one) => one.type === 'asset')
  if (!script || !style || built.output.length !== 2)
    throw new Error(
      `One script and one style were expected, and not ${built.output.map((one) => one.fileName).join()}`,
    )
  return toPage(withoutTags(script.code), String(style.source))
}

/** A page from a disk can start no worker from beside it, so each stands in the script, and starts from a blob. */
const inlineWorkers: Plugin = {
  name: 'inline-workers',
  enforce: 'pre',
  transform(code) {
    const workers: string[] = []
    const inlined = code.replace(
      /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/g,
      (_, path: string) => `new Worker${workers.push(path) - 1}()`,
    )
    if (workers.length === 0) return undefined
    const imports = workers.map(
      (path, index) => `import Worker${index} from '${path}?worker&inline'`,
    )
    return { code: `${imports.join('\n')}\n${inlined}`, map: null }
  },
}

/** What would end the element that the script stands in, or hide its end, occurs only in texts and patterns of it. */
const withoutTags = (script: string) => script.replaceAll(/<(?=!--|\/?script)/gi, '\\x3C')

function toPage(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${toHash(script)}'`,
    `style-src '${toHash(style)}'`,
    'img-src data: blob:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const icon = readFileSync(new URL('../public/favicon.svg', import.meta.url)).toString('base64')
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Tropegraph</title>
    <link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}" />
    <style>${style}</style>
  </head>
  <body>
    <div id="root"></div>
    <noscript>Tropegraph draws in your browser, so it needs JavaScript.</noscript>
    ${workMark}</script>
    <script type="module">${script}</script>
  </body>
</html>
`
}

/** By this the browser knows that it is the very script or style that we wrote. */
const toHash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
