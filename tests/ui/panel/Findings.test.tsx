// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { toInsight } from '../../../src/core/insight.ts'
import { selectVisible } from '../../../src/state/selectors.ts'
import type { Store } from '../../../src/state/store.ts'
// What comes lazily is loaded beforehand, so that no test waits for it.
import '../../../src/ui/panel/later.ts'
import { Panel } from '../../../src/ui/panel/Panel.tsx'
import { lanternRow } from '../../works.ts'
import { renderWith } from '../renderWith.tsx'

/** What the worker would answer. */
const learn = (store: Store) =>
  act(() => {
    const visible = selectVisible(store.getState())
    store.getState().learn({ visible, ...toInsight(visible, lanternRow) })
  })

const renderPanel = async () => {
  const { store, user } = await renderWith(<Panel />)
  await screen.findByRole('heading', { name: 'What stands out' })
  learn(store)
  return { store, user }
}

const evidenceOf = (sentence: RegExp) => screen.getByRole('button', { name: sentence })

describe('What stands out', () => {
  it('waits for the worker, and says so where nothing stands out', async () => {
    const { store } = await renderWith(<Panel />)
    expect(await screen.findByText('Looking …')).toBeVisible()
    act(() => {
      const visible = selectVisible(store.getState())
      store.getState().learn({ visible, measures: { characters: {}, circles: [] }, findings: [] })
    })
    expect(screen.getByText(/^Nothing: no pattern/)).toBeVisible()
  })

  it('tells in sentences, whose names lead to their characters', async () => {
    const { user } = await renderPanel()
    const section = screen.getByRole('heading', { name: 'What stands out' }).parentElement
    if (!section) throw new Error('The heading stands in a section.')
    const [first] = within(section).getAllByRole('button', { name: 'Mara' })
    if (!first) throw new Error('Mara stands out.')
    await user.click(first)
    expect(await screen.findByRole('heading', { level: 2, name: 'Mara' })).toBeVisible()
    expect(await screen.findByText(/^Stands between/)).toBeVisible()
  })

  it('opens the relation of a sentence that rests on one', async () => {
    const { store, user } = await renderPanel()
    await user.click(evidenceOf(/^1 citation: Fenn admires Hale/))
    expect(store.getState().selection).toEqual({ type: 'relation', id: 'fenn>hale:admiration' })
  })

  it('opens every relation and citation of a sentence that rests on several', async () => {
    const { store, user } = await renderPanel()
    await user.click(evidenceOf(/^2 citations: Mara and Tobin go from jealousy in S1 E1/))
    expect(store.getState().selection).toEqual({ type: 'finding', id: 'turned:mara,tobin' })
    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: 'Mara and Tobin go from jealousy in S1 E1 to friendship in S2 E1.',
      }),
    ).toBeVisible()
    expect(screen.getByText('It rests on 2 relations and 2 citations:')).toBeVisible()
    expect([...document.querySelectorAll('blockquote')].map((one) => one.textContent)).toEqual([
      lanternRow.citations[0]?.text,
      lanternRow.citations[3]?.text,
    ])
    await user.click(screen.getByRole('button', { name: 'Mara is jealous of Tobin' }))
    expect(store.getState().selection).toEqual({ type: 'relation', id: 'mara>tobin:jealousy' })
  })

  it('says where the filter hides the chosen finding, and leads back to it', async () => {
    const { store, user } = await renderPanel()
    act(() => {
      store.getState().select({ type: 'finding', id: 'turned:mara,tobin' })
      store.getState().toggleKind('jealousy')
    })
    expect(await screen.findByText('Looking …')).toBeVisible()
    act(() => store.getState().toggleKind('friendship'))
    learn(store)
    expect(screen.getByText('The filter hides this finding.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }))
    learn(store)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^Mara and Tobin go/)
  })
})
