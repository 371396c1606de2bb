import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { backstage, openView, panelOf } from './backstage.ts'
import { untilKept } from './untilKept.ts'
import { readDrawing } from './drawing.ts'

const pageOf = (page: Page) => page.getByRole('region', { name: 'Page', exact: true })
const formOf = (page: Page) => page.getByRole('dialog', { name: 'Add a relation' })
const undo = (page: Page) => page.keyboard.press('Control+z')

/** Where words of the page stand on the screen. */
const findWords = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    for (const stretch of document.querySelectorAll('[data-citation] [data-at]')) {
      const text = stretch.firstChild as Text
      const start = text.data.indexOf(wanted)
      if (start === -1) continue
      stretch.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.setStart(text, start)
      range.setEnd(text, start + wanted.length)
      const boxes = [...range.getClientRects()]
      const [first, last] = [boxes[0], boxes.at(-1)]
      if (!first || !last) break
      return {
        from: { x: first.left, y: first.top + first.height / 2 },
        to: { x: last.right, y: last.top + last.height / 2 },
      }
    }
    throw new Error(`“${wanted}” is not on the page.`)
  }, words)

const words = 'keeps the computer nearly all to himself'
const example = backstage.citations.find(({ text }) => text.includes(words))
if (!example) throw new Error('Backstage has lost an example.')

test('words that are selected become a relation, which is kept and can be taken back', async ({
  page,
}) => {
  await openView(page, '?work=backstage&view=page')
  await expect(pageOf(page).getByRole('listitem').first()).toBeVisible()
  const { from, to } = await findWords(page, words)
  await page.mouse.move(from.x + 1, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x - 1, to.y, { steps: 4 })
  await page.mouse.up()
  await page.getByRole('button', { name: 'Add a relation', exact: true }).click()
  await expect(formOf(page).locator('mark')).toHaveText(words)
  await formOf(page).getByRole('group', { name: 'Who', exact: true }).getByLabel('Jax').check()
  await formOf(page).getByRole('group', { name: 'Whom' }).getByLabel('Kit').check()
  await formOf(page).getByLabel('betrayal').check()
  await formOf(page).getByRole('button', { name: 'Add', exact: true }).click()

  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('betrays')
  const card = panel.locator('[aria-current="true"]').filter({ hasText: words })
  await expect(card.locator('mark')).toHaveText(words)
  await expect(card.getByText('added by a reader', { exact: true })).toBeVisible()
  await expect(page.getByText('Added betrayal of Jax to Kit')).toBeVisible()
  await untilKept(page, 1)
  await page.reload()
  await expect(card.locator('mark')).toHaveText(words)
  await expect(page.getByRole('button', { name: /^Undo: Add betrayal/ })).toBeVisible()
  await undo(page)
  await expect(card).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(pageOf(page).getByRole('button', { name: 'Jax betrays Kit' }).first()).toBeVisible()
})

test('a relation to somebody new is added by keyboard alone', async ({ page }) => {
  await openView(page, `?work=backstage&citation=${example.id}`)
  const panel = panelOf(page)
  await panel.getByRole('button', { name: 'Add a relation…' }).focus()
  await page.keyboard.press('Enter')
  const form = formOf(page)
  await expect(form.locator('mark')).toHaveText(example.text)
  await form.getByRole('slider', { name: 'To which word' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  const start = /^\S+\s+\S+/.exec(example.text)?.[0] ?? ''
  await expect(form.locator('mark')).toHaveText(start)
  await form.getByRole('group', { name: 'Whom' }).getByText('Somebody else…').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Zora')
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('Zora (new)')).toBeChecked()
  await form.getByLabel('friendship').focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await expect(form.getByLabel('friendship')).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Zora')
  await page.getByRole('radio', { name: 'Network' }).check()
  expect(Object.keys((await readDrawing(page)).nodes)).toContain('zora')
})

test('what cannot be added is told, and the page is reached from a citation', async ({ page }) => {
  await openView(page, `?work=backstage&citation=${backstage.citations.at(-1)?.id}`)
  await panelOf(page).getByRole('button', { name: 'In the page' }).click()
  const asked = pageOf(page).locator('[aria-current="true"]')
  await expect(asked).toBeInViewport()
  await asked.getByRole('button', { name: 'Add a relation…' }).click()
  await formOf(page).getByRole('button', { name: 'Add', exact: true }).click()
  await expect(formOf(page).getByRole('alert')).toHaveText(/^Choose/)
})

test('the network has a menu, by mouse and by keys, and merging moves nobody', async ({ page }) => {
  await openView(page)
  const before = await readDrawing(page)
  const { sasha, ...others } = before.nodes
  if (!sasha) throw new Error('Sasha is drawn.')
  const sameAs = page.getByRole('menuitem', { name: 'Same as…' })
  // The menu is loaded after the drawing.
  await expect(async () => {
    await page.mouse.click(sasha.x, sasha.y, { button: 'right' })
    await expect(sameAs).toBeVisible({ timeout: 2000 })
  }).toPass()
  await sameAs.click()
  await page.getByLabel('Sasha is the same as').selectOption('Carly')
  await page.getByRole('button', { name: 'Make them one' }).click()
  await expect(page.getByText('Merged Sasha into Carly')).toBeVisible()
  await expect.poll(async () => (await readDrawing(page)).nodes).toEqual(others)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(async () => (await readDrawing(page)).nodes).toEqual(before.nodes)

  const network = page.getByRole('application', { name: /^Network of/ })
  await network.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(network).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: /wrong$/i }).press('Enter')
  await expect(page.getByText(/^Rejected/)).toBeVisible()
  await expect(network).toBeFocused()
  await undo(page)
  await expect(page.getByText(/^Taken back/)).toBeVisible()
})

