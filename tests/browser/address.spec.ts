import { expect, test } from '@playwright/test'
import { backstage, expectCounts, openView, panelOf, season, visibleWith } from './backstage.ts'

const [character] = visibleWith({ installments: season(1) }).characters
if (!character) throw new Error('Season 1 has characters.')

test('a reload opens the same view', async ({ page }) => {
  await openView(page)
  await page.getByRole('button', { name: 'Season 1' }).click()
  await page.getByRole('button', { name: /^rivalry, / }).click()
  await panelOf(page)
    .getByRole('button', { name: new RegExp(`^${character.name} `) })
    .click()
  await expect(page).toHaveURL(/[?&]character=/)

  await page.reload()
  await expectCounts(page, { installments: season(1), hiddenKinds: ['rivalry'] })
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(character.name)
  await expect(page.getByRole('button', { name: 'Season 1' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('a step back to another view is followed', async ({ page }) => {
  await openView(page, '?work=backstage')
  await page.evaluate(() => history.pushState(null, '', '?work=backstage&undated=hidden'))
  await page.evaluate(() => history.pushState(null, '', '?work=backstage'))
  await page.goBack()
  await expectCounts(page, { undated: 'hidden' })
})

test('the title follows the work', async ({ page }) => {
  await openView(page)
  await expect(page).toHaveTitle('Backstage · Tropegraph')
})

test('a broken link opens what is left of it and says what is not here', async ({ page }) => {
  await openView(page, '?work=backstage&off=envy,rivalry&time=s9e9&character=nobody')
  const notice = page.getByRole('status').filter({ hasText: 'This link names' })
  await expect(notice).toContainText('a kind “envy”')
  await expect(notice).toContainText('“s9e9”')
  await expect(notice).toContainText('the character “nobody”')
  await expectCounts(page, { hiddenKinds: ['rivalry'] })
  await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toHaveCount(0)
})

test('a link to an unknown work opens the first one and says so', async ({ page }) => {
  await openView(page, '?work=atlantis')
  await expect(page.getByText('This link names a work “atlantis”')).toBeVisible()
  await expect(page.getByRole('banner')).toContainText(`${backstage.characters.length} characters`)
})
