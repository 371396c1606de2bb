import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { packWork } from '../../src/core/exchange/packWork.ts'
import { compress } from '../../src/ui/share/compress.ts'
import { backstage, openView, panelOf, visibleWith } from './backstage.ts'
import { passReview } from './readPage.ts'

const [relation] = visibleWith().relations
if (!relation) throw new Error('Backstage has relations.')
const link = `?work=backstage&relation=${encodeURIComponent(relation.id)}`

const doubtfulPage = `  • Old Friends: Lady Quill and Lord Quill are friends. Quill hates Mara.
  • Walking the Earth: Halvard says that he is tired and leaves.`
const payload = await compress(JSON.stringify(packWork(backstage)))

const states: readonly {
  readonly name: string
  readonly search: string
  readonly enter?: (page: Page, isPhone: boolean) => Promise<void>
}[] = [
  { name: 'the work at a glance', search: '', enter: openSheet },
  { name: 'a relation', search: link, enter: openSheet },
  {
    name: 'a character',
    search: `?work=backstage&character=${relation.source}`,
    enter: openSheet,
  },
  { name: 'the arcs of all pairs', search: '?work=backstage&view=arcs' },
  {
    name: 'the arcs of a pair in words',
    search: link,
    enter: async (page, isPhone) => {
      await openSheet(page, isPhone)
      for (const summary of await panelOf(page).locator('summary').all()) await summary.click()
    },
  },
  {
    name: 'a finding',
    search: '?work=backstage&finding=frenemies:vanessa,carly',
    enter: openSheet,
  },
  {
    name: 'two moments compared',
    search: '?work=backstage&compare=s1e1..s1e3~s1e4..s2e30',
    enter: openSheet,
  },
  {
    name: 'a filtered view',
    search: '?work=backstage&time=s1e1..s1e3&off=family',
    enter: async (page, isPhone) => {
      if (isPhone) await page.getByRole('button', { name: /^Filters/ }).click()
    },
  },
  {
    name: 'an error while a page is opened',
    search: '',
    enter: async (page) => {
      await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
      await page.getByRole('textbox').fill('no page')
      await page.getByRole('button', { name: 'Read it' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'a page that is being read',
    search: '',
    enter: async (page) => {
      // A worker that never comes: the reading stays as it is.
      await page.route(/readPage\.worker/, () => undefined)
      await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
      await page.getByRole('textbox').fill('• The Rival: Mara and Tobin.')
      await page.getByRole('button', { name: 'Read it' }).click()
      await expect(page.getByRole('progressbar')).toBeVisible()
    },
  },
  {
    name: 'what was read, with a list that needs a look',
    search: '',
    enter: async (page) => {
      await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
      await page.getByRole('textbox').fill(doubtfulPage)
      await page.getByRole('button', { name: 'Read it' }).click()
      await page.getByRole('textbox', { name: 'List of episodes' }).fill('1. A\n3. B\n----')
      await expect(page.getByText('Number 2 is left out before it.')).toBeVisible()
    },
  },
  {
    name: 'a range with its handles',
    search: '?work=backstage&time=s1e3..s1e9',
    enter: async (page) => expect(page.getByRole('slider')).toHaveCount(2),
  },
  {
    name: 'the choice of a pace',
    search: '',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Range and pace' }).click()
      await expect(page.getByRole('radio', { name: 'Fast' })).toBeVisible()
    },
  },
  { name: 'the table', search: '?work=backstage&view=table' },
  { name: 'the page', search: '?work=backstage&view=page' },
  {
    name: 'a relation that is added, to somebody who is searched for',
    search: '?work=backstage&view=page',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Add a relation…' }).first().click()
      await page.getByRole('button', { name: 'Somebody else…' }).first().click()
      await page.getByRole('dialog').getByRole('combobox', { name: /^Who/ }).fill('k')
    },
  },
  {
    name: 'a menu of corrections',
    search: '?work=backstage&view=table',
    enter: async (page) => {
      await page
        .getByRole('button', { name: /^Correct / })
        .first()
        .click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'rows that are chosen',
    search: '?work=backstage&view=table',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Choose rows' }).click()
      await page.getByRole('checkbox').first().check()
    },
  },
  {
    name: 'a review',
    search: '',
    enter: async (page, isPhone) => {
      await openSheet(page, isPhone)
      await panelOf(page)
        .getByRole('button', { name: /^Review/ })
        .click()
      await expect(page.getByRole('region', { name: 'Review' })).toBeVisible()
    },
  },
  {
    name: 'the shortcuts',
    search: '',
    enter: async (page) => {
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  { name: 'a horizon', search: '?work=backstage&seen=s1e11' },
  {
    name: 'the choice of a horizon',
    search: '?work=backstage&seen=s1e11',
    enter: async (page) => {
      await page.getByRole('button', { name: /^Seen up to/ }).click()
      await expect(page.getByRole('dialog').getByRole('radio', { checked: true })).toBeVisible()
    },
  },
  { name: 'a path', search: '?work=backstage&path=kit~sasha' },
  { name: 'no path', search: '?work=backstage&path=kit~sasha&time=s2e6&undated=hidden' },
  { name: 'a trope', search: '?work=backstage&trope=Green-Eyed+Monster' },
  {
    name: 'a citation that was searched for',
    search: `${link}&citation=${relation.evidence[0]?.citation}`,
  },
  {
    name: 'a focus, and a character to connect to',
    search: '?work=backstage&character=kit&focus=kit~1',
    enter: async (page, isPhone) => {
      await openSheet(page, isPhone)
      await panelOf(page).getByRole('button', { name: 'Connect to …' }).click()
    },
  },
  {
    name: 'the search, with some of it hidden',
    search: '?work=backstage&time=s1e1&undated=hidden',
    enter: async (page) => {
      await page.keyboard.press('/')
      await page.getByRole('dialog').getByRole('combobox').fill('kit')
      await expect(page.getByRole('button', { name: 'Clear filters' })).toBeVisible()
    },
  },
  {
    name: 'a veiled spoiler',
    search: '',
    enter: async (page, isPhone) => {
      await page.getByRole('banner').getByRole('button', { name: 'Open a page' }).click()
      await page
        .getByRole('textbox')
        .fill('* {{The Rival}}: Mara and Tobin are rivals. [[spoiler:Mara betrays Tobin.]]')
      await page.getByRole('button', { name: 'Read it' }).click()
      await passReview(page)
      await openSheet(page, isPhone)
      await panelOf(page).getByRole('button', { name: /^Mara/ }).click()
      await expect(page.getByRole('button', { name: /^Spoiler, hidden/ }).first()).toBeVisible()
    },
  },
  {
    name: 'the export',
    search: '',
    enter: async (page) => {
      await page.getByRole('banner').getByRole('button', { name: 'Export' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the sharing',
    search: '',
    enter: async (page, isPhone) => {
      await page
        .getByRole('banner')
        .getByRole('button', { name: isPhone ? 'Export' : 'Share' })
        .click()
      if (isPhone) await page.getByRole('button', { name: /^Share/ }).click()
      await expect(page.getByRole('textbox', { name: 'Link' })).toBeVisible()
    },
  },
  {
    name: 'a work that came with a link',
    search: `#work=${payload}`,
    enter: (page) => expect(page.getByRole('button', { name: 'Keep it' })).toBeVisible(),
  },
  { name: 'the frame of another page', search: '?embed&work=backstage', enter: openSheet },
  ...(['Rename…', 'Same as…', 'Split…'] as const).map((name) => ({
    name: `the form behind “${name}”`,
    search: '?work=backstage&view=table',
    enter: async (page: Page) => {
      await page.getByRole('radio', { name: /^Characters/ }).check()
      await page.getByRole('button', { name: 'Correct Vanessa' }).click()
      await page.getByRole('menuitem', { name }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  })),
  {
    name: 'several characters to be made one',
    search: '?work=backstage&view=table',
    enter: async (page) => {
      await page.getByRole('radio', { name: /^Characters/ }).check()
      await page.getByRole('button', { name: 'Choose rows' }).click()
      for (const name of ['Choose Carly', 'Choose Sasha'])
        await page.getByRole('checkbox', { name }).check()
      await page.getByRole('button', { name: 'Make them one…' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'a claim that is changed',
    search: '?work=backstage&view=table',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Correct Jenna' }).first().click()
      await page.getByRole('menuitem', { name: /^Change/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the log of corrections',
    search: '?work=backstage&view=table',
    enter: async (page) => {
      await page.getByRole('radio', { name: /^Characters/ }).check()
      await page.getByRole('button', { name: 'Correct Vanessa' }).click()
      await page.getByRole('menuitem', { name: 'No character' }).click()
      await page.getByRole('button', { name: 'Corrections: 1' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'what Tropegraph is',
    search: '',
    enter: async (page) => {
      await page.getByRole('banner').getByRole('button', { name: 'About' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the menu of works',
    search: '',
    enter: async (page) => page.getByRole('heading', { level: 1 }).getByRole('button').click(),
  },
]

async function openSheet(page: Page, isPhone: boolean) {
  if (isPhone) await panelOf(page).getByRole('button', { expanded: false }).first().click()
}

/** What a browser leaves out of view without a layout has no true place that could be measured. */
async function layOutAll(page: Page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
  })
}

const schemes = ['light', 'dark'] as const

for (const [shape, viewport] of [
  ['wide', { width: 1280, height: 800 }],
  ['phone', { width: 360, height: 740 }],
] as const)
  test.describe(`axe finds nothing, light and dark, ${shape},`, () => {
    test.use({ viewport })
    for (const { name, search, enter } of states)
      test(`in ${name}`, async ({ page }) => {
        await openView(page, search)
        await enter?.(page, shape === 'phone')
        await layOutAll(page)
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze()
          expect(
            violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]),
            colorScheme,
          ).toEqual([])
        }
      })
  })
