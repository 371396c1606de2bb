import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
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
  // Markup never becomes part of the page, and only the app's own scripts become workers: see `src/trustScripts.ts`.
  "require-trusted-types-for 'script'",
  'trusted-types default',
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

/** All that the app consists of is kept on the device; a newer one waits until the reader wants it. */
const installable = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    name: 'Tropegraph',
    short_name: 'Tropegraph',
    description:
      'Turns a page of tropes into a network in which every relation can be asked who says so.',
    display: 'standalone',
    start_url: './',
    background_color: '#fcfbf9',
    theme_color: '#17605f',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,json,svg,png}'],
    navigateFallback: 'index.html',
    // The address holds the view, which the app itself reads.
    ignoreURLParametersMatching: [/./],
    cleanupOutdatedCaches: true,
  },
})

const app = defineConfig({
  base: './',
  plugins: [react(), works(), offline(), contentSecurityPolicy, installable],
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
