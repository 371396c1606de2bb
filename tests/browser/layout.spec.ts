import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openView } from './backstage.ts'

const states = [
  '',
  '?work=backstage&relation=jax%3Emiles%3Ajealousy',
  '?work=backstage&character=kit',
  '?work=backstage&view=table',
  '?work=backstage&view=arcs',
  '?work=backstage&view=page',
  '?work=backstage&compare=s1e1..s1e10~s1e11..s2e30',
  '?work=backstage&path=kit~sasha',
  '?work=backstage&time=s1e1..s1e3&undated=ghosted',
] as const

/** What a reader would call a fault of the layout: cut off, pressed together or lying over each other. */
const findFaults = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = []
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const boxOf = (element: Element) => element.getBoundingClientRect()
    const nameOf = (element: Element) =>
      element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''

    if (document.documentElement.scrollWidth > innerWidth) faults.push('The page is too wide.')
    for (const element of document.querySelectorAll('button, select')) {
      const { width, height, left, right } = boxOf(element)
      if (!isShown(element) || width === 0) continue
      // A word in a sentence may be smaller.
      const isInline =
        getComputedStyle(element).display.startsWith('inline') && element.closest('p') !== null
      if (!isInline && Math.min(width, height) < 23.5)
        faults.push(`“${nameOf(element)}” is ${Math.round(width)} by ${Math.round(height)}.`)
      const scroller = element.closest('aside > div, [role="region"], section, nav')
      if (!scroller && (left < -1 || right > innerWidth + 1))
        faults.push(`“${nameOf(element)}” is cut off.`)
    }
    const regions = [...document.querySelectorAll('header, nav[aria-label="Filters"], main')]
    for (const one of regions)
      for (const other of regions) {
        if (one === other || !isShown(one) || !isShown(other)) continue
        const [a, b] = [boxOf(one), boxOf(other)]
        const isOver =
          a.left < b.right - 1 &&
          b.left < a.right - 1 &&
          a.top < b.bottom - 1 &&
          b.top < a.bottom - 1
        if (isOver) faults.push(`${one.tagName} lies over ${other.tagName}.`)
      }
    return faults
  })

for (const [shape, viewport] of [
  ['wide', { width: 1280, height: 800 }],
  ['between', { width: 900, height: 700 }],
  ['phone', { width: 360, height: 740 }],
] as const)
  test.describe(`the layout has no fault, ${shape},`, () => {
    test.use({ viewport })
    for (const state of states)
      test(`at ${state || 'the start'}`, async ({ page }) => {
        await openView(page, state)
        await page.waitForLoadState('networkidle')
        await expect.poll(() => findFaults(page)).toEqual([])
      })
  })
