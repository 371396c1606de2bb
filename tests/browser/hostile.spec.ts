import { expect, test } from '@playwright/test'
import type { NetworkDocument } from '../../src/core/model.ts'
import { kinds } from '../../src/core/model.ts'
import { scripts } from '../core/exchange/hostile.ts'
import { openView, panelOf } from './backstage.ts'
import { passReview } from './readPage.ts'

/** A work whose every field is one of the scripts; each is somebody, who envies the next. */
const work: NetworkDocument = {
  format: 'tropegraph',
  version: 1,
  work: {
    title: scripts.join(' '),
    unit: scripts[0] ?? '',
    source: { name: scripts[1] ?? '', url: 'javascript:window.harm=1', license: scripts[2] ?? '' },
  },
  installments: scripts.map((title, index) => ({ id: title, season: 1, number: index + 1, title })),
  characters: scripts.map((name, index) => ({
    id: name,
    name,
    aliases: [`${name} again`],
    type: index % 2 === 0 ? 'person' : 'group',
    mentions: [name],
  })),
  citations: scripts.map((text) => ({
    id: text,
    trope: text,
    text: `${text} envies ${text}`,
    installments: [text],
    spoilers: [],
  })),
  relations: scripts.map((source, index) => ({
    id: `${source} ${index}`,
    source,
    target: scripts[(index + 1) % scripts.length] ?? '',
    kind: kinds[index % kinds.length] ?? 'jealousy',
    mutual: false,
    evidence: [
      {
        citation: source,
        quote: [0, source.length] as const,
        cue: [0, 1] as const,
        mentions: [[0, 1] as const, [0, 1] as const],
        reason: source,
        rule: source,
        confidence: 0.5,
        hedged: false,
      },
    ],
  })),
  problems: scripts.map((message) => ({ at: [0, 0] as const, message })),
}

test('no script of a document that was opened ever runs, wherever it is shown', async ({
  page,
}) => {
  const faults: string[] = []
  page.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('popup', () => faults.push('popup'))
  const noHarm = async () => {
    expect(await page.evaluate(() => 'harm' in window)).toBe(false)
    expect(faults).toEqual([])
  }

  await openView(page)
  await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
  await page.locator('input[type=file]').setInputFiles({
    name: '<img src=x onerror="window.harm=1">.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(work)),
  })
  await expect(page.getByRole('banner')).toContainText(`${scripts.length} characters`)
  await noHarm()
  await expect(panelOf(page).getByRole('link')).toHaveCount(0)

  await page.getByRole('banner').getByRole('button', { name: 'About' }).click()
  const about = page.getByRole('dialog')
  await expect(about).toBeVisible()
  for (const link of await about.getByRole('link').all())
    expect(await link.getAttribute('href')).toMatch(/^https:/)
  await page.keyboard.press('Escape')
  await noHarm()

  for (const view of ['Table', 'Arcs', 'Network']) {
    await page.getByRole('radio', { name: view }).click()
    await noHarm()
  }
  for (const name of scripts.slice(0, 4)) {
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Search/ })
      .click()
    const search = page.getByRole('dialog')
    await search.getByRole('combobox').fill(name)
    await expect(search.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(panelOf(page).locator('blockquote').first()).toBeVisible()
    await noHarm()
  }
  await page.getByRole('listbox').getByRole('option').first().hover()
  await page.mouse.move(640, 300)
  await panelOf(page).getByRole('button', { name: 'Rename…' }).click()
  await panelOf(page).getByLabel('Name', { exact: true }).fill('"><script>window.harm=1</script>')
  await page.keyboard.press('Enter')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toContainText('window.harm=1')
  await page.reload()
  await expect(page.getByRole('banner')).toContainText(`${scripts.length} characters`)
  await noHarm()
})

test('no script of a page that was pasted as markup ever runs', async ({ page }) => {
  const faults: string[] = []
  page.on('dialog', (dialog) => {
    faults.push(dialog.message())
    void dialog.dismiss()
  })
  await openView(page)
  await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
  const items = scripts.map(
    (script) =>
      `<li><a href="/Main/TheRival">The Rival</a>: ${script} Zadie envies Tobin ${script}</li>`,
  )
  await page
    .getByRole('dialog', { name: 'Open a page' })
    .getByRole('textbox')
    .fill(`<!doctype html><html><body><ul>${items.join('')}</ul></body></html>`)
  await page.getByRole('button', { name: 'Read it' }).click()
  await passReview(page)
  await panelOf(page)
    .getByRole('button', { name: /^Zadie/ })
    .click()
  await expect(panelOf(page).locator('blockquote').first()).toBeVisible()
  expect(await page.evaluate(() => 'harm' in window)).toBe(false)
  expect(faults).toEqual([])
})
