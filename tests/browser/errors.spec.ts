import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { backstage, expectCounts, openView } from './backstage.ts'
import { passReview } from './readPage.ts'

const open = async (page: Page) => {
  await openView(page)
  await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
  return page.getByRole('dialog', { name: 'Open a page' })
}

const file = (name: string, buffer: Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
})

const binary = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256))

const later = Buffer.from(JSON.stringify({ ...backstage, version: 99 }))

const long = Buffer.from('All work and no trope.\n'.repeat(900_000))

for (const { title, upload, says } of [
  { title: 'an empty file', upload: file('empty.txt', Buffer.alloc(0)), says: /empty/i },
  {
    title: 'a page with no tropes',
    upload: file('letter.txt', Buffer.from('Dear Sir,\n\nno trope here.\n')),
    says: /trope/i,
  },
  { title: 'a binary file', upload: file('image.png', binary), says: /text/i },
  { title: '20 MB of text', upload: file('long.txt', long), says: /MB|trope/i },
  { title: 'a document of another version', upload: file('later.json', later), says: /version/i },
  {
    title: 'a broken document',
    upload: file('broken.json', Buffer.from('{"format": "tropegraph", "version": 1')),
    says: /broken\.json|document/i,
  },
])
  test(`${title} gets a clear message, and the work stays`, async ({ page }) => {
    const dialog = await open(page)
    await dialog.getByLabel('Choose files…').setInputFiles(upload)
    await expect(dialog.getByRole('alert')).toContainText(says, { timeout: 20_000 })
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(page.getByRole('alert')).toContainText(says)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expectCounts(page)
  })

test('a pasted text that is no page stays in its field', async ({ page }) => {
  const dialog = await open(page)
  const field = dialog.getByRole('textbox', { name: 'Text of the page' })
  await field.fill('Dear Sir, no trope here.')
  await dialog.getByRole('button', { name: 'Read it' }).click()
  await expect(dialog.getByRole('alert')).toContainText(/trope/i)
  await expect(field).toHaveValue('Dear Sir, no trope here.')
})

test('a pasted page is read, shown and named in no link', async ({ page }) => {
  const dialog = await open(page)
  await dialog
    .getByRole('textbox', { name: 'Text of the page' })
    .fill(
      [
        '  • Green-Eyed Monster',
        '    • Mara envies Tobin.',
        '    • Mara is jealous of Tobin again.',
        '  • The Rival: Tobin and Mara are rivals.',
      ].join('\n'),
    )
  await dialog.getByRole('button', { name: 'Read it' }).click()
  await expect(dialog).toHaveCount(0)
  await passReview(page)
  await expect(page.getByRole('button', { name: /^Mara / })).toBeVisible()
  await page.getByRole('button', { name: /^Mara / }).click()
  await expect(page).toHaveURL(/#own=[\w-]+&character=mara$/)
})
