import { expect, test } from '@playwright/test'
import { toCharacterPage } from '../../src/core/view/toCharacterPage.ts'
import { toCount } from '../../src/core/view/toCount.ts'
import { toSummary } from '../../src/core/view/toSummary.ts'
import { backstage, openView, panelOf, visibleWith } from './backstage.ts'

const visible = visibleWith()
const [first] = toSummary(backstage, visible).characters
if (!first) throw new Error('Backstage has characters.')
const card = toCharacterPage(backstage, visible, first.character.id)
const tie = card?.kinds[0]?.ties[0]
if (!card || !tie) throw new Error('The first character has relations.')

const textsOf = (relation: string) => {
  const ids = visible.relations
    .find(({ id }) => id === relation)
    ?.evidence.map(({ citation }) => citation)
  return backstage.citations.filter(({ id }) => ids?.includes(id)).map(({ text }) => text)
}

test('leads from the work to a character, to a relation and its citations, and back', async ({
  page,
}) => {
  await openView(page)
  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { name: 'Backstage at a glance' })).toBeVisible()

  await panel.getByRole('button', { name: new RegExp(`^${first.character.name} `) }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(first.character.name)
  await expect(panel.getByRole('definition')).toHaveText([
    String(card.degree),
    String(card.relations),
    String(card.citations),
  ])

  await panel
    .getByRole('button', { name: `${tie.other.name} ${toCount(tie.citations, 'citation')}` })
    .first()
    .click()
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(tie.other.name)
  await expect(panel.getByText(/^\d+ citations? says? so$/)).toHaveText(
    new RegExp(`^${toCount(tie.citations, 'citation')} `),
  )

  await page.keyboard.press('Escape')
  await expect(panel.getByRole('heading', { name: 'Backstage at a glance' })).toBeVisible()
})

test('quotes every citation of every relation to the letter, with both names and the cue marked', async ({
  page,
}) => {
  for (const relation of visible.relations.slice(0, 12)) {
    await openView(page, `?work=backstage&relation=${encodeURIComponent(relation.id)}`)
    const quotes = panelOf(page).locator('blockquote')
    await expect(quotes.first()).toBeVisible()
    const veils = panelOf(page).getByRole('button', { name: 'Spoiler, hidden: show' })
    while ((await veils.count()) > 0) await veils.first().click()
    expect(await quotes.evaluateAll((all) => all.map((one) => one.textContent))).toEqual(
      textsOf(relation.id),
    )
    await expect(panelOf(page).locator('section mark').first()).toBeVisible()
  }
})

test('says when, why and how sure', async ({ page }) => {
  const relation = visible.relations.find(({ evidence }) => evidence.length > 0)
  const [evidence] = relation?.evidence ?? []
  if (!relation || !evidence) throw new Error('Backstage has evidence.')
  await openView(page, `?work=backstage&relation=${encodeURIComponent(relation.id)}`)
  const reason = panelOf(page).getByText(`Read from ${evidence.reason}`).first()
  await expect(reason).toContainText(
    `About ${Math.round(evidence.confidence * 100)} in 100 such claims hold.`,
  )
})

test('is a sheet on a phone, which shows its headline and opens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openView(page)
  const handle = panelOf(page).getByRole('button', { name: 'Backstage at a glance' })
  await expect(panelOf(page).getByRole('heading')).toHaveCount(0)
  await handle.click()
  await expect(panelOf(page).getByRole('heading', { name: 'Backstage at a glance' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})