test('rows of the table are corrected one by one and together', async ({ page }) => {
  await openView(page, '?work=backstage&view=table')
  const table = page.getByRole('region', { name: 'Table' })
  const rows = table.locator('tbody > tr')
  await expect(rows.first()).toBeVisible()
  const count = await rows.count()
  await table.getByRole('button', { name: 'Correct Jax → Miles, jealousy' }).click()
  await page.getByRole('menuitem', { name: 'All 2 claims are wrong' }).click()
  await expect(rows).toHaveCount(count - 1)
  await undo(page)
  await expect(rows).toHaveCount(count)

  await table.getByRole('button', { name: 'Choose rows' }).click()
  for (const box of [0, 1]) await table.getByRole('checkbox').nth(box).check()
  await table.getByRole('button', { name: 'Wrong' }).click()
  await expect(rows).toHaveCount(count - 2)
  await undo(page)
  await expect(rows).toHaveCount(count)

  await table.getByRole('radio', { name: /^Characters/ }).check()
  await table.getByRole('button', { name: 'Choose rows' }).click()
  for (const name of ['Choose Carly', 'Choose Sasha', 'Choose Jenna'])
    await table.getByRole('checkbox', { name }).check()
  await table.getByRole('button', { name: 'Make them one…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Make them one' })
  await dialog.getByLabel('Jenna').check()
  await dialog.getByRole('button', { name: 'Make them one' }).click()
  await expect(rows).toHaveCount(backstage.characters.length - 2)
  await expect(panelOf(page).getByText(/also called/)).toContainText('Carly')
})

test('a review goes on in every view, and says what it changed', async ({ page }) => {
  await openView(page)
  await panelOf(page)
    .getByRole('button', { name: /^Review/ })
    .click()
  const review = page.getByRole('region', { name: 'Review' })
  await page.getByRole('radio', { name: 'Table' }).check()
  await page.keyboard.press('y')
  await page.keyboard.press('n')
  await expect(review).toContainText(/left · 1 confirmed, 1 rejected/)
  await undo(page)
  await expect(review).toContainText(/left · 1 confirmed$|left · 1 confirmed[^,]/)
})

test.describe('by touch at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a relation is added, and a long press opens the menu', async ({ page }) => {
    await openView(page, '?work=backstage&view=page')
    await pageOf(page).getByRole('button', { name: 'Add a relation…' }).first().tap()
    const form = formOf(page)
    await form.locator('label', { hasText: 'rivalry' }).tap()
    await form.getByRole('button', { name: 'Add', exact: true }).tap()
    await expect(form).toBeHidden()
    await expect(panelOf(page).getByText('added by a reader', { exact: true })).toBeVisible()
    await panelOf(page).getByRole('button', { name: 'Close' }).tap()

    await page.getByRole('radio', { name: 'Network' }).check({ force: true })
    const handle = panelOf(page).getByRole('button', { expanded: true }).first()
    if (await handle.isVisible()) await handle.tap()
    const { nodes } = await readDrawing(page)
    const { kit } = nodes
    if (!kit) throw new Error('Kit is drawn.')
    const client = await page.context().newCDPSession(page)
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [kit] })
    await expect(page.getByRole('menuitem', { name: 'Rename…' })).toBeVisible()
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await page.getByRole('menuitem', { name: 'Rename…' }).tap()
    await expect(page.getByRole('dialog', { name: 'Rename Kit' })).toBeVisible()
  })
})
