import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { configDefaults, defineConfig as defineTests, mergeConfig } from 'vitest/config'
import { offline } from './scripts/offline.ts'
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

const app = defineConfig({
  base: './',
  plugins: [react(), works(), offline(), contentSecurityPolicy],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What every visitor loads stays in one file: cut up for the parts that come later, it is larger.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial'] }] } },
    },
  },
})

const tests = defineTests({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/browser/**'],
    setupFiles: ['tests/setup.ts'],
    // A busy machine is no fault: what never comes still fails.
    testTimeout: 30_000,
  },
})

export default mergeConfig(app, tests)
