import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { configDefaults, defineConfig as defineTests, mergeConfig } from 'vitest/config'
import { works } from './scripts/works.ts'

// Nothing from anywhere but the app's own origin, and no script or style that is written into the page.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Writes the policy into the built page; the development server needs scripts of its own there. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
}

interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null
}

const isEntry = (id: string) => id.endsWith('/src/main.tsx')

/** Whether a module runs before anything is loaded on demand. */
function isLoadedAtOnce(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (isEntry(id)) return true
  if (seen.has(id)) return false
  seen.add(id)
  const { importers = [] } = modules.getModuleInfo(id) ?? {}
  return importers.some((importer) => isLoadedAtOnce(importer, modules, seen))
}

// What is loaded at once stays one chunk beside the entry: cut up by who shares what, it packs worse and asks more often.
const atOnce = {
  name: (id: string, modules: Modules) =>
    !isEntry(id) && isLoadedAtOnce(id, modules) ? 'app' : null,
}

const app = defineConfig({
  base: './',
  plugins: [react(), works(), contentSecurityPolicy],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [atOnce] } } },
  },
})

const tests = defineTests({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/browser/**'],
    setupFiles: ['tests/setup.ts'],
  },
})

export default mergeConfig(app, tests)
