import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openView, panelOf } from './backstage.ts'

/** The first example names Jenna and Vanessa, and tells of no mentorship. */
const open = async (page: Page) => {
  await openView(page, '?work=backstage&character=jenna')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Jenna')
  return panelOf(page).locator('[data-citation]').first()
}

const formOf = (page: Page) => panelOf(page).getByRole('form', { name: 'Add a relation' })

/** Selects the first words of a citation's text. */
const selectWords = (page: Page, count: number) =>
  page.evaluate((count) => {
    const text = document.querySelector('[data-citation] blockquote')
    const words = text?.textContent?.split(' ').slice(0, count).join(' ') ?? ''
    const range = document.createRange()
    const walker = document.createTreeWalker(text ?? document, NodeFilter.SHOW_TEXT)
    let left = words.length
    let node = walker.nextNode()
    if (node) range.setStart(node, 0)
    while (node && left > (node.textContent?.length ?? 0)) {
      left -= node.textContent?.length ?? 0
      node = walker.nextNode()
    }
    if (node) range.setEnd(node, left)
    document.getSelection()?.removeAllRanges()
    document.getSelection()?.addRange(range)
    return words
  }, count)

async function fill(page: Page) {
  const form = formOf(page)
  await form.getByRole('combobox', { name: 'From', exact: true }).selectOption({ label: 'Jenna' })
  await form.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('mentorship')
  await form.getByRole('combobox', { name: 'To', exact: true }).selectOption({ label: 'Vanessa' })
}

test('a relation is added from selected words, kept over a reload, and taken back', async ({
  page,
}) => {
  const card = await open(page)
  const words = await selectWords(page, 5)
  await card.getByRole('button', { name: /^Add a relation from/ }).click()
  await expect(formOf(page).getByLabel('Words that say so')).toHaveValue(words)
  await fill(page)
  await formOf(page).getByRole('button', { name: 'Add' }).click()

  const heading = panelOf(page).getByRole('heading', { level: 2 })
  await expect(heading).toContainText('Jenna mentors Vanessa')
  await expect(panelOf(page).getByText('Added by the reader.')).toBeVisible()
  const marks = panelOf(page).locator('[data-citation] mark')
  expect((await marks.allTextContents()).join('')).toBe(words)
  await page.reload()
  await expect(heading).toContainText('Jenna mentors Vanessa')
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(panelOf(page)).not.toContainText('Added by the reader.')
})

test('a relation is added by keyboard alone, its words shortened', async ({ page }) => {
  const card = await open(page)
  await card.getByRole('button', { name: 'Add a relation…' }).focus()
  await page.keyboard.press('Enter')
  const words = formOf(page).getByLabel('Words that say so')
  const all = await words.inputValue()
  expect(await card.locator('blockquote').textContent()).toContain(all)
  await words.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' and more')
  await expect(formOf(page).getByRole('status')).toHaveText(
    'These words do not stand in the example like this.',
  )
  await expect(formOf(page).getByRole('button', { name: 'Add' })).toBeDisabled()
  for (let typed = 0; typed < ' and more'.length + 1; typed++)
    await page.keyboard.press('Backspace')
  await fill(page)
  await formOf(page).getByRole('combobox', { name: 'To', exact: true }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toContainText(
    'Jenna mentors Vanessa',
  )
})

test.describe('by touch at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a relation is added from selected words', async ({ page }) => {
    await openView(page, '?work=backstage&character=jenna')
    const handle = panelOf(page).locator('button[aria-expanded]').first()
    if ((await handle.getAttribute('aria-expanded')) === 'false') await handle.tap()
    const card = panelOf(page).locator('[data-citation]').first()
    await card.scrollIntoViewIfNeeded()
    const words = await selectWords(page, 4)
    await card.getByRole('button', { name: /^Add a relation/ }).tap()
    await expect(formOf(page).getByLabel('Words that say so')).toHaveValue(words)
    await fill(page)
    await formOf(page).getByRole('button', { name: 'Add' }).tap()
    await expect(panelOf(page).getByRole('heading', { level: 2 })).toContainText(
      'Jenna mentors Vanessa',
    )
  })
})
