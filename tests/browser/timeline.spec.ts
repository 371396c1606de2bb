import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Core } from 'cytoscape'
import { inventWork } from '../../scripts/inventWork.ts'
import type { NetworkDocument } from '../../src/core/model.ts'
import { toTimeline } from '../../src/core/view/toTimeline.ts'
import { backstage, expectCounts, openView, visibleWith } from './backstage.ts'

const { bars } = toTimeline(visibleWith().timeline, backstage.work.unit)
const ids = bars.map(({ id }) => id)

const timelineOf = (page: Page) => page.getByRole('region', { name: 'Timeline' })
const listOf = (page: Page) => timelineOf(page).getByRole('listbox')
const optionOf = (page: Page, index: number) => listOf(page).getByRole('option').nth(index)
const handleOf = (page: Page, end: 'First' | 'Last') =>
  timelineOf(page).getByRole('slider', { name: `${end} episode` })
const button = (page: Page, name: string) => timelineOf(page).getByRole('button', { name })

const middleOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is drawn.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function expectChosen(page: Page, from: number, to: number) {
  await expect(listOf(page).getByRole('option', { selected: true })).toHaveCount(to - from + 1)
  await expect(optionOf(page, from)).toHaveAttribute('aria-selected', 'true')
  await expect(optionOf(page, to)).toHaveAttribute('aria-selected', 'true')
}

/** Where the nodes are drawn now, whatever is shown of them. */
async function nodesOf(page: Page) {
  const container = page.locator('.__________cytoscape_container')
  const read = () =>
    container.evaluate((element) => {
      const { cy } = (element as Element & { _cyreg?: { cy?: Core } })._cyreg ?? {}
      return Object.fromEntries(
        cy?.nodes().map((node) => [node.id(), { ...node.renderedPosition() }]) ?? [],
      )
    })
  await expect.poll(async () => Object.keys(await read()).length).toBeGreaterThan(0)
  return read()
}

/** Drops a document onto the page and waits until it is there. */
async function open(page: Page, document: NetworkDocument) {
  await openView(page)
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'work.json'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer }))
  }, JSON.stringify(document))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(document.work.title)
}

test('the story plays to its end, each step of it everywhere, and moves no node', async ({
  page,
}) => {
  await page.clock.install({ time: 0 })
  await openView(page)
  const before = await nodesOf(page)
  const entries = await page.evaluate(() => history.length)
  await button(page, 'Range and pace').click()
  await page.getByRole('radio', { name: 'Fast' }).check()
  await page.keyboard.press('Escape')
  // From now on time passes only as the test says.
  await page.clock.pauseAt(3_600_000)
  await button(page, 'Play').click()
  for (const [index, { warm, cold }] of bars.slice(0, 8).entries()) {
    await expectChosen(page, 0, index)
    await expectCounts(page, { installments: ids.slice(0, index + 1) })
    const isEmpty = warm + cold === 0
    await expect(timelineOf(page).getByText(/nothing dated$/)).toHaveCount(isEmpty ? 1 : 0)
    await expect(button(page, 'Pause')).toBeVisible()
    expect(await nodesOf(page)).toEqual(before)
    await page.clock.runFor(isEmpty ? 225 : 450)
  }
  await page.clock.runFor(60_000)
  await expectChosen(page, 0, ids.length - 1)
  await expect(button(page, 'Play')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`time=${ids[0]}..`))
  expect(await page.evaluate(() => history.length)).toBe(entries)
  expect(await nodesOf(page)).toEqual(before)
})

test('playing stops when the reader chooses, and goes on from there', async ({ page }) => {
  await openView(page)
  await button(page, 'Play').click()
  await expect(button(page, 'Pause')).toBeVisible()
  await optionOf(page, 30).click()
  await expect(button(page, 'Play')).toBeVisible()
  await expectChosen(page, 30, 30)
  await button(page, 'Range and pace').click()
  await page.getByRole('radio', { name: 'One episode' }).check()
  await page.keyboard.press('Escape')
  await button(page, 'Next episode').click()
  await expectChosen(page, 31, 31)
  await button(page, 'Previous episode').click()
  await expectChosen(page, 30, 30)
})

