import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import type { Filter } from '../../src/core/model.ts'
import { toCount, toNumber } from '../../src/core/view/toCount.ts'
import { openFilter, toVisible } from '../../src/core/visible.ts'
import { loadLexicon, readWork } from '../../src/files.ts'
import { panelOf } from './backstage.ts'

const lexicon = loadLexicon()
const documentOf = (id: string) =>
  readWork(fileURLToPath(new URL(`../../data/${id}`, import.meta.url)), lexicon).document

const muchAdo = documentOf('much-ado')
const pride = documentOf('pride-and-prejudice')
const titles = ['Backstage', muchAdo.work.title, pride.work.title] as const

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 })
const listOf = (page: Page, name: string) => page.getByRole('listbox', { name })

/** Checks that the bar counts what the core leaves of a work. */
async function expectLeft(page: Page, document: typeof pride, filter: Partial<Filter>) {
  const { characters, relations } = toVisible(document, { ...openFilter, ...filter })
  const part = (count: number, whole: number, noun: string) =>
    count < whole ? `${toNumber(count)} of ${toCount(whole, noun)}` : toCount(count, noun)
  await expect(page.getByRole('banner')).toContainText(
    `${part(characters.length, document.characters.length, 'character')} · ${part(relations.length, document.relations.length, 'relation')}`,
  )
}

test('works are switched with the mouse', async ({ page }) => {
  await page.goto('/')
  for (const title of [titles[1], titles[2], titles[0]]) {
    await titleOf(page).getByRole('button').click()
    const works = page.getByRole('list', { name: 'Works' })
    await expect(works.getByRole('button')).toHaveText([...titles])
    await works.getByRole('button', { name: title }).click()
    await expect(titleOf(page)).toHaveText(title)
  }
})

test('works are switched with the keyboard, and the address names the work', async ({ page }) => {
  await page.goto('/')
  await expect(titleOf(page)).toHaveText('Backstage')
  await titleOf(page).getByRole('button').focus()
  await page.keyboard.press('Enter')
  const choice = page.getByRole('list', { name: 'Works' }).getByRole('button', { name: titles[2] })
  for (let step = 0; step < 5; step++) {
    if (await choice.evaluate((button) => button === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(titleOf(page)).toHaveText(pride.work.title)
  await expect(page).toHaveURL(/work=pride-and-prejudice/)
  await expectLeft(page, pride, {})
})

test('an act leaves what happens in its scenes', async ({ page }) => {
  await page.goto('/?work=much-ado')
  await expect(titleOf(page)).toHaveText(muchAdo.work.title)
  await page.getByRole('button', { name: 'Act 4', exact: true }).click()
  await page.getByRole('radio', { name: 'Hidden' }).check()
  const installments = muchAdo.installments.filter(({ season }) => season === 4).map(({ id }) => id)
  expect(installments).toHaveLength(2)
  await expectLeft(page, muchAdo, { installments, undated: 'hidden' })
  await listOf(page, 'scenes').getByRole('option', { name: 'Act 5, scene 1' }).click()
  await expectLeft(page, muchAdo, { installments: ['s5e1'], undated: 'hidden' })
})

test('a range of chapters is chosen by name', async ({ page }) => {
  await page.goto('/?work=pride-and-prejudice&undated=hidden')
  await expect(titleOf(page)).toHaveText(pride.work.title)
  await page.getByRole('button', { name: 'Range and pace' }).click()
  await page.getByRole('combobox', { name: 'First chapter' }).selectOption('Chapter 34')
  await page.getByRole('combobox', { name: 'Last chapter' }).selectOption('Chapter 36')
  await expect(page).toHaveURL(/time=e34\.\.e36/)
  await expectLeft(page, pride, { installments: ['e34', 'e35', 'e36'], undated: 'hidden' })
  await page.getByRole('button', { name: 'Volume 2' }).click()
  const volume = pride.installments.filter(({ season }) => season === 2).map(({ id }) => id)
  expect(volume).toHaveLength(19)
  await expectLeft(page, pride, { installments: volume, undated: 'hidden' })
})

test('a range of chapters is chosen with the keyboard', async ({ page }) => {
  await page.goto('/?work=pride-and-prejudice&undated=hidden')
  await listOf(page, 'chapters').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expectLeft(page, pride, { installments: ['e2', 'e3', 'e4'], undated: 'hidden' })
})

test('a citation names the chapter, and a whole volume by its own name', async ({ page }) => {
  const cited = pride.relations.find(({ evidence }) =>
    evidence.some(({ citation }) => datesOf(citation).join() === 'e34'),
  )
  if (!cited) throw new Error('Something is claimed of Chapter 34.')
  await page.goto(`/?work=pride-and-prejudice&relation=${encodeURIComponent(cited.id)}`)
  await expect(panelOf(page).getByText('Chapter 34', { exact: true }).last()).toBeVisible()
  const long = pride.citations.find(({ id }) => datesOf(id).length === 19 && isClaimed(id))
  if (!long) throw new Error('Something is claimed of a whole volume.')
  const other = pride.relations.find((one) =>
    one.evidence.some(({ citation }) => citation === long.id),
  )
  await page.goto(`/?work=pride-and-prejudice&relation=${encodeURIComponent(other?.id ?? '')}`)
  await expect(panelOf(page).getByText(/^Volume [123]$/)).toBeVisible()
})

const datesOf = (citation: string) =>
  pride.citations.find(({ id }) => id === citation)?.installments ?? []
const isClaimed = (id: string) =>
  pride.relations.some(({ evidence }) => evidence.some(({ citation }) => citation === id))

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`axe finds nothing, ${colorScheme},`, () => {
    test.use({ colorScheme })
    for (const search of ['?work=much-ado&time=s2e1..s2e3', '?work=pride-and-prejudice'])
      test(`at ${search}`, async ({ page }) => {
        await page.goto(`/${search}`)
        await expect(page.getByRole('listbox')).toBeVisible()
        await page.getByRole('button', { name: 'About', exact: true }).click()
        await expect(page.getByRole('dialog')).toContainText('the novel is in the public domain')
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id }) => id)).toEqual([])
        await page.keyboard.press('Escape')
        expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual(
          [],
        )
      })
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('a work and an act are chosen by touch', async ({ page }) => {
    await page.goto('/')
    await titleOf(page).getByRole('button').tap()
    await page.getByRole('list', { name: 'Works' }).getByRole('button', { name: titles[1] }).tap()
    await expect(titleOf(page)).toHaveText(muchAdo.work.title)
    await page.getByRole('button', { name: 'Act 2', exact: true }).tap()
    await expect(page).toHaveURL(/time=s2e1\.\.s2e3/)
  })
})
