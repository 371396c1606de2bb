import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Core } from 'cytoscape'
import { readdirSync, readFileSync } from 'node:fs'
import { applyHorizon } from '../../src/core/horizon.ts'
import type { Horizon, NetworkDocument } from '../../src/core/model.ts'
import { toCount } from '../../src/core/view/toCount.ts'
import { openFilter, toVisible } from '../../src/core/visible.ts'
import { backstage, openView, panelOf } from './backstage.ts'
import { passReview } from './readPage.ts'

const upTo = (lastSeen: string, allowUndated = false): Horizon => ({ lastSeen, allowUndated })

const toLink = ({ lastSeen, allowUndated }: Horizon) =>
  `?work=backstage&seen=${lastSeen}${allowUndated ? '&undatedseen=yes' : ''}`

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{3,}/gu))

const stringsOf = ({ installments, citations, characters, work }: NetworkDocument) =>
  [
    JSON.stringify(work),
    ...installments.map(({ title = '' }) => title),
    ...citations.flatMap(({ text, trope }) => [text, trope]),
    ...characters.flatMap(({ name, aliases }) => [name, ...aliases]),
  ].join('\n')

/** All words that the app itself can say, whatever work it shows. */
const ownWords = wordsOf(
  ['src/ui', 'src/state', 'src/core/view']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8'))
    // Names of icons, a plural that is made, and the other works of the menu.
    .concat(readFileSync('index.html', 'utf8'), 'chevron-down', 'episodes')
    .concat('Pride and Prejudice, Much Ado About Nothing')
    .join('\n'),
)

/** The words that a format has of itself. */
const formatWords = wordsOf(
  readdirSync('src/core/exchange')
    .map((name) => readFileSync(`src/core/exchange/${name}`, 'utf8'))
    .join('\n'),
)

/** The words that stand only beyond a horizon. */
function beyond(document: NetworkDocument, horizon: Horizon): readonly string[] {
  const seen = wordsOf(stringsOf(applyHorizon(document, horizon)))
  return [...wordsOf(stringsOf(document))].filter((word) => !seen.has(word) && !ownWords.has(word))
}

/** Notes all that is ever put into the page, from the first moment on. */
async function watch(page: Page) {
  await page.addInitScript(() => {
    const notes: string[] = []
    Object.assign(window, { notes })
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if (target instanceof Element)
          notes.push(...[...target.attributes].map(({ value }) => value))
        else notes.push(target.textContent ?? '')
        for (const node of addedNodes)
          notes.push(node instanceof Element ? node.outerHTML : (node.textContent ?? ''))
      }
      notes.push(document.title)
    }).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    })
  })
}

const drawingOf = (page: Page) =>
  page.locator('.__________cytoscape_container').evaluate((element) => {
    const { cy } = (element as unknown as Element & { _cyreg: { cy: Core } })._cyreg
    const { left, top } = element.getBoundingClientRect()
    const places = cy.nodes().map((node) => {
      const { x, y } = node.renderedPosition()
      return [node.id(), [x + left, y + top]] as const
    })
    return {
      places: Object.fromEntries(places),
      all: JSON.stringify([cy.json(), cy.scratch()]),
    }
  })

/** Everything that can be read off the page now, or could at any time before. */
async function tellingOf(page: Page): Promise<ReadonlySet<string>> {
  const noted = await page.evaluate(() =>
    ((window as unknown as { notes?: string[] }).notes ?? []).join('\n'),
  )
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
  const all = [
    noted,
    kept,
    await page.content(),
    await page.locator('body').ariaSnapshot(),
    await page.title(),
    decodeURIComponent(page.url()),
    (await drawingOf(page)).all,
  ].join('\n')
  // Classes and files have a hash in their names, which may look like a word.
  return wordsOf(
    all.replaceAll(/\b_\w+_[\w-]{5}_\d+\b/g, '').replaceAll(/-[\w-]{8}\.(?:js|css)\b/g, ''),
  )
}

const control = (page: Page) => page.getByRole('button', { name: /^Seen (?:everything|up to)/ })

const dialog = (page: Page) => page.getByRole('dialog', { name: 'How far have you seen?' })

async function expectCut(page: Page, horizon?: Horizon) {
  const { characters, relations, citations } = toVisible(
    applyHorizon(backstage, horizon),
    openFilter,
  )
  const counts = [
    toCount(characters.length, 'character'),
    toCount(relations.length, 'relation'),
    toCount(citations, 'citation'),
  ]
  await expect(page.locator('header [aria-live]')).toHaveText(counts.join(' · '))
}

async function choose(page: Page, name: string) {
  await control(page).click()
  await dialog(page).getByRole('radio', { name, exact: true }).check()
  await dialog(page)
    .getByRole('button', { name: /^Seen up to/ })
    .click()
  await expect(dialog(page)).toBeHidden()
}

