import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openView, panelOf } from './backstage.ts'

const page1 = `
  • The Rival: Mara envies Tobin. In "First Night", Mara betrays Ines.
  • Best Friends: Tobin and Ines are best friends.
  • Mentors: Captain Holm teaches Mara in "Curtain". Holm is proud of Mara.
  • Green-Eyed Monster: Oren is jealous of Tobin in Episode 2.
  • Old Friends: Lady Quill and Lord Quill are friends. Quill hates Tobin.
  • Walking the Earth: Halvard says that he is tired and leaves.`

const list = 'Season 1\n1. First Night\n2. Understudies\nSeason 2\n1. Curtain'

const bannerButton = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: 'Open a page' })
const review = (page: Page) => page.getByRole('dialog', { name: 'What was read' })
const show = (page: Page) => review(page).getByRole('button', { name: 'Show the network' })
const listField = (page: Page) => review(page).getByRole('textbox', { name: 'List of episodes' })

async function paste(page: Page, text = page1) {
  await openView(page)
  await bannerButton(page).click()
  await page.getByRole('textbox', { name: 'Text of the page' }).fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(show(page)).toBeFocused()
}

const dates = (page: Page) => panelOf(page).getByText(/dated to episodes/)

test('a page and its list of episodes become a dated network, and stay one', async ({ page }) => {
  await paste(page)
  await expect(review(page)).toContainText('of the examples name an episode')
  await review(page)
    .getByRole('button', { name: /^Merge .* Quill/ })
    .click()
  await expect(review(page)).toContainText('Nothing is left to decide here.')
  await listField(page).fill(list)
  await expect(review(page).getByText(/^This list dates 3 of 6 examples/)).toBeVisible()
  await review(page).getByRole('textbox', { name: 'Title' }).first().fill('Lantern Row')
  await show(page).click()
  await expect(review(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lantern Row')
  await expect(page.getByRole('banner')).toContainText('6 characters')
  await expect(dates(page)).toContainText('4 claims dated to episodes')
  await expect(page.getByRole('button', { name: /^Season 2/ }).first()).toBeVisible()

  await expect(page).toHaveURL(/own=/)
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('tropegraph:edited')))
    .not.toBeNull()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lantern Row')
  await expect(dates(page)).toContainText('4 claims dated to episodes')
  const corrections = page.getByRole('group', { name: 'Corrections' })
  await corrections.getByRole('button', { name: 'Undo: New list of 3' }).click()
  await expect(dates(page)).not.toContainText('4 claims')
  await corrections.getByRole('button', { name: 'Redo: New list of 3' }).click()
  await expect(dates(page)).toContainText('4 claims dated to episodes')
})

test('the page is read, looked over and shown by the keyboard alone', async ({ page }) => {
  await openView(page)
  await bannerButton(page).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Text of the page' }).focus()
  await page.keyboard.insertText(page1)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(show(page)).toBeFocused()
  // Round to the first field, and on to the questions.
  for (const name of ['Back to the page', 'Close']) {
    await page.keyboard.press('Tab')
    if (name === 'Back to the page')
      await expect(review(page).getByRole('button', { name })).toBeFocused()
  }
  const merge = review(page).getByRole('button', { name: /^Merge/ })
  for (let step = 0; step < 12; step++) {
    if (await merge.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(merge).toHaveCount(0)
  await expect(review(page).getByRole('region', { name: /^May be the same/ })).toBeFocused()
  for (let step = 0; step < 12; step++) {
    if (await listField(page).evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(listField(page)).toBeFocused()
  await page.keyboard.insertText(list)
  await page.keyboard.press('Escape')
  await expect(review(page)).toHaveCount(0)
  await expect(dates(page)).toContainText('4 claims dated to episodes')
})

test('a page with nothing to decide is passed by Enter, and looked over again later', async ({
  page,
}) => {
  await paste(page, '  • The Rival: Mara and Tobin are rivals.')
  await page.keyboard.press('Enter')
  await expect(review(page)).toHaveCount(0)
  await page.getByRole('heading', { level: 1 }).getByRole('button').click()
  await page.getByRole('button', { name: 'What was read…' }).click()
  await expect(review(page).getByRole('button', { name: 'Done' })).toBeFocused()
  await review(page).getByRole('button', { name: 'Add an episode' }).click()
  await review(page).getByRole('textbox', { name: 'Title of episode 1' }).fill('Pilot')
  await review(page).getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('button', { name: 'Undo: New list of 1' })).toBeVisible()
})

test('going back keeps the text, and what is read then takes its place', async ({ page }) => {
  await paste(page)
  await review(page).getByRole('button', { name: 'Remove Halvard' }).click()
  await review(page).getByRole('button', { name: 'Back to the page' }).click()
  const field = page.getByRole('textbox', { name: 'Text of the page' })
  await expect(field).toHaveValue(page1)
  await field.fill(`${page1}\n  • Adorkable: Tobin hums.`)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(review(page)).toContainText('examples7')
  await expect(review(page)).not.toContainText('Halvard')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1 }).getByRole('button').click()
  await expect(page.getByRole('region', { name: 'Your works' }).getByRole('listitem')).toHaveCount(
    1,
  )
})

test('a page is pasted anywhere', async ({ page }) => {
  await openView(page)
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, page1)
  await expect(page.getByRole('textbox', { name: 'Text of the page' })).toHaveValue(page1)
})

test('an episode of a work that ships is renamed, and its list is none of the horizon’s', async ({
  page,
}) => {
  await openView(page, '?work=backstage&seen=s1e2')
  await panelOf(page)
    .getByRole('button', { name: /^What was read/ })
    .click()
  await expect(review(page).getByRole('textbox', { name: /^Title of episode/ })).toHaveCount(2)
  await review(page).getByRole('textbox', { name: 'Title of episode 2' }).fill('Groups of Three')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Undo: Change “Groups of Three”' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Seen up to S1 E2/ })).toBeVisible()
})

test.describe('on a phone, by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('the list is pasted, corrected and used', async ({ page }) => {
    await openView(page)
    await bannerButton(page).tap()
    await page.getByRole('textbox', { name: 'Text of the page' }).fill(page1)
    await page.getByRole('button', { name: 'Read it' }).tap()
    await expect(show(page)).toBeVisible()
    await review(page)
      .getByRole('button', { name: /^Keep apart/ })
      .tap()
    await listField(page).fill(list)
    await review(page).getByRole('textbox', { name: 'Number of episode 2' }).fill('3')
    await expect(
      review(page).getByText('Number 2 of season 1 is left out before it.'),
    ).toBeVisible()
    const bin = review(page).getByRole('button', { name: 'Remove episode 2' })
    const box = await bin.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    await bin.tap()
    const wide = await review(page).evaluate((one) => one.scrollWidth - one.clientWidth)
    expect(wide).toBe(0)
    await show(page).tap()
    await expect(review(page)).toHaveCount(0)
    await expect(page.getByText(/Season 2|S2/).first()).toBeVisible()
  })
})

test('what was pasted and not read yet is still there after a reload, and gone once it is read', async ({
  page,
}) => {
  await openView(page)
  await bannerButton(page).click()
  const field = page.getByRole('textbox', { name: 'Text of the page' })
  await field.fill(page1)
  await page.reload()
  await bannerButton(page).click()
  await expect(field).toHaveValue(page1)
  await page.getByRole('button', { name: 'Read it' }).click()
  await show(page).click()
  await expect(page.getByRole('banner')).toContainText('7 characters')
  await page.reload()
  await bannerButton(page).click()
  await expect(field).toHaveValue('')
})
