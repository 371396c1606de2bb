import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { expectCounts, openView } from './backstage.ts'
import { passReview } from './readPage.ts'

const cast = ['Mara', 'Tobin', 'Ines', 'Oren', 'Ilse', 'Fenn', 'Oda', 'Hale', 'Rook', 'Quinn']
const verbs = ['envies', 'is jealous of', 'helps', 'despises', 'mentors', 'betrays', 'loves']

const name = (number: number) => cast[number % cast.length]

const example = (number: number) =>
  `  • Trope ${number % 97}: In episode ${(number % 20) + 1}, ${name(number)} ${verbs[number % verbs.length]} ${name(3 * number + 1)} and says that she is tired, while ${name(7 * number + 2)} looks on and ${name(number + 5)} and ${name(number + 6)} become friends. Later ${name(number + 2)} helps ${name(number + 4)} out of the old mill, which takes them all night.`

const longPage = Array.from({ length: 5000 }, (_, number) => example(number)).join('\n')

/** It takes so long that whoever reads it has the time to do something else. */
const manyPages = (count: number) => Array.from({ length: count }, () => longPage).join('\n')

const toFile = (file: string, text: string) => ({
  name: file,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

async function openFiles(page: Page, ...files: ReturnType<typeof toFile>[]) {
  await openView(page)
  await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open a page' })
  await dialog.getByLabel('Choose files…').setInputFiles(files)
  return dialog
}

/** Counts the frames that are drawn while a progress bar is there, and what it and the words beside it show in them. */
const watchProgress = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ frames: number; shown: readonly number[]; told: string }>((resolve) => {
        const shown = new Set<number>()
        let told = ''
        let frames = 0
        const onFrame = () => {
          const bar = document.querySelector('progress')
          if (!bar && frames > 0) return resolve({ frames, shown: [...shown], told })
          if (bar) frames++
          if (bar && bar.position >= 0) shown.add(bar.value)
          if (bar && bar.position >= 0) told = bar.closest('dialog')?.textContent ?? ''
          requestAnimationFrame(onFrame)
        }
        onFrame()
      }),
  )

test('a page of 5,000 examples shows how far it is, leaves the screen free and is drawn', async ({
  page,
}) => {
  await openView(page)
  const watched = watchProgress(page)
  await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open a page' })
  await dialog.getByLabel('Choose files…').setInputFiles(toFile('lantern row.txt', longPage))
  // It is over so soon that only a look at each frame is sure to see it.
  const { frames, shown, told } = await watched
  expect(told).toMatch(/Reading… [\d,]+ of 5,000 examples/)
  expect(frames).toBeGreaterThan(5)
  expect(shown.length).toBeGreaterThan(2)
  expect(shown).toEqual([...shown].sort((a, b) => a - b))
  await expect(dialog).toHaveCount(0)
  await passReview(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('lantern row')
  await expect(page.getByRole('button', { name: /^Mara / })).toBeVisible()
})

test('a page that is being read is cancelled, and the work and the focus stay', async ({
  page,
}) => {
  const dialog = await openFiles(page, toFile('lantern row.txt', manyPages(4)))
  await dialog.getByRole('button', { name: 'Cancel' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('progressbar')).toHaveCount(0)
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  await expect
    .poll(() => page.workers().filter((one) => one.url().includes('readPage')).length)
    .toBe(0)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expectCounts(page)
})

test('a reading goes on behind a dialog that is closed', async ({ page }) => {
  const dialog = await openFiles(page, toFile('lantern row.txt', manyPages(2)))
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('progressbar')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('lantern row')
})

test('files that are opened together are one work', async ({ page }) => {
  const dialog = await openFiles(
    page,
    toFile('Lantern Row - A to L.txt', '  • Green-Eyed Monster: Mara envies Tobin.\n'),
    toFile(
      'Lantern Row - M to Z.html',
      '<ul><li>The Rival: Tobin and Mara are rivals.</li><li>Sibling Team: Ines helps Tobin.</li></ul>',
    ),
  )
  await expect(dialog).toHaveCount(0)
  await passReview(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lantern Row')
  await expect(page.getByRole('banner')).toContainText('3 citations')
  await expect(page.getByRole('button', { name: /^Tobin / })).toBeVisible()
})

test('a list that is pasted keeps its levels', async ({ page }) => {
  await page.setContent(
    '<ul><li>Green-Eyed Monster<ul><li>Mara envies Tobin.</li><li>Tobin is jealous of Mara.</li></ul></li></ul>',
  )
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+c')
  await openView(page)
  await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
  const field = page.getByRole('textbox', { name: 'Text of the page' })
  await field.focus()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(field).toHaveValue(/Mara envies Tobin/)
  await expect(page.getByText('Its lists are read as they were copied')).toBeVisible()
  await page.getByRole('button', { name: 'Read it' }).click()
  await passReview(page)
  await expect(page.getByRole('banner')).toContainText('2 citations')
})

test('a saved document is opened by itself', async ({ page }) => {
  const dialog = await openFiles(
    page,
    toFile('page.txt', '  • Green-Eyed Monster: Mara envies Tobin.\n'),
    toFile('saved.json', '{"format": "tropegraph"}'),
  )
  await expect(dialog.getByRole('alert')).toContainText('“saved.json” is a document')
})

test('files that are too much together say so', async ({ page }) => {
  const half = 'All work and no trope.\n'.repeat(300_000)
  const dialog = await openFiles(page, toFile('a.txt', half), toFile('b.txt', half))
  await expect(dialog.getByRole('alert')).toContainText('These 2 files have 14 MB')
})