for (const horizon of [upTo('s1e1'), upTo('s1e11'), upTo('s2e17'), upTo('s1e2', true)])
  test(`nothing beyond ${toLink(horizon)} is ever in the page`, async ({ page }) => {
    const cut = applyHorizon(backstage, horizon)
    const words = beyond(backstage, horizon)
    expect(words.length).toBeGreaterThan(horizon.allowUndated ? 40 : 200)
    await watch(page)
    await openView(page, toLink(horizon))
    await expectCut(page, horizon)
    for (const { name } of toVisible(cut, openFilter).characters.slice(0, 3)) {
      await panelOf(page)
        .getByRole('button', { name: new RegExp(`^${name} \\d`) })
        .click()
      await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(name, {
        ignoreCase: true,
      })
      await page.keyboard.press('Escape')
    }
    await page.getByRole('listbox').getByRole('option').last().hover()
    await control(page).click()
    await expect(dialog(page)).toBeVisible()
    const telling = await tellingOf(page)
    expect(words.filter((word) => telling.has(word))).toEqual([])
    // The test can fail: without the horizon the same words are there.
    await dialog(page).getByRole('button', { name: 'I have seen everything' }).click()
    await expectCut(page)
    const whole = wordsOf((await drawingOf(page)).all + (await page.content()))
    expect(words.filter((word) => whole.has(word)).length).toBeGreaterThan(0)
  })

test('nothing beyond a horizon is in an export', async ({ page }) => {
  const horizon = upTo('s1e11')
  await openView(page, toLink(horizon))
  await page.getByRole('banner').getByRole('button', { name: 'Export' }).click()
  const exporting = page.getByRole('dialog', { name: 'Export' })
  const cut = wordsOf(stringsOf(applyHorizon(backstage, horizon)))
  for (const format of ['JSON', 'GEXF', 'GraphML', 'SVG', 'CSV', 'Markdown']) {
    await exporting.getByRole('radio', { name: format, exact: true }).check()
    const download = page.waitForEvent('download')
    await exporting.getByRole('button', { name: 'Download' }).click()
    const told = wordsOf(readFileSync(await (await download).path(), 'utf8'))
    expect([...cut].filter((word) => told.has(word)).length).toBeGreaterThan(20)
    expect(
      beyond(backstage, horizon).filter((word) => told.has(word) && !formatWords.has(word)),
    ).toEqual([])
  }
})

test('a horizon is set and lifted by mouse, and moves no node by a pixel', async ({ page }) => {
  await openView(page)
  await expectCut(page)
  await expect.poll(async () => Object.keys((await drawingOf(page)).places).length).toBe(24)
  const before = (await drawingOf(page)).places
  for (const [name, id] of [
    ['Season 1, episode 11', 's1e11'],
    ['Season 1, episode 1', 's1e1'],
    ['Season 2, episode 17', 's2e17'],
  ] as const) {
    await choose(page, name)
    await expectCut(page, upTo(id))
    await expect(page).toHaveURL(new RegExp(`seen=${id}$`))
    const { places } = await drawingOf(page)
    const names = applyHorizon(backstage, upTo(id)).characters.map((one) => one.id)
    expect(Object.keys(places).toSorted()).toEqual(names.toSorted())
    expect(before).toMatchObject(places)
  }
  await expect(control(page)).toContainText('Seen up to S2 E17')
  const held = backstage.citations.length - applyHorizon(backstage, upTo('s2e17')).citations.length
  await expect(control(page)).toContainText(`${held} citations held back`)
  await control(page).click()
  await expect(dialog(page)).toContainText(`Held back now: 15 episodes and ${held} citations`)
  await dialog(page).getByRole('button', { name: 'I have seen everything' }).click()
  await expectCut(page)
  expect((await drawingOf(page)).places).toEqual(before)
  await expect(page).not.toHaveURL(/seen/)
})

test('undated evidence is shown when it is allowed', async ({ page }) => {
  await openView(page)
  await control(page).click()
  const undated = backstage.citations.filter(
    ({ installments, later }) => installments.length === 0 || later,
  )
  await expect(dialog(page)).toContainText(`${undated.length} citations name no episode`)
  await dialog(page).getByRole('radio', { name: 'Season 1, episode 3', exact: true }).check()
  await dialog(page)
    .getByRole('checkbox', { name: /undated/ })
    .check()
  await dialog(page).getByRole('button', { name: 'Seen up to season 1, episode 3' }).click()
  await expectCut(page, upTo('s1e3', true))
  await expect(page).toHaveURL(/seen=s1e3&undatedseen=yes/)
})