test('with reduced motion there are the steps, and nothing that moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.clock.install({ time: 0 })
  await openView(page)
  await page.clock.pauseAt(3_600_000)
  await button(page, 'Play').click()
  await expectChosen(page, 0, 0)
  await page.clock.runFor(900)
  await expectChosen(page, 0, 1)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('a range is dragged, resized by its handles, extended by a click, and let go of', async ({
  page,
}) => {
  await openView(page)
  const [from, to] = [await middleOf(optionOf(page, 4)), await middleOf(optionOf(page, 9))]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
  await expectChosen(page, 4, 9)
  const [handle, goal] = [
    await middleOf(handleOf(page, 'Last')),
    await middleOf(optionOf(page, 14)),
  ]
  await page.mouse.move(handle.x, handle.y)
  await page.mouse.down()
  await page.mouse.move(goal.x, goal.y, { steps: 5 })
  await page.mouse.up()
  await expectChosen(page, 4, 14)
  const left = await middleOf(handleOf(page, 'First'))
  await page.mouse.move(left.x, left.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
  await expectChosen(page, 9, 14)
  await optionOf(page, 20).click({ modifiers: ['Shift'] })
  await expectChosen(page, 9, 20)
  // A press on a handle that goes nowhere means the bar under it.
  await optionOf(page, 21).click()
  await expectChosen(page, 21, 21)
  await button(page, 'Whole story').click()
  await expect(listOf(page).getByRole('option', { selected: true })).toHaveCount(0)
})

test('a bar says what it holds', async ({ page }) => {
  await openView(page)
  const highest = bars.toSorted((a, b) => b.warm + b.cold - a.warm - a.cold)[0]
  if (!highest) throw new Error('Backstage has episodes.')
  await optionOf(page, highest.index).hover()
  await expect(timelineOf(page)).toContainText(
    `${highest.label}: ${highest.warm} warm, ${highest.cold} cold`,
  )
})

test('everything is reached by keyboard alone', async ({ page }) => {
  await openView(page)
  await button(page, 'Previous episode').focus()
  const focused = page.locator(':focus')
  const tabTo = async (goal: Locator) => {
    for (let step = 0; step < 20; step++) {
      if (await goal.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error('It is not reached by Tab.')
  }
  await tabTo(listOf(page))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expectChosen(page, 1, 1)
  await page.keyboard.press('Shift+ArrowRight')
  await expectChosen(page, 1, 2)
  await tabTo(handleOf(page, 'First'))
  await page.keyboard.press('ArrowLeft')
  await expectChosen(page, 0, 2)
  await tabTo(handleOf(page, 'Last'))
  await page.keyboard.press('ArrowRight')
  await expectChosen(page, 0, 3)
  await page.keyboard.press('Space')
  await expect(button(page, 'Pause')).toBeVisible()
  await page.keyboard.press('Space')
  await expect(button(page, 'Play')).toBeVisible()
  await tabTo(button(page, 'Season 2'))
  await page.keyboard.press('Enter')
  await expect(button(page, 'Season 2')).toHaveAttribute('aria-pressed', 'true')
  await tabTo(page.getByRole('combobox', { name: 'Undated evidence' }))
  await page.keyboard.press('h')
  await expect(page.getByRole('radio', { name: 'Hidden' })).toBeChecked()
  await expect(focused).toHaveRole('combobox')
})

for (const [count, perSeason] of [
  [10, 10],
  [60, 20],
  [400, 20],
] as const)
  for (const width of [1280, 360])
    test(`${count} installments are all in view at ${width} px, and each season is reached`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await open(
        page,
        inventWork({ characters: 12, relations: 90, installments: count, perSeason }),
      )
      await expect(listOf(page).getByRole('option')).toHaveCount(count)
      const list = await listOf(page).boundingBox()
      const last = await optionOf(page, count - 1).boundingBox()
      if (!list || !last) throw new Error('Bars are drawn.')
      expect(last.x + last.width).toBeLessThanOrEqual(list.x + list.width + 0.5)
      await optionOf(page, count - 1).scrollIntoViewIfNeeded()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)

      const seasons = timelineOf(page).getByRole('button', { name: /^Season/ })
      await expect(seasons).toHaveCount(count / perSeason)
      const boxes = await seasons.evaluateAll((all) =>
        all.map((one) => {
          const words = document.createRange()
          words.selectNodeContents(one)
          return [one.getBoundingClientRect(), words.getBoundingClientRect()].map(
            ({ left, right }) => [left, right] as const,
          )
        }),
      )
      for (const [at, [[left, right] = [0, 0], [, end] = [0, 0]] = []] of boxes.entries()) {
        expect(boxes[at + 1]?.[0]?.[0] ?? Infinity).toBeGreaterThanOrEqual(right - 0.5)
        expect(end).toBeLessThanOrEqual(right + 0.5)
        expect(right - left).toBeGreaterThanOrEqual(24)
      }
      const final = count / perSeason
      await seasons.last().click()
      await expect(seasons.last()).toHaveAccessibleName(`Season ${final}`)
      await expectChosen(page, count - perSeason, count - 1)
    })

test.describe('by touch at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a finger drags a range, takes a handle and taps a bar', async ({ page }) => {
    await openView(page)
    const client = await page.context().newCDPSession(page)
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      })
    const drag = async (from: number, to: number, y: number) => {
      await touch('touchStart', from, y)
      for (let step = 1; step <= 6; step++)
        await touch('touchMove', from + ((to - from) * step) / 6, y)
      await touch('touchEnd')
    }
    const at = async (index: number) => (await middleOf(optionOf(page, index))).x
    const { y } = await middleOf(listOf(page))
    await drag(await at(12), await at(25), y)
    await expectChosen(page, 12, 25)
    await drag((await at(25)) + 6, await at(40), y)
    await expectChosen(page, 12, 40)
    await page.touchscreen.tap(await at(3), y)
    await expectChosen(page, 3, 3)
  })

  test('buttons are wide and high enough, and play', async ({ page }) => {
    await openView(page, '?work=backstage&time=s1e3..s1e9')
    for (const target of await timelineOf(page).getByRole('button').all()) {
      const box = await target.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(43.9)
      expect(box?.width).toBeGreaterThanOrEqual(43.9)
    }
    const before = await nodesOf(page)
    await button(page, 'Play').tap()
    await expect(button(page, 'Pause')).toBeVisible()
    await button(page, 'Pause').tap()
    expect(await nodesOf(page)).toEqual(before)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})