test('a horizon is set and lifted by keyboard alone', async ({ page }) => {
  await openView(page)
  const focused = page.locator(':focus')
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 80; step++) {
      const label = await focused.evaluateAll(([one]) =>
        one ? one.getAttribute('aria-label') || (one.closest('label') ?? one).textContent : '',
      )
      if (name.test(label ?? '')) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Nothing called ${name} is reached by Tab.`)
  }
  await tabTo(/^Seen everything/)
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await tabTo(/^Season 1, episode/)
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await tabTo(/undated evidence/)
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await expectCut(page, upTo('s1e3', true))
  await expect(focused).toHaveText(/^Seen up to S1 E3/)
  await page.keyboard.press('Enter')
  await tabTo(/I have seen everything/)
  await page.keyboard.press('Enter')
  await expectCut(page)
})

test('who comes back sees no more than before, whatever the link', async ({ page }) => {
  await watch(page)
  await openView(page, toLink(upTo('s1e2')))
  await expectCut(page, upTo('s1e2'))
  const seen = new Set(applyHorizon(backstage, upTo('s1e2')).relations.map(({ id }) => id))
  const late = backstage.relations.find(({ id }) => !seen.has(id))
  if (!late) throw new Error('Backstage has late relations.')
  await openView(page, `?work=backstage&time=s1e1..s2e9&relation=${encodeURIComponent(late.id)}`)
  await expect(page.getByText('beyond what you have seen')).toBeVisible()
  await expect(page).toHaveURL(/\?work=backstage&seen=s1e2&time=s1e1\.\.s1e2$/)
  const words = beyond(backstage, upTo('s1e2'))
  const telling = await tellingOf(page)
  expect(words.filter((word) => telling.has(word))).toEqual([])
})

test.describe('by touch at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a horizon is set and lifted, and moves no node', async ({ page }) => {
    await openView(page)
    await expect.poll(async () => Object.keys((await drawingOf(page)).places).length).toBe(24)
    const before = (await drawingOf(page)).places
    await control(page).tap()
    for (const target of await dialog(page).locator('label, button').all()) {
      const box = await target.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(43.9)
      expect(box?.width).toBeGreaterThanOrEqual(43.9)
    }
    await dialog(page).locator('label', { hasText: /^11$/ }).first().tap()
    await dialog(page).getByRole('button', { name: 'Seen up to season 1, episode 11' }).tap()
    await expect(control(page)).toContainText('S1 E11')
    expect((await control(page).boundingBox())?.height).toBeGreaterThanOrEqual(44)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(before).toMatchObject((await drawingOf(page)).places)
    await control(page).tap()
    await dialog(page).getByRole('button', { name: 'I have seen everything' }).tap()
    await expect.poll(async () => (await drawingOf(page)).places).toEqual(before)
  })
})

const veiledPage = `[[folder:A-Z]]
* {{The Rival}}: In S1E1, Mara and Tobin are rivals. Mara sings and so she wins.
* {{Green-Eyed Monster}}: In S1E2, Ilse envies Mara. [[spoiler:Tobin betrays Mara for a hundred ducats.]] Ilse says that she knows.
* {{True Companions}}: In S1E4, Ilse and Tobin are friends at the lighthouse. Tobin says that he is glad.
* {{Nice Guy}}: Tobin helps Ilse with the harpsichord.
[[/folder]]`

test.describe('a page of one’s own', () => {
  test.beforeEach(async ({ page }) => {
    await watch(page)
    await openView(page)
    await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
    await page.getByRole('textbox').fill(veiledPage)
    await page.getByRole('button', { name: 'Read it' }).click()
    await passReview(page)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Backstage')
  })

  test('has its horizon, too', async ({ page }) => {
    await expect.poll(async () => Object.keys((await drawingOf(page)).places).length).toBe(3)
    const before = (await drawingOf(page)).places
    await choose(page, 'Season 1, episode 2')
    await expect(control(page)).toContainText('Seen up to S1 E2')
    expect((await drawingOf(page)).places).toEqual(before)
    const now = wordsOf((await page.content()) + (await drawingOf(page)).all)
    for (const word of ['lighthouse', 'companions', 'harpsichord', 'glad'])
      expect(now.has(word)).toBe(false)
  })

  test('has its marked spoilers veiled until they are asked for', async ({ page }) => {
    await panelOf(page).getByRole('button', { name: /^Mara/ }).click()
    const veil = panelOf(page)
      .locator('blockquote')
      .getByRole('button', { name: 'Spoiler, hidden: show' })
    await expect(veil).toHaveCount(1)
    // What was pasted is told by the field that it was pasted into, so the page as it is now is asked.
    expect(wordsOf(await page.content()).has('ducats')).toBe(false)
    expect(wordsOf(await page.locator('body').ariaSnapshot()).has('ducats')).toBe(false)
    await veil.focus()
    await page.keyboard.press('Enter')
    await expect(panelOf(page).getByText('a hundred ducats')).toBeVisible()
    await expect(page.locator(':focus')).toContainText('ducats')
  })

  test('shows marked spoilers for good to who wants that', async ({ page }) => {
    await panelOf(page).getByRole('button', { name: /^Mara/ }).click()
    const always = panelOf(page).getByRole('checkbox', { name: 'Always show marked spoilers' })
    await always.first().check()
    await expect(panelOf(page).getByText('a hundred ducats')).toBeVisible()
    await always.first().uncheck()
    await expect(panelOf(page).getByText('a hundred ducats')).toHaveCount(0)
    await always.first().check()
    expect(await page.evaluate(() => localStorage.getItem('spoilers'))).toBe('shown')
  })
})
